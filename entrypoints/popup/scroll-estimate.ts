// About how long it takes to take a whole post that does not fit into the window.
import type { Rect } from '@/utils/evidence/rect';
import type { Viewport } from '@/utils/platforms/platform';

/** Bars of the site may cover the window's edges; how high they are is known only while capturing (CSS pixels). */
const BARS = 80;
/** The browser allows two screenshots a second (CAPTURE: 505 ms apart). */
const SECONDS_A_PART = 0.505;
/** Reading the page and opening the review. */
const SECONDS_AROUND = 1;

/** Whole seconds for a post that does not fit between the bars; undefined for one that does. */
export function secondsToTake(post: Rect, window: Pick<Viewport, 'height'>): number | undefined {
  const clear = Math.max(window.height - 2 * BARS, BARS);
  const parts = Math.ceil(post.height / clear);
  return parts <= 1 ? undefined : Math.ceil(SECONDS_AROUND + parts * SECONDS_A_PART);
}
