// Keys through a list of several pages: the list is one stop of the Tab key, arrows, Home and End move inside it.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Marks what an arrow key goes to, one in each row. */
export const ROW_TARGET = 'data-row-target';

export interface ListKeys {
  /** The row that the Tab key comes to. */
  at: number;
  /** For the target of each row. */
  onKeyDown: (event: KeyboardEvent) => void;
  /** A row was reached another way. */
  onReach: (row: number) => void;
}

export interface ListPlace {
  list: { current: HTMLElement | null };
  /** Rows that are drawn. */
  rows: number;
  /** Names those rows: another page's come some time after it was asked for. */
  rowsId: string;
  page: number;
  pages: number;
  onPage: (page: number) => void;
}

export function useListKeys({ list, rows, rowsId, page, pages, onPage }: ListPlace): ListKeys {
  const [at, setAt] = useState(0);
  /** Which end of the next page takes the focus once it is there. */
  const comingRef = useRef<'first' | 'last' | undefined>(undefined);
  const reach = (row: number) => {
    setAt(row);
    list.current?.querySelectorAll<HTMLElement>(`[${ROW_TARGET}]`).item(row)?.focus();
  };
  useLayoutEffect(() => {
    const row = comingRef.current === 'last' ? rows - 1 : 0;
    // Whoever went on to something else before the page came stays there.
    if (comingRef.current !== undefined && hasFocus(list.current)) reach(row);
    else setAt(row);
    comingRef.current = undefined;
  }, [rowsId]);
  const turn = (to: number, end: 'first' | 'last') => {
    if (to < 0 || to >= pages) return;
    comingRef.current = end;
    onPage(to);
  };
  return {
    at: Math.min(at, Math.max(rows - 1, 0)),
    onReach: setAt,
    onKeyDown(event) {
      const move = MOVES[event.key];
      if (move === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      const to = move(at, rows);
      if (to < 0) turn(page - 1, 'last');
      else if (to >= rows) turn(page + 1, 'first');
      else reach(to);
    },
  };
}

/** The row that had it may have gone with its page: then nothing has. */
function hasFocus(list: HTMLElement | null): boolean {
  const { activeElement: at } = document;
  return at === null || at === document.body || list?.contains(at) === true;
}

/** From the row that has the focus; beyond an end is the page before or after. */
const MOVES: Readonly<Record<string, (at: number, rows: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, rows) => rows - 1,
  PageDown: (_, rows) => rows,
  PageUp: () => -1,
};
