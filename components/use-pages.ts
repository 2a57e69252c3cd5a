// One page of a list that is all there: thousands of rows stay quick to draw and to look through.
import { useCallback, useRef, useState } from 'preact/hooks';
import { useTurnedFocus } from './use-turned-focus';

/** Rows of a page in a full tab: what a screen or two hold. */
export const PAGE_SIZE = 25;

export interface ListPages<Row> {
  /** Those of this page. */
  shown: readonly Row[];
  /** The ref of the element that holds them. */
  list: (element: HTMLElement | null) => void;
  /** For the ways to the other pages (`pages.tsx`). */
  place: { page: number; pages: number; from: number; count: number; total: number; onPage: (page: number) => void };
  /** Shows the page of this row, from 0; the focus stays where it is. */
  show: (row: number) => void;
}

export function usePages<Row>(rows: readonly Row[], size = PAGE_SIZE): ListPages<Row> {
  const listRef = useRef<HTMLElement | null>(null);
  const list = useCallback((element: HTMLElement | null) => {
    listRef.current = element;
  }, []);
  const [wanted, setWanted] = useState(0);
  const pages = Math.max(Math.ceil(rows.length / size), 1);
  // Rows may have gone since.
  const page = Math.min(wanted, pages - 1);
  const turned = useTurnedFocus(listRef, String(page));
  const from = page * size;
  const shown = rows.slice(from, from + size);
  const onPage = (to: number) => {
    if (to !== page) turned();
    setWanted(to);
  };
  const show = (row: number) => {
    setWanted(Math.floor(row / size));
  };
  return { shown, list, show, place: { page, pages, from, count: shown.length, total: rows.length, onPage } };
}
