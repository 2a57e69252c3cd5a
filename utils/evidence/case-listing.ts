// What lists know of a case without reading its captures: its states, each with when the case changed, and its words.
import type { CaptureEntry } from './capture-entry';
import type { Case } from './case';
import { isAnyHighConcern, isSafeguarding, isToReview, waitsForAdvice } from './case-states';
import { captureWords, nameWords } from './case-words';

export const CASE_MARKS = [
  'all',
  'toReview',
  'highConcern',
  'logOnly',
  'waiting',
  'safeguarding',
  'open',
  'handed-over',
  'closed',
] as const;
export type CaseMark = (typeof CASE_MARKS)[number];

export interface CaseListing {
  caseId: string;
  /** `toReview 2026-11-21T09:30:15.250Z`: one index answers every filter in the order of the list. */
  marks: string[];
  /** Folded. */
  name: string;
  /** Folded; for the designated person alone where `dslOnly`. */
  words: string;
  dslOnly: boolean;
}

/** The beginning of every mark of this kind. */
export function markStart(mark: CaseMark): string {
  return `${mark} `;
}

const HOLDS: Record<CaseMark, (of: Case, sealed: readonly CaptureEntry[]) => boolean> = {
  all: () => true,
  toReview: (_, captures) => isToReview({ captures }),
  highConcern: (_, captures) => isAnyHighConcern({ captures }),
  logOnly: (_, captures) => captures.some(({ record }) => record?.kind === 'log-only'),
  waiting: (of, captures) => waitsForAdvice({ case: of, captures }),
  safeguarding: (_, captures) => isSafeguarding({ captures }),
  open: ({ status }) => status === 'open',
  'handed-over': ({ status }) => status === 'handed-over',
  closed: ({ status }) => status === 'closed',
};

/** `sealed`: the sealed captures of the case. */
export function hasMark(of: Case, sealed: readonly CaptureEntry[], mark: CaseMark): boolean {
  return HOLDS[mark](of, sealed);
}

export function listingOf(of: Case, sealed: readonly CaptureEntry[]): CaseListing {
  return {
    caseId: of.id,
    marks: CASE_MARKS.filter((mark) => hasMark(of, sealed, mark)).map((mark) => `${markStart(mark)}${of.updatedAt}`),
    name: nameWords(of),
    words: captureWords(sealed),
    dslOnly: of.dslOnly === true,
  };
}
