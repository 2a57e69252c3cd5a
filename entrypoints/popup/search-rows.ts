// Looks through the rows of the case list by filter and words: prepared once, and as words are typed on, only what was found is looked through again.
import { type SeenBy, isHiddenFrom } from '@/components/hidden-from';
import { type CaseListing, type CaseMark, markStart } from '@/utils/evidence/case-listing';
import { hasWords } from '@/utils/evidence/case-words';

/** Answers the ids of the cases with this mark in which every word stands, in the order of the rows; the words are folded. */
export type SearchRows = (mark: CaseMark, words: readonly string[]) => string[];

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
    text: isHiddenFrom(seenBy, dslOnly) ? name : `${name}\n${words}`,
  }));
  let last: { mark: CaseMark; words: readonly string[]; found: readonly Row[] } | undefined;
  return (mark, words) => {
    const isNarrower = last?.mark === mark && last.words.every((before) => words.some((word) => word.includes(before)));
    const among = last !== undefined && isNarrower ? last.found : rows.filter(({ marks }) => hasMark(marks, mark));
    const found = among.filter(({ text }) => hasWords(text, words));
    last = { mark, words, found };
    return found.map(({ caseId }) => caseId);
  };
}

function hasMark(marks: readonly string[], mark: CaseMark): boolean {
  const start = markStart(mark);
  return marks.some((each) => each.startsWith(start));
}
