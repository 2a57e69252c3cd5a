// Which cases and flags a search and a filter leave: pure functions over what the store holds.
import type { CaptureEntry } from '@/utils/evidence/capture-entry';
import type { Case } from '@/utils/evidence/case';
import { type CaseMark, hasMark } from '@/utils/evidence/case-listing';
import { captureWords, folded, hasWords, nameWords, searchWords } from '@/utils/evidence/case-words';
import type { Flag } from '@/utils/evidence/flag';
import { postedTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';

/** A case with its sealed captures, as the lists show it. */
export interface ListedCase {
  case: Case;
  captures: readonly CaptureEntry[];
}

/** `flagged`: no case at all, but what is still to be captured. */
export type CaseFilter = CaseMark | 'flagged';

export const CASE_FILTERS: readonly CaseFilter[] = [
  'all',
  'flagged',
  'toReview',
  'safeguarding',
  'open',
  'handed-over',
  'closed',
];
/** What the designated person works through. */
export const DSL_FILTERS: readonly CaseFilter[] = ['all', 'toReview', 'highConcern', 'logOnly', 'waiting', 'flagged'];

export function matchesFilter({ case: of, captures }: ListedCase, filter: CaseFilter): boolean {
  return filter !== 'flagged' && hasMark(of, captures, filter);
}

/** Everything of a case that a search looks through, folded. */
export function searchable({ case: found, captures }: ListedCase): string {
  return `${nameWords(found)}\n${captureWords(captures)}`;
}

/** Everything of a flag that a search looks through, folded: it holds no words of the post. */
export function flagSearchable({ platform, locator, postedAt }: Flag): string {
  const { permalink = locator.url, platformId = '', chatTitle = '' } = locator;
  const time = postedAt === undefined ? '' : (postedTime(postedAt) ?? '');
  return folded([t(`evidence.platform.${platform}`), permalink, platformId, chatTitle, time, t('flag.tag')].join('\n'));
}

/** Whether every word of the search stands somewhere in the text; an accent or a capital letter makes no difference. */
export function matchesSearch(text: string, search: string): boolean {
  return hasWords(text, searchWords(search));
}
