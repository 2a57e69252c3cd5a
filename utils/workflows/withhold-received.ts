// Makes a received capture unviewable because it may show what must never be stored; nobody can undo it (PRACTICE 2).
import { AppError } from '@/utils/errors';
import { nextCustodyEntry } from '@/utils/evidence/custody';
import type { ReceivedCapture } from '@/utils/evidence/received';
import { custodyOfMatter } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';

/**
 * No screen shows it and no pack holds it from then on, nor the file that it came in. Its bytes stay, encrypted, in that file:
 * the police may need them. Doing it twice does it once. Throws `not-found`.
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
      { act: 'add', kind: 'custody', id: `${caseId}/${entry.seq}`, value: { ...entry, caseId } },
    ]);
  });
}
