// What still stands between a draft and its seal, in the order of the page.
import type { Draft } from '@/utils/evidence/capture-entry';
import { permissionOf } from '@/utils/evidence/permission-to-view';
import { forbidsPicture } from '@/utils/protocol/categories';

/** The record's limit (capture-record.ts). */
export const CONCERN_LIMIT = 2_000;

export type MissingAnswer = 'viewing' | 'looked' | 'safeguarding' | 'log-only' | 'words' | 'concern' | 'case' | 'order' | 'leaks';

/** The id of the element that each answer is given in: where the error summary's links lead. */
export const ANSWER_PLACE: Readonly<Record<MissingAnswer, string>> = {
  viewing: 'viewing',
  looked: 'looked',
  safeguarding: 'safeguarding-yes',
  'log-only': 'category-imagery-under18',
  words: 'concern',
  concern: 'concern',
  case: 'case',
  order: 'earlier-post',
  leaks: 'leaks',
};

/**
 * What must be answered or mended before this draft may be sealed; empty when it may. `openCases` are the ids of the cases
 * that still take captures. `openLeaks` is how many finds of the leak check are not decided.
 * `waitsForEarlier`: a post captured with it, above it on the page, is neither sealed nor discarded yet.
 */
export function missingAnswers(
  { kind, platform, viewer, picture, answers }: Draft,
  openCases: readonly string[],
  openLeaks: number,
  waitsForEarlier = false,
): MissingAnswer[] {
  const missing: MissingAnswer[] = [];
  if (kind === undefined && platform === 'whatsapp' && permissionOf(answers.viewing ?? {}) === undefined) missing.push('viewing');
  if (picture !== undefined && !viewer.known && answers.looked !== true) missing.push('looked');
  if (answers.safeguarding === undefined) missing.push('safeguarding');
  if (forbidsPicture(answers.categories)) missing.push('log-only');
  if (picture === undefined && answers.concern.trim() === '') missing.push('words');
  if (answers.concern.length > CONCERN_LIMIT) missing.push('concern');
  if (answers.caseId !== undefined && !openCases.includes(answers.caseId)) missing.push('case');
  if (waitsForEarlier) missing.push('order');
  if (openLeaks > 0) missing.push('leaks');
  return missing;
}
