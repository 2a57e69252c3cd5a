// The cases that a filter and a search leave, a page at a time: without a search only that page is read from the store.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CaseMark } from '@/utils/evidence/case-listing';
import type { SeenBy } from '@/utils/evidence/hidden-from';
import { searchWords } from '@/utils/evidence/case-words';
import { type CaseRow, listRows, pageOfCases, rowsById } from '@/utils/store/case-list';
import type { TystDatabase } from '@/utils/store/database';
import { useLiveQuery } from '@/utils/store/use-live-query';
import { type SearchRows, searchRows } from './search-rows';

export interface Wanted {
  /** Undefined: no case, only what is still to be captured. */
  mark: CaseMark | undefined;
  search: string;
  /** From 0. */
  page: number;
  /** Cases of a page. */
  size: number;
  /** What a role is not shown, its search does not find either. */
  seenBy: SeenBy;
}

export interface FoundCases {
  /** Of one page; another page's come some time after it was asked for. */
  cases: CaseRow[];
  /** How many go before them. */
  from: number;
  /** Of all pages. */
  total: number;
  /** How many cases each filter leaves; undefined until they were counted, which the first list does not wait for. */
  counts: SearchRows['counts'] | undefined;
}

/** Undefined until the first page was read; its total may come a moment later, and is then at least what the page holds. */
export function useFoundCases(db: TystDatabase, { mark, search: typed, page, size, seenBy }: Wanted): FoundCases | undefined {
  const words = useMemo(() => searchWords(typed), [typed]);
  const [isPainted, setPainted] = useState(false);
  const isReady = isPainted || words.length > 0;
  const rows = useLiveQuery(() => (isReady ? listRows(db) : Promise.resolve(undefined)), [isReady]);
  const search = useMemo(() => rows && searchRows(rows, seenBy), [rows, seenBy]);
  const ids = useMemo(
    () => (mark === undefined || words.length === 0 ? undefined : search?.find(mark, words)),
    [search, mark, words],
  );
  const from = page * size;
  const shown = useLiveQuery(async () => {
    if (mark === undefined) return { from, cases: [], total: 0 };
    if (ids === undefined) return { from, cases: await pageOfCases(db, mark, { from, size }) };
    return { from, cases: await rowsById(db, ids.slice(from, from + size)), total: ids.length };
  }, [mark, page, ids]);
  const isShown = shown !== undefined;
  // An effect runs once the frame is painted: what a search needs is read when the first list is there, before anybody has typed.
  useEffect(() => {
    if (isShown) setPainted(true);
  }, [isShown]);
  if (shown === undefined) return undefined;
  const atLeast = shown.from + shown.cases.length;
  const total = shown.total ?? Math.max(mark === undefined ? 0 : (search?.counts[mark] ?? 0), atLeast);
  return { ...shown, total, counts: search?.counts };
}
