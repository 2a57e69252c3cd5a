// Which rows of a post no bar lies over, found by asking the page what is painted where; nothing is hidden to get rid of bars.
import { containsNode, parentOf } from '@/utils/platforms/page/dom';
import { boxOf } from '@/utils/platforms/page/painted';
import { paints } from './paints';
import { shadowReach } from './shadow';
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
/** Boxes lie on sixty-fourths of a pixel: this is less than one. */
const PROBE_SLACK = 0.01;

/** How something painted over the post stands to it: a bar stays where it is, a cover moves along, the flow overlaps by layout. */
type Standing = 'bar' | 'cover' | 'flow';

/**
 * Looks along columns of the post's visible box: rows at the top and bottom edge over which something is painted that stays
 * in its place are bars; whatever else lies over the post is a cover. `related` are the elements that belong to the post,
 * `scroller` is what scrolls it. A neighbour in the page's own flow that overlaps the post's edge is neither. `holder`, where it is
 * given, is one of the related that holds many rows: what sticks inside it is a bar too.
 */
export function clearArea(
  document: Document,
  post: Rect,
  view: Rect,
  related: readonly Element[],
  scroller: Element,
  holder?: Element,
): ClearArea {
  const shown = intersect(post, view);
  if (shown === undefined) return { top: view.y, bottom: view.y, covered: false };
  const columns = Array.from({ length: COLUMNS }, (_, index) => shown.x + (shown.width * (index + 0.5)) / COLUMNS);
  // A probe at a row looks at the device pixel that begins there (measured: an element is hit from one device pixel above it
  // on), so the last row is probed one pixel above the post's end.
  const last = 1 / (document.defaultView?.devicePixelRatio ?? 1) + PROBE_SLACK;
  const over = (y: number) =>
    columns.flatMap((x) => {
      const isRelated = (hit: Element) => related.some((element) => containsNode(element, hit) || containsNode(hit, element));
      const hit = Document.prototype.elementsFromPoint
        .call(document, x, y)
        .find((each) => (isRelated(each) && holder === undefined) || paints(each));
      if (hit === undefined) return [];
      if (isRelated(hit)) return holder !== undefined && containsNode(holder, hit) ? stuckIn(holder, hit) : [];
      const between = pathToPost(hit, related);
      return [{ ...edges(hit, between), standing: standingOf(hit, between, scroller) }];
    });
  const barsOver = (y: number) => over(y).filter(({ standing }) => standing === 'bar');

  let top = shown.y;
  let bottom = shown.y + shown.height;
  for (let bars = barsOver(top + PROBE_SLACK); bars.length > 0 && top < bottom; bars = barsOver(top + PROBE_SLACK)) {
    top = Math.max(top + 1, ...bars.map((bar) => Math.min(bar.bottom, bottom)));
  }
  for (let bars = barsOver(bottom - last); bars.length > 0 && bottom > top; bars = barsOver(bottom - last)) {
    bottom = Math.min(bottom - 1, ...bars.map((bar) => Math.max(bar.top, top)));
  }
  let covered = false;
  for (let y = top + 1; y < bottom - 1 && !covered; y += ROW_STEP) covered = over(y).some(({ standing }) => standing !== 'flow');
  return { top, bottom: Math.max(top, bottom), covered };
}

/** The computed styles from the painted element up to what it shares with the post. */
function pathToPost(hit: Element, related: readonly Element[]): { element: Element; style: CSSStyleDeclaration }[] {
  const path = [];
  for (const element of upTo(hit, (up) => related.some((own) => containsNode(up, own)))) {
    path.push({ element, style: getComputedStyle(element) });
  }
  return path;
}

/** What is painted inside the holder but stays in its place: a sticky date, the foot of a dialog with its box to write in. */
function stuckIn(holder: Element, hit: Element): { top: number; bottom: number; standing: Standing }[] {
  const path = [];
  for (const element of upTo(hit, (up) => up === holder)) path.push({ element, style: getComputedStyle(element) });
  const stuck = path.findLast(({ style }) => style.position === 'fixed' || style.position === 'sticky');
  return stuck === undefined ? [] : [{ ...edges(stuck.element, path), standing: 'bar' }];
}

/** The rows at which what is painted here begins and ends, with the shadow of the bar that it stands in. */
function edges(hit: Element, between: ReturnType<typeof pathToPost>): { top: number; bottom: number } {
  let { top, bottom } = edgesOf(hit);
  for (const { element, style } of between) {
    if (style.boxShadow === 'none') continue;
    const box = edgesOf(element);
    const { above, below } = shadowReach(style.boxShadow);
    top = Math.min(top, box.top - above);
    bottom = Math.max(bottom, box.bottom + below);
  }
  return { top, bottom };
}

/** The element and what holds it, up to but without the first for which the condition holds. */
function upTo(from: Element, ends: (element: Element) => boolean): Element[] {
  const path: Element[] = [];
  for (let element: Element | undefined = from; element !== undefined && !ends(element); element = parentOf(element)) {
    path.push(element);
  }
  return path;
}

function edgesOf(element: Element): { top: number; bottom: number } {
  const { y, height } = boxOf(element);
  return { top: y, bottom: y + height };
}

/** Decided by the CSS positions between the painted element and what it shares with the post. */
function standingOf(hit: Element, between: ReturnType<typeof pathToPost>, scroller: Element): Standing {
  const positions = new Set(between.map(({ style }) => style.position));
  if (positions.has('fixed') || positions.has('sticky') || !containsNode(scroller, hit)) return 'bar';
  return positions.has('absolute') ? 'cover' : 'flow';
}
