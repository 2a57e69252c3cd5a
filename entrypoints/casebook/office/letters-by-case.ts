// The letters under the code of the case that each was made in; of the case itself nothing else.
import type { KeptLetter } from '@/utils/evidence/letter';
import type { Matter } from '@/utils/store/vault/matters';

export interface LettersOfCase {
  id: string;
  code: string;
  letters: KeptLetter[];
}

/** By their codes: a reference is what somebody wrote. Cases without a letter are left out; the order is that of the letters given. */
export function lettersByCase(matters: readonly Matter[], letters: readonly KeptLetter[]): LettersOfCase[] {
  const codes = new Map(matters.map(({ case: { id, code } }) => [id, code]));
  return [...Map.groupBy(letters, ({ caseId }) => caseId)].flatMap(([id, ofCase]) => {
    const code = codes.get(id);
    return code === undefined ? [] : [{ id, code, letters: ofCase }];
  });
}
