// Whether the designated person has looked at a received capture: local to this casebook, never part of the evidence.
import type { ReceivedCapture } from '@/utils/evidence/received';
import type { Vault } from '@/utils/store/vault/vault';

/** Marks it as reviewed, or with no time as still to review. */
export async function markReceivedReviewed(vault: Vault, capture: ReceivedCapture, at: Date | undefined): Promise<void> {
  const { reviewedAt: _, ...rest } = capture;
  const value: ReceivedCapture = at === undefined ? rest : { ...rest, reviewedAt: at.toISOString() };
  await vault.commit([{ act: 'put', kind: 'capture', id: `${value.caseId}/${value.id}`, value }]);
}
