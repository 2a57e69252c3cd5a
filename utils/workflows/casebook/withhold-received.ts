// Makes a received capture unviewable because it may show what must never be stored; nobody can undo it (PRACTICE 2).
import { AppError } from '@/utils/errors';
import { nextCustodyEntry } from '@/utils/evidence/custody';
import type { ReceivedCapture } from '@/utils/evidence/received';
import { custodyOfMatter } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';
import { setApart } from './set-apart';
import { nameOfUnfinished } from './unfinished-copy';

/**
 * No screen shows it or a working copy of it, and no pack, no backup and no file that is given out holds it from then on. Its
 * bytes stay, encrypted, in the file that it came in: the police may need them. Doing it twice does it once. Throws `not-found`;
 * `storage-full` and `bytes-damaged` when it is unviewable already, but its files could not be set apart yet.
 */
export async function withholdReceived(vault: Vault, { caseId, id, seal }: ReceivedCapture, now: Date): Promise<void> {
  await navigator.locks.request('tyst-vault-write', async () => {
    const capture = await vault.get('capture', `${caseId}/${id}`);
    if (capture === undefined) throw new AppError('not-found', 'capture');
    if (capture.withheldAt !== undefined) return;
    const withheldAt = now.toISOString();
    const detail = { captureId: id, digest: seal.digest };
    const entry = await nextCustodyEntry((await custodyOfMatter(vault, caseId)).at(-1), 'withheld', detail, withheldAt);
    await vault.commit([
      { act: 'put', kind: 'capture', id: `${caseId}/${id}`, value: { ...capture, withheldAt } },
      { act: 'remove', kind: 'unfinishedCopy', id: nameOfUnfinished(caseId, id) },
      { act: 'add', kind: 'custody', id: `${caseId}/${entry.seq}`, value: { ...entry, caseId } },
    ]);
    // Copying the other pictures of a large file takes a while: only after it can be seen no more.
    await setApart(vault, now);
  });
}
