// Which cases and flags a search and a filter leave: pure functions over what the store holds.
import type { CaptureEntry } from '@/utils/evidence/capture-entry';
import type { Case } from '@/utils/evidence/case';
import type { Flag } from '@/utils/evidence/flag';
import { isKnown } from '@/utils/evidence/read';
import { postedTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import { isSafeguarding, isToReview } from './case-states';

/** A case with its sealed captures, as the lists show it. */
export interface ListedCase {
  case: Case;
  captures: readonly CaptureEntry[];
}

/** `flagged`: no case at all, but what is still to be captured. */
export const CASE_FILTERS = ['all', 'flagged', 'toReview', 'safeguarding', 'open', 'handed-over', 'closed'] as const;
export type CaseFilter = (typeof CASE_FILTERS)[number];

/** Words of one post that are searched; the rest of a very long one is found by opening its case. */
const LONGEST_TEXT = 5_000;

export function matchesFilter(each: ListedCase, filter: CaseFilter): boolean {
  if (filter === 'all') return true;
  if (filter === 'flagged') return false;
  if (filter === 'toReview') return isToReview(each);
  if (filter === 'safeguarding') return isSafeguarding(each);
  return each.case.status === filter;
}

/** Everything of a case that a search looks through, folded. */
export function searchable({ case: found, captures }: ListedCase): string {
  const texts = captures.flatMap(({ record }) => {
    if (record === undefined) return [];
    const { author, handle, text } = record.post;
    const read = [author, handle, text].filter(isKnown).map(({ value }) => value.slice(0, LONGEST_TEXT));
    return [...read, record.concern, record.locator.permalink ?? record.locator.url];
  });
  return folded([found.code, found.reference ?? '', found.title, ...texts].join('\n'));
}

/** Everything of a flag that a search looks through, folded: it holds no words of the post. */
export function flagSearchable({ platform, locator, postedAt }: Flag): string {
  const { permalink = locator.url, platformId = '', chatTitle = '' } = locator;
  const time = postedAt === undefined ? '' : (postedTime(postedAt) ?? '');
  return folded([t(`evidence.platform.${platform}`), permalink, platformId, chatTitle, time, t('flag.tag')].join('\n'));
}

/** Whether every word of the search stands somewhere in the text; an accent or a capital letter makes no difference. */
export function matchesSearch(text: string, search: string): boolean {
  return folded(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function folded(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
