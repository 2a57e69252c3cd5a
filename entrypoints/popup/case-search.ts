// Which cases a search and a filter leave: pure functions over what the store holds.
import { isSafeguarding, isToReview } from '@/components/case-states';
import { isKnown } from '@/utils/evidence/read';
import type { CaseWithCaptures } from '@/utils/store/cases';

export const CASE_FILTERS = ['all', 'toReview', 'safeguarding', 'open', 'handed-over', 'closed'] as const;
export type CaseFilter = (typeof CASE_FILTERS)[number];

/** Words of one post that are searched; the rest of a very long one is found by opening its case. */
const LONGEST_TEXT = 5_000;

export function matchesFilter(each: CaseWithCaptures, filter: CaseFilter): boolean {
  if (filter === 'all') return true;
  if (filter === 'toReview') return isToReview(each);
  if (filter === 'safeguarding') return isSafeguarding(each);
  return each.case.status === filter;
}

/** Everything of a case that a search looks through, folded. */
export function searchable({ case: found, captures }: CaseWithCaptures): string {
  const texts = captures.flatMap(({ record }) => {
    if (record === undefined) return [];
    const { author, handle, text } = record.post;
    const read = [author, handle, text].filter(isKnown).map(({ value }) => value.slice(0, LONGEST_TEXT));
    return [...read, record.concern, record.locator.permalink ?? record.locator.url];
  });
  return folded([found.code, found.reference ?? '', found.title, ...texts].join('\n'));
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
