// By what a case list is filtered, and which flags a search finds.
import type { CaseMark } from '@/utils/evidence/case-listing';
import { folded, hasWords, searchWords } from '@/utils/evidence/case-words';
import type { Flag } from '@/utils/evidence/flag';
import { postedTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';

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

/** The mark that the cases under a filter have; none has that of flags. */
export function markOf(filter: CaseFilter): CaseMark | undefined {
  return filter === 'flagged' ? undefined : filter;
}
