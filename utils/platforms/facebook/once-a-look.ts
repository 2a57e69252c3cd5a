// Remembers what one look at the page has found, so that 200 posts do not each search the whole document.
import type { Page } from '@/utils/platforms/platform';

/** The function, called once for each `Page`: a new look at the page is a new `Page`, so nothing stale is remembered. */
export function onceALook<T>(find: (page: Page) => T): (page: Page) => T {
  const found = new WeakMap<Page, { value: T }>();
  return (page) => {
    const known = found.get(page) ?? { value: find(page) };
    found.set(page, known);
    return known.value;
  };
}
