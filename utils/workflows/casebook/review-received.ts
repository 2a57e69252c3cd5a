// Whether the designated person has looked at a received capture: local to this casebook, never part of the evidence.
import type { ReceivedCapture } from '@/utils/evidence/received';
import type { Vault } from '@/utils/store/vault/vault';
import { viewableCapture } from './received-picture';

/** Marks it as reviewed, or with no time as still to review. Throws `not-found`, `capture-withheld`. */
export async function markReceivedReviewed(vault: Vault, { caseId, id }: ReceivedCapture, at: Date | undefined): Promise<void> {
  await navigator.locks.request('tyst-vault-write', async () => {
    const { reviewedAt: _, ...rest } = await viewableCapture(vault, caseId, id);
    const value: ReceivedCapture = at === undefined ? rest : { ...rest, reviewedAt: at.toISOString() };
    await vault.commit([{ act: 'put', kind: 'capture', id: `${caseId}/${id}`, value }]);
  });
}
