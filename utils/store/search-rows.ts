// Counts the rows of the case list and looks through them by filter and words: prepared once, and as words are typed on, only what was found is looked through again.
import { type SeenBy, isHiddenFrom } from '@/utils/evidence/hidden-from';
import { CASE_MARKS, type CaseListing, type CaseMark, markStart } from '@/utils/evidence/case-listing';
import { hasWords, painted } from '@/utils/evidence/case-words';

export interface SearchRows {
  /** How many cases have each mark. */
  counts: Readonly<Record<CaseMark, number>>;
  /** The ids of the cases with this mark in which every word stands, in the order of the rows; the words are folded. */
  find: (mark: CaseMark, words: readonly string[]) => string[];
}

interface Row {
  caseId: string;
  marks: readonly string[];
  /** What this role's search may find (PRACTICE 2). */
  text: string;
}

export function searchRows(listed: readonly CaseListing[], seenBy: SeenBy): SearchRows {
  const rows = listed.map(({ caseId, marks, name, words, dslOnly }) => ({
    caseId,
    marks,
    // Rows that an older Tyst wrote hold what is not painted.
    text: painted(isHiddenFrom(seenBy, dslOnly) ? name : `${name}\n${words}`),
  }));
  let last: { mark: CaseMark; words: readonly string[]; found: readonly Row[] } | undefined;
  const find: SearchRows['find'] = (mark, words) => {
    const isNarrower = last?.mark === mark && last.words.every((before) => words.some((word) => word.includes(before)));
    const among = last !== undefined && isNarrower ? last.found : rows.filter(({ marks }) => hasMark(marks, mark));
    const found = among.filter(({ text }) => hasWords(text, words));
    last = { mark, words, found };
    return found.map(({ caseId }) => caseId);
  };
  return { counts: countsOf(rows), find };
}

function countsOf(rows: readonly Row[]): Record<CaseMark, number> {
  const counts = CASE_MARKS.map((mark) => [mark, rows.filter(({ marks }) => hasMark(marks, mark)).length] as const);
  return Object.fromEntries(counts) as Record<CaseMark, number>;
}

function hasMark(marks: readonly string[], mark: CaseMark): boolean {
  const start = markStart(mark);
  return marks.some((each) => each.startsWith(start));
}
