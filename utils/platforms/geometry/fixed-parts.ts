// What stays in its place while a page scrolls under it: bars at its edges, and smaller things that float over it.
import { type Rect, contains, intersect } from '@/utils/evidence/rect';
import { queryAll } from '@/utils/platforms/page/dom';
import { boxOf, isPainted, unionBox } from '@/utils/platforms/page/painted';
import { paints } from './paints';
import { shadowReach } from './shadow';

export interface FixedParts {
  /** The rows between the bars, CSS pixels of the window. */
  top: number;
  bottom: number;
  /** What floats between the bars, or stands beside the content. */
  floats: Rect[];
  /** Whether any of it hides something of the page. */
  hides: boolean;
}

/** How far the scroller can still go, CSS pixels. */
export interface Room {
  above: number;
  below: number;
}

const COLUMNS = 9;
const ROW_STEP = 20;
/** Boxes lie on sixty-fourths, scroll positions on device pixels. */
const SLACK = 1.5;
/** A bar takes at least this share of the width, and at most this share of the height; what is higher stands beside the content. */
const BAR_WIDTH = 0.5;
const BAR_HEIGHT = 0.6;

/** CSS pixels. */
const AIR = 6;
/** A hostile page may hold any number of elements. */
const MOST_ELEMENTS = 20_000;
const MOST_INSIDE = 500;
/** Shares of a part's width and height. */
const POINTS = [0.15, 0.5, 0.85];

interface Part {
  rect: Rect;
  hides: boolean;
}

/**
 * Looks through `area`, the part of the window in which `scroller` shows the page. At the very top of the page its upper bars are
 * part of what it shows there (DESIGN §4: the first tile has its top bars too).
 */
export function fixedParts(document: Document, area: Rect, scroller: Element, { above, below }: Room): FixedParts {
  const parts = partsIn(document, area, scroller);
  const isLow = ({ rect }: Part) => rect.height <= area.height * BAR_HEIGHT;
  const bars = parts.filter(isLow);
  let top = area.y;
  let bottom = area.y + area.height;
  if (above > SLACK) {
    for (let at = barsAt(bars, top + SLACK, area); at.length > 0 && top < bottom; at = barsAt(bars, top + SLACK, area)) {
      top = Math.min(bottom, Math.max(...at.map(({ rect }) => rect.y + rect.height)));
    }
  }
  for (let at = barsAt(bars, bottom - SLACK, area); at.length > 0 && bottom > top; at = barsAt(bars, bottom - SLACK, area)) {
    bottom = Math.max(top, Math.min(...at.map(({ rect }) => rect.y)));
    // What a lower bar hides at the very end no further scroll uncovers.
    if (below <= SLACK && at.some(({ hides }) => hides)) return { top, bottom, floats: [], hides: true };
  }
  const between = { ...area, y: top, height: bottom - top };
  const floating = parts.filter(({ rect }) => intersect(rect, between) !== undefined);
  // What the page shows at its very top is no hindrance there: it was laid out so.
  const inTheWay = floating.filter(({ rect }) => above > SLACK || rect.y > area.y + SLACK);
  return { top, bottom, floats: floating.map(({ rect }) => grown(rect)), hides: inTheWay.some(({ hides }) => hides) };
}

/** Letters and pictures stand out of their box a little. */
function grown({ x, y, width, height }: Rect): Rect {
  return { x: x - AIR, y: y - AIR, width: width + 2 * AIR, height: height + 2 * AIR };
}

/** The parts that together lie over most of this row. */
function barsAt(parts: readonly Part[], row: number, { width }: Rect): Part[] {
  const over = parts.filter(({ rect }) => rect.y <= row && rect.y + rect.height > row);
  return over.reduce((sum, { rect }) => sum + rect.width, 0) >= width * BAR_WIDTH ? over : [];
}

function partsIn(document: Document, area: Rect, scroller: Element): Part[] {
  const found: Element[] = [];
  for (const element of queryAll(document, 'body *').slice(0, MOST_ELEMENTS)) {
    if (!found.some((part) => part.contains(element)) && staysPut(element, scroller) && isPainted(element)) found.push(element);
  }
  for (const element of outsideOf(document, area, scroller)) {
    if (!found.some((part) => part.contains(element))) found.push(element);
  }
  return found.flatMap((element) => {
    const rect = intersect(paintedBox(element), area);
    return rect === undefined ? [] : [{ rect, hides: hidesContent(document, element, rect, scroller) }];
  });
}

function staysPut(element: Element, scroller: Element): boolean {
  const style = getComputedStyle(element);
  if (style.position === 'fixed') return !element.contains(scroller);
  return style.position === 'sticky' && scroller.contains(element) && isStuck(element, style, scroller);
}

/** Whether a sticky element stands at the edge that it sticks to. */
function isStuck(element: Element, { top, bottom }: CSSStyleDeclaration, scroller: Element): boolean {
  const box = boxOf(element);
  const view = scroller === element.ownerDocument.scrollingElement ? 0 : boxOf(scroller).y + scroller.clientTop;
  const atTop = Math.abs(box.y - view - Number.parseFloat(top)) <= SLACK;
  return atTop || Math.abs(view + scroller.clientHeight - box.y - box.height - Number.parseFloat(bottom)) <= SLACK;
}

/** What is painted over a box that scrolls by itself and does not stand in it. */
function outsideOf(document: Document, area: Rect, scroller: Element): Element[] {
  if (scroller === document.scrollingElement) return [];
  const found = new Set<Element>();
  for (let y = area.y + 1; y < area.y + area.height; y += ROW_STEP) {
    for (let index = 0; index < COLUMNS; index++) {
      const x = area.x + (area.width * (index + 0.5)) / COLUMNS;
      const hit = document.elementsFromPoint(x, y).find(paints);
      if (hit !== undefined && !scroller.contains(hit) && !hit.contains(scroller)) found.add(hit);
    }
  }
  return [...found];
}

/** The box of what is painted, with its shadow: a layer for a button may be as large as the window and show nothing itself. */
function paintedBox(part: Element): Rect {
  const { above, below } = shadowReach(getComputedStyle(part).boxShadow);
  const inside = queryAll(part, '*').slice(0, MOST_INSIDE);
  const painted = paints(part) ? [part] : inside.filter((element) => paints(element) && isPainted(element));
  const box = unionBox(painted);
  return { ...box, y: box.y - above, height: box.height + above + below };
}

/** Looked at where a few points of it lie. */
function hidesContent(document: Document, part: Element, rect: Rect, scroller: Element): boolean {
  return POINTS.some((across) =>
    POINTS.some((down) => {
      const hits = document.elementsFromPoint(rect.x + rect.width * across, rect.y + rect.height * down).filter(paints);
      const under = hits.find((each) => !part.contains(each));
      return under !== undefined && scroller.contains(under) && isContent(under, rect);
    }),
  );
}

/** A box that holds all of the part is its background, or the page's; anything else under it is hidden by it. */
function isContent(under: Element, part: Rect): boolean {
  return !contains(boxOf(under), part) || under.matches('img, video, canvas');
}
