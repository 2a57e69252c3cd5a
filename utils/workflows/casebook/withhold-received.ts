// Makes a received capture unviewable because it may show what must never be stored; nobody can undo it (PRACTICE 2).
import { AppError } from '@/utils/errors';
import { nextCustodyEntry } from '@/utils/evidence/custody';
import type { ReceivedCapture } from '@/utils/evidence/received';
import { custodyOfMatter } from '@/utils/store/vault/matters';
import type { Vault, VaultChange } from '@/utils/store/vault/vault';
import type { VaultRow } from '@/utils/store/vault/vault-rows';
import { isSame } from './held-in';
import { withheldRecorded, withholdRecorded } from './recorded-too';
import { setApart } from './set-apart';
import { droppedOfItem } from './unfinished-act';
import { droppedQuoting } from './unfinished-letter';
import { nameOfUnfinished } from './unfinished-copy';

/**
 * No screen shows it or a working copy of it, and no pack, no backup and no file that is given out holds it from then on, in
 * every matter in which the same capture was received, and where this browser recorded it. Its bytes stay, encrypted, in the file
 * that it came in: the police may need them. Doing it twice does it once. Throws `not-found`; `storage-full` and `bytes-damaged` when it is unviewable already,
 * but its files could not be set apart yet.
 */
export async function withholdReceived(vault: Vault, { caseId, id }: ReceivedCapture, now: Date): Promise<void> {
  await navigator.locks.request('tyst-vault-write', async () => {
    const capture = await vault.get('capture', `${caseId}/${id}`);
    if (capture === undefined) throw new AppError('not-found', 'capture');
    const isNew = await withholdAll(vault, [capture], now);
    await withholdRecorded(vault.db, [capture], now.toISOString());
    if (!isNew) return;
    // Copying the other pictures of a large file takes a while: only after it can be seen no more.
    await setApart(vault, now);
  });
}

/**
 * Goes on with what was captured by mistake, under the vault's lock: the same capture that came in by another way (a backup from
 * before was put back) becomes unviewable, too, and files that could not be set apart are. `also`: what was so before something of
 * it was replaced. Throws as `withholdReceived` does.
 */
export async function withholdOn(vault: Vault, now: Date, also: readonly ReceivedCapture[] = []): Promise<void> {
  const recorded = await withheldRecorded(vault.db);
  await withholdAll(vault, [...also, ...recorded, ...(await withheldIn(vault))], now);
  await withholdRecorded(vault.db, await withheldIn(vault), now.toISOString());
  await setApart(vault, now);
}

/** What was made unviewable where this browser recorded it becomes so here. Nothing is opened where there is no such thing. */
export async function withholdTheSame(vault: Vault, now: Date): Promise<void> {
  const ids = new Set((await withheldRecorded(vault.db)).map(({ id }) => id));
  const names = await vault.db.vaultRows.where('kind').equals('capture').primaryKeys();
  if (names.every((name) => !ids.has(name.slice(name.lastIndexOf('/') + 1)))) return;
  await navigator.locks.request('tyst-vault-write', () => withholdOn(vault, now));
}

export async function withheldIn(vault: Vault): Promise<ReceivedCapture[]> {
  return (await vault.list('capture')).filter(({ withheldAt }) => withheldAt !== undefined);
}

/** The same among rows that may rest elsewhere: in a backup. Throws `bytes-damaged`. */
export async function withheldAmong(vault: Vault, rows: readonly VaultRow[]): Promise<ReceivedCapture[]> {
  const captures = await Promise.all(rows.filter(({ kind }) => kind === 'capture').map((row) => vault.open<'capture'>(row)));
  return captures.filter(({ withheldAt }) => withheldAt !== undefined);
}

/** In one commit, each with an entry in its matter's log. False: all of it was so already. */
async function withholdAll(vault: Vault, captures: readonly Pick<ReceivedCapture, 'id' | 'seal'>[], now: Date): Promise<boolean> {
  const isOne = (each: ReceivedCapture) => captures.some((capture) => isSame(each, capture));
  const left = (await vault.list('capture')).filter((each) => each.withheldAt === undefined && isOne(each));
  const at = now.toISOString();
  const changes: VaultChange[] = [];
  // What follows what in each matter's log.
  const ends = new Map<string, Awaited<ReturnType<typeof nextCustodyEntry>> | undefined>();
  for (const capture of left) {
    const { caseId, id, seal } = capture;
    const end = ends.get(caseId) ?? (await custodyOfMatter(vault, caseId)).at(-1);
    const entry = await nextCustodyEntry(end, 'withheld', { captureId: id, digest: seal.digest }, at);
    ends.set(caseId, entry);
    changes.push(
      { act: 'put', kind: 'capture', id: `${caseId}/${id}`, value: { ...capture, withheldAt: at } },
      { act: 'remove', kind: 'unfinishedCopy', id: nameOfUnfinished(caseId, id) },
      { act: 'add', kind: 'custody', id: `${caseId}/${entry.seq}`, value: { ...entry, caseId } },
    );
  }
  if (changes.length > 0)
    await vault.commit([...changes, ...(await droppedQuoting(vault, left)), ...(await droppedOfItem(vault, left))]);
  return left.length > 0;
}
