// Gives a matter the school's own reference, changes it or takes it away: for whoever handles it, never for staff (PRACTICE 11).
import { letterLine } from '@/utils/documents/letters/letter-text';
import { AppError } from '@/utils/errors';
import { nextCustodyEntry } from '@/utils/evidence/custody';
import { LONGEST_REFERENCE } from '@/utils/evidence/received';
import { custodyOfMatter } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';

/** Empty takes it away. Stored with a line in the log, or not at all; the same again is no line. Throws `not-found`, `record-invalid`. */
export async function giveReference(vault: Vault, caseId: string, given: string, now: Date): Promise<void> {
  const reference = letterLine(given);
  if (reference.length > LONGEST_REFERENCE) throw new AppError('record-invalid', 'reference');
  await navigator.locks.request('tyst-vault-write', async () => {
    const found = await vault.get('case', caseId);
    if (found === undefined) throw new AppError('not-found', 'matter');
    const { reference: before = '', ...of } = found;
    if (reference === before) return;
    const at = now.toISOString();
    const last = (await custodyOfMatter(vault, caseId)).at(-1);
    const entry = await nextCustodyEntry(last, 'reference-given', reference === '' ? {} : { reference }, at);
    const value = { ...of, ...(reference !== '' && { reference }), updatedAt: at };
    await vault.commit([
      { act: 'put', kind: 'case', id: caseId, value },
      { act: 'add', kind: 'custody', id: `${caseId}/${entry.seq}`, value: { ...entry, caseId } },
    ]);
  });
}
