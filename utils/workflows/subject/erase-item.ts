// What goes when one item of a matter is erased: its record, every picture of it, and the received file that holds it.
import type { ReceivedCapture } from '@/utils/evidence/received';
import { listWorkingCopies } from '@/utils/store/vault/matters';
import type { Vault, VaultChange } from '@/utils/store/vault/vault';
import { movedOut } from '@/utils/workflows/casebook/set-apart';
import { nameOfUnfinished } from '@/utils/workflows/casebook/unfinished-copy';
import { droppedOfItem } from '@/utils/workflows/casebook/unfinished-act';
import { droppedQuoting } from '@/utils/workflows/casebook/unfinished-letter';
import { type Removal, actWithout } from './erase-words';

/**
 * A received file is signed and cannot be changed, so it goes with the item; the pictures of the other items in it are copied into
 * files of their own first. Passages of the item that were held against a policy lose their words; looks at its post are counted
 * no more. Throws `storage-full`, `bytes-damaged`.
 */
export async function withoutItem(vault: Vault, capture: ReceivedCapture, at: string): Promise<Removal> {
  const { caseId, id, seal, record, file } = capture;
  const files = await withoutFiles(vault, capture, at);
  const copies = (await listWorkingCopies(vault, caseId)).filter((copy) => copy.file.of.captureId === id);
  const ties = (await vault.list('act')).filter((act) => act.caseId === caseId && act.tie?.captureId === id);
  const visits = (await vault.list('visit')).filter((visit) => visit.caseId === caseId && visit.captureId === id);
  const tied = await Promise.all(ties.map((act) => actWithout(vault, act, { change: () => '', grain: 'words', at })));
  return {
    changes: [
      ...files.changes,
      ...copies.flatMap(({ file: { id: copy }, png }): VaultChange[] => [
        { act: 'remove', kind: 'workingCopy', id: copy },
        ...(png === undefined ? [] : [{ act: 'remove', kind: 'file', id: png } as const]),
      ]),
      { act: 'remove', kind: 'unfinishedCopy', id: nameOfUnfinished(caseId, id) },
      ...(await droppedQuoting(vault, [capture])),
      ...(await droppedOfItem(vault, [capture])),
      ...visits.map((visit): VaultChange => ({ act: 'remove', kind: 'visit', id: visit.id })),
      ...tied.flatMap(({ changes }) => changes),
      ...(file === undefined ? [] : [{ act: 'remove', kind: 'file', id: file } as const]),
      { act: 'remove', kind: 'capture', id: `${caseId}/${id}` },
    ],
    digests: [seal.digest, ...(record.picture === undefined ? [] : [record.picture.sha256]), ...files.digests],
  };
}

async function withoutFiles(vault: Vault, { caseId, id }: ReceivedCapture, at: string): Promise<Removal> {
  const captures = (await vault.list('capture')).filter((each) => each.caseId === caseId && each.id !== id);
  const holding = (await vault.list('received')).filter(
    (each) => each.caseId === caseId && each.removedAt === undefined && each.captureIds.includes(id),
  );
  const changes: VaultChange[] = [];
  for (const bundle of holding) {
    // In a casebook that was put back from a backup a file may never have been.
    if ((await vault.get('file', bundle.file)) !== undefined) {
      const others = captures.filter(({ receivedId }) => receivedId === bundle.id);
      changes.push(...(await movedOut(vault, bundle, others)));
    }
    changes.push(
      { act: 'remove', kind: 'file', id: bundle.file },
      { act: 'put', kind: 'received', id: bundle.id, value: { ...bundle, removedAt: at, removedWhy: 'erased' } },
    );
  }
  return { changes, digests: holding.map(({ sha256 }) => sha256) };
}
