// The cases that a filter and a search leave, a page at a time: without a search only that page is read from the store.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CaseFilter } from '@/components/case-search';
import { isHiddenFrom, type SeenBy } from '@/components/hidden-from';
import { type CaseListing, type CaseMark, markStart } from '@/utils/evidence/case-listing';
import { searchWords } from '@/utils/evidence/case-words';
import { countListed, listRows, pageOfCases } from '@/utils/store/case-list';
import { type CaseWithCaptures, casesById } from '@/utils/store/cases';
import type { TystDatabase } from '@/utils/store/database';
import { useLiveQuery } from '@/utils/store/use-live-query';

/** Two or three times what the popup shows at once; thumbnails and all, no more is drawn. */
export const PAGE_SIZE = 12;
/** The first list is painted before the rows for a search are read, ms. */
const SEARCH_ROWS_AFTER = 400;

export interface Wanted {
  filter: CaseFilter;
  search: string;
  /** From 0. */
  page: number;
  /** What a role is not shown, its search does not find either. */
  seenBy: SeenBy;
}

export interface FoundCases {
  /** Of one page; another page's come some time after it was asked for. */
  cases: CaseWithCaptures[];
  /** How many go before them. */
  from: number;
  /** Of all pages. */
  total: number;
}

/** Undefined until the first page was read; its total may come a moment later, and is then at least what the page holds. */
export function useFoundCases(db: TystDatabase, { filter, search, page, seenBy }: Wanted): FoundCases | undefined {
  const mark = filter === 'flagged' ? undefined : filter;
  const words = useMemo(() => searchWords(search), [search]);
  const [isPainted, setPainted] = useState(false);
  const isReady = isPainted || words.length > 0;
  const rows = useLiveQuery(() => (isReady ? listRows(db) : Promise.resolve(undefined)), [isReady]);
  const ids = useMemo(
    () =>
      mark === undefined || words.length === 0
        ? undefined
        : rows?.filter((row) => hasMark(row, mark) && finds(row, words, seenBy)).map(({ caseId }) => caseId),
    [rows, mark, words, seenBy],
  );
  const from = page * PAGE_SIZE;
  const shown = useLiveQuery(async () => {
    if (mark === undefined) return { from, cases: [] };
    if (ids === undefined) return { from, cases: await pageOfCases(db, mark, { from, size: PAGE_SIZE }) };
    return { from, cases: await casesById(db, ids.slice(from, from + PAGE_SIZE)) };
  }, [mark, page, ids]);
  const isShown = shown !== undefined;
  useEffect(() => {
    if (!isShown) return undefined;
    const timer = setTimeout(() => {
      setPainted(true);
    }, SEARCH_ROWS_AFTER);
    return () => {
      clearTimeout(timer);
    };
  }, [isShown]);
  const counted = useLiveQuery(
    () => (mark === undefined || !isShown ? Promise.resolve(0) : countListed(db, mark)),
    [mark, isShown],
  );
  return shown && { ...shown, total: ids?.length ?? Math.max(counted ?? 0, shown.from + shown.cases.length) };
}

function hasMark({ marks }: CaseListing, mark: CaseMark): boolean {
  const start = markStart(mark);
  return marks.some((each) => each.startsWith(start));
}

function finds({ name, words, dslOnly }: CaseListing, wanted: readonly string[], seenBy: SeenBy): boolean {
  const isHidden = isHiddenFrom(seenBy, dslOnly);
  return wanted.every((word) => name.includes(word) || (!isHidden && words.includes(word)));
}
