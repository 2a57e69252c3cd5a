// Records that somebody looked at a post without capturing it, and counts how often its author's account was looked at.
import { standingActs } from '@/utils/evidence/act';
import { nextCustodyEntry } from '@/utils/evidence/custody';
import type { ReceivedCapture } from '@/utils/evidence/received';
import type { Visit } from '@/utils/evidence/visit';
import { occasionsOf } from '@/utils/protocol/looking';
import { custodyOfMatter } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';
import { viewableCapture } from './received-picture';

/** Stores the visit and a line in the log in one commit, or nothing. Throws `not-found`, `capture-withheld`, `storage-full`. */
export function recordVisit(vault: Vault, { caseId, id: captureId }: ReceivedCapture, now: Date): Promise<Visit> {
  return navigator.locks.request('tyst-vault-write', async () => {
    await viewableCapture(vault, caseId, captureId);
    const visit: Visit = { id: crypto.randomUUID(), caseId, captureId, at: now.toISOString() };
    const last = (await custodyOfMatter(vault, caseId)).at(-1);
    const entry = await nextCustodyEntry(last, 'visit-recorded', { captureId, visit: visit.id }, visit.at);
    await vault.commit([
      { act: 'add', kind: 'visit', id: visit.id, value: visit },
      { act: 'add', kind: 'custody', id: `${caseId}/${entry.seq}`, value: { ...entry, caseId } },
    ]);
    return visit;
  });
}

/** Over every matter of the casebook; undefined where it is not known whose account it is. */
export async function occasionsInCasebook(vault: Vault, { record }: ReceivedCapture): Promise<number | undefined> {
  return occasionsOf(record, await vault.list('capture'), standingActs(await vault.list('act')), await vault.list('visit'));
}
