// Which rows of a post no bar lies over, found by asking the page what is painted where; nothing is hidden to get rid of bars.
import { intersect, type Rect } from '@/utils/evidence/rect';

export interface ClearArea {
  /** Rows of the window, CSS pixels; `bottom` is exclusive. Equal when nothing of the post can be seen. */
  top: number;
  bottom: number;
  /** Whether something that is not the post lies over the rows in between. */
  covered: boolean;
}

const COLUMNS = 7;
const ROW_STEP = 12;

/**
 * Looks along columns of the post's visible box: rows at the top and bottom edge over which something else is painted are
 * bars; anything else that lies over the post is a cover. `related` are the elements that belong to the post.
 */
export function clearArea(document: Document, post: Rect, view: Rect, related: readonly Element[]): ClearArea {
  const shown = intersect(post, view);
  if (shown === undefined) return { top: view.y, bottom: view.y, covered: false };
  const columns = Array.from({ length: COLUMNS }, (_, index) => shown.x + (shown.width * (index + 0.5)) / COLUMNS);
  const over = (y: number) => columns.map((x) => coverAt(document, x, y, related)).filter((cover) => cover !== undefined);

  let top = shown.y;
  let bottom = shown.y + shown.height;
  for (let covers = over(top + 0.5); covers.length > 0 && top < bottom; covers = over(top + 0.5)) {
    top = Math.max(top + 1, ...covers.map((cover) => Math.min(cover.bottom, bottom)));
  }
  for (let covers = over(bottom - 0.5); covers.length > 0 && bottom > top; covers = over(bottom - 0.5)) {
    bottom = Math.min(bottom - 1, ...covers.map((cover) => Math.max(cover.top, top)));
  }
  let covered = false;
  for (let y = top + 1; y < bottom && !covered; y += ROW_STEP) covered = over(y).length > 0;
  return { top, bottom: Math.max(top, bottom), covered };
}

/** The box of what is painted over this point and is not the post, if anything. */
function coverAt(document: Document, x: number, y: number, related: readonly Element[]): DOMRect | undefined {
  const hit = document.elementFromPoint(x, y);
  if (hit === null || related.some((element) => element.contains(hit) || hit.contains(element))) return undefined;
  return hit.getBoundingClientRect();
}
