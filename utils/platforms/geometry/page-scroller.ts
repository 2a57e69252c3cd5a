// What scrolls the page: the box around its posts, else the one that most of the window belongs to.
import { intersect } from '@/utils/evidence/rect';
import { boxOf } from '@/utils/platforms/page/painted';
import type { ThreadRow } from '@/utils/platforms/platform';
import { type Scroller, scrollerOf, windowBox } from './scroller';

/** How many points across and down the window is asked at. */
const POINTS = 7;

/** `rows`: the page's posts, if any are known. An application often scrolls a box of its own, and the window not at all. */
export function pageScroller(document: Document, rows: readonly ThreadRow[]): Scroller {
  const whole = windowBox(document);
  const shown = rows.find(({ root }) => intersect(boxOf(root), whole) !== undefined) ?? rows[0];
  if (shown !== undefined) return scrollerOf(shown.root);
  const votes = new Map<Element, { scroller: Scroller; count: number }>();
  for (let across = 0.5; across < POINTS; across++) {
    for (let down = 0.5; down < POINTS; down++) {
      const hit = document.elementFromPoint((whole.width * across) / POINTS, (whole.height * down) / POINTS);
      if (hit === null) continue;
      const scroller = scrollerOf(hit);
      votes.set(scroller.element, { scroller, count: (votes.get(scroller.element)?.count ?? 0) + 1 });
    }
  }
  const [most] = [...votes.values()].toSorted((a, b) => b.count - a.count);
  return most?.scroller ?? scrollerOf(document.documentElement);
}
