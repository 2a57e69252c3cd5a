// Removes a received capture that was captured by mistake: the designated person's act, after police advice (PRACTICE 2).
import { AppError } from '@/utils/errors';
import { nextCustodyEntry } from '@/utils/evidence/custody';
import type { ReceivedCapture } from '@/utils/evidence/received';
import { custodyOfMatter, listWorkingCopies } from '@/utils/store/vault/matters';
import type { Vault, VaultChange } from '@/utils/store/vault/vault';
import { isIn, isSame } from './held-in';
import { removeRecorded } from './recorded-too';
import { mark, movedOut } from './set-apart';
import { withholdOn } from './withhold-received';

/**
 * Deletes its pixels, its working copies', letters that a picture of it went with, and every received file that holds it, in every matter in which it was received. Its
 * record, its seal and its number stay, and of a file its fingerprint and receipt; each matter's log says so. Throws `not-found` for anything that was not made unviewable
 * before, or is removed already; `storage-full`, `bytes-damaged` with nothing removed.
 */
export async function removeReceived(vault: Vault, { caseId, id }: ReceivedCapture, now: Date): Promise<void> {
  await navigator.locks.request('tyst-vault-write', async () => {
    await withholdOn(vault, now);
    const capture = await vault.get('capture', `${caseId}/${id}`);
    if (capture?.withheldAt === undefined || capture.removedAt !== undefined) throw new AppError('not-found', 'withheld capture');
    const changes = await withoutFiles(vault, capture, now);
    for (const each of await vault.list('capture')) {
      if (each.removedAt === undefined && isSame(each, capture)) changes.push(...(await withoutPixels(vault, each, now)));
    }
    await vault.commit(changes);
    // Where this browser recorded it, as well.
    await removeRecorded(vault.db, capture, now.toISOString());
  });
}

/** What is left of it in its matter, and of the working copies that were made of it there. */
async function withoutPixels(vault: Vault, capture: ReceivedCapture, now: Date): Promise<VaultChange[]> {
  const at = now.toISOString();
  const { picture: _picture, source: _source, file, ...left } = capture;
  const { caseId, id, seal } = capture;
  const digest = capture.record.picture?.sha256;
  const detail = { captureId: id, digest: seal.digest, ...(digest !== undefined && { picture: digest }) };
  const entry = await nextCustodyEntry((await custodyOfMatter(vault, caseId)).at(-1), 'removed', detail, at);
  return [
    ...(await withoutCopies(vault, capture, at)),
    ...(await withoutLetters(vault, capture)),
    ...(file === undefined ? [] : [{ act: 'remove', kind: 'file', id: file } as const]),
    { act: 'put', kind: 'capture', id: `${caseId}/${id}`, value: { ...left, removedAt: at } },
    { act: 'add', kind: 'custody', id: `${caseId}/${entry.seq}`, value: { ...entry, caseId } },
  ];
}

/** The received files go; what else in them is unviewable, and is not removed, moves into files that are set apart, too. */
async function withoutFiles(vault: Vault, capture: ReceivedCapture, now: Date): Promise<VaultChange[]> {
  const all = await vault.list('capture');
  const changes: VaultChange[] = [];
  const holding = (await vault.list('received')).filter((each) => each.removedAt === undefined && isIn(capture, each, all));
  for (const bundle of holding) {
    const others = all.filter(({ id, receivedId }) => receivedId === bundle.id && id !== capture.id);
    // In a casebook that was put back from a backup the file never was.
    const isHere = (await vault.get('file', bundle.file)) !== undefined;
    const moved = isHere ? await movedOut(vault, bundle, others) : [];
    changes.push(
      ...moved,
      ...moved.flatMap((change) => (change.act === 'add' && change.kind === 'file' ? [mark(change.id, now)] : [])),
      { act: 'remove', kind: 'file', id: bundle.file },
      { act: 'put', kind: 'received', id: bundle.id, value: { ...bundle, removedAt: now.toISOString() } },
    );
  }
  return changes;
}

/** The files of letters that a picture of it went with; what they were made of stays. */
async function withoutLetters(vault: Vault, { caseId, id }: ReceivedCapture): Promise<VaultChange[]> {
  const letters = (await vault.list('letter')).filter(
    (letter) => letter.caseId === caseId && letter.copies.some(({ captureId }) => captureId === id),
  );
  return letters.map(({ file }) => ({ act: 'remove', kind: 'file', id: file }));
}

async function withoutCopies(vault: Vault, { caseId, id }: ReceivedCapture, at: string): Promise<VaultChange[]> {
  const copies = (await listWorkingCopies(vault, caseId)).filter(({ file }) => file.of.captureId === id);
  return copies.flatMap(({ png, ...rest }): VaultChange[] => {
    if (png === undefined) return [];
    const value = { ...rest, removed: { at, why: 'captured-by-mistake' as const } };
    return [
      { act: 'remove', kind: 'file', id: png },
      { act: 'put', kind: 'workingCopy', id: rest.file.id, value },
    ];
  });
}
