// After a list was turned to another page, the focus is on the first thing in it that can be reached.
import { useLayoutEffect, useRef } from 'preact/hooks';

/** `rowsId` names the rows that are drawn: another page's may come some time after it was asked for. Answers what to call when a page is turned. */
export function useTurnedFocus(list: { current: HTMLElement | null }, rowsId: string): () => void {
  const turnedRef = useRef(false);
  useLayoutEffect(() => {
    if (turnedRef.current) list.current?.querySelector<HTMLElement>('a, button, summary, input')?.focus();
    turnedRef.current = false;
  }, [rowsId]);
  return () => {
    turnedRef.current = true;
  };
}
