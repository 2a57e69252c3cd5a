// Whether taking a whole post will scroll the page, and about how long it takes.
import type { Rect } from '@/utils/evidence/rect';
import type { Viewport } from '@/utils/platforms/platform';

/** Bars of the site may cover the window's edges; how high they are is known only while capturing (CSS pixels). */
const BARS = 80;
/** The browser allows two screenshots a second (CAPTURE: 505 ms apart). */
const SECONDS_A_PART = 0.505;
/** Reading the page and opening the review. */
const SECONDS_AROUND = 1;

/** Whether the post may not stand clear in the window as it is. Rectangles in CSS pixels of the window. */
export function mayScroll(post: Rect, window: Pick<Viewport, 'height'>): boolean {
  return post.y < BARS || post.y + post.height > window.height - BARS;
}

/** Whole seconds for a post that does not fit between the bars; undefined for one that does. */
export function secondsToTake(post: Rect, window: Pick<Viewport, 'height'>): number | undefined {
  const clear = Math.max(window.height - 2 * BARS, BARS);
  const parts = Math.ceil(post.height / clear);
  return parts <= 1 ? undefined : Math.ceil(SECONDS_AROUND + parts * SECONDS_A_PART);
}
