// What still stands between a draft and its seal, in the order of the page.
import type { Draft } from '@/utils/evidence/capture-entry';
import { LOG_ONLY_CATEGORY } from '@/utils/protocol/categories';

/** The record's limit (capture-record.ts). */
export const CONCERN_LIMIT = 2_000;

export type MissingAnswer = 'looked' | 'safeguarding' | 'log-only' | 'concern' | 'case';

/** The id of the element that each answer is given in: where the error summary's links lead. */
export const ANSWER_PLACE: Readonly<Record<MissingAnswer, string>> = {
  looked: 'looked',
  safeguarding: 'safeguarding-yes',
  'log-only': `category-${LOG_ONLY_CATEGORY}`,
  concern: 'concern',
  case: 'case',
};

/**
 * What must be answered or mended before this draft may be sealed; empty when it may. `openCases` are the ids of the cases
 * that still take captures; undefined while they are not known.
 */
export function missingAnswers({ viewer, answers }: Draft, openCases: readonly string[] | undefined): MissingAnswer[] {
  const missing: MissingAnswer[] = [];
  if (!viewer.known && answers.looked !== true) missing.push('looked');
  if (answers.safeguarding === undefined) missing.push('safeguarding');
  if (answers.categories.includes(LOG_ONLY_CATEGORY)) missing.push('log-only');
  if (answers.concern.length > CONCERN_LIMIT) missing.push('concern');
  if (answers.caseId !== undefined && openCases?.includes(answers.caseId) !== true) missing.push('case');
  return missing;
}
