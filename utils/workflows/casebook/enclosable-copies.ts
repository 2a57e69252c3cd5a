// Which working copies of a matter may go with a letter (P3.1).
import { enclosureProblems } from '@/utils/evidence/enclosure';
import type { Matter } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';

/** Those in which nobody who told the school and no account holder can be made out, each with the number of its item. */
export async function enclosableCopies(vault: Vault, { case: { id }, captures }: Matter) {
  return (await vault.list('workingCopy')).flatMap((copy) => {
    const capture = captures.find(({ record }) => record.id === copy.file.of.captureId);
    return copy.caseId === id &&
      capture !== undefined &&
      capture.withheldAt === undefined &&
      enclosureProblems(copy, capture.record).length === 0
      ? [{ copy, item: capture.item }]
      : [];
  });
}
