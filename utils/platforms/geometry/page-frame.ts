// One look at the whole page while it is captured: down its own scroller, without the side columns that show account matters.
import { type Rect, intersect } from '@/utils/evidence/rect';
import { queryAll } from '@/utils/platforms/page/dom';
import { boxOf, isPainted, unionBox } from '@/utils/platforms/page/painted';
import type { Page, Platform, ThreadFrame, ThreadRow, Viewer } from '@/utils/platforms/platform';
import { accountBoxes } from './account-boxes';
import { fixedParts } from './fixed-parts';
import { isMissing, place, viewportOf } from './frame';
import { movingIn } from './moving';
import { pageScroller } from './page-scroller';
import { windowBox } from './scroller';
import { rowAbove } from './thread-frame';
import { tellTales } from './tell-tales';

/** The page's first row: its place is known wherever the page stands, and no platform's key looks like it. */
const PAGE_TOP = ' top';
/** A side column is at least this share of the window's height, and at most this share of its width. */
const COLUMN_HEIGHT = 0.5;
const COLUMN_WIDTH = 0.45;
/** Spinners, on every site; a bar with a value is a poll's or a video's. */
const SPINNER = '[role="progressbar"]:not([aria-valuenow])';

/** The posts of the page by which it is told where it stands; those that may be recorded have a candidate. */
export function pageRows(page: Page, platform: Platform, viewer: Viewer): ThreadRow[] {
  const own = platform.wholePage?.(page, viewer).own ?? [];
  return platform.candidates(page).map((candidate) => {
    const { key, root, advert } = candidate;
    return advert === true || own.includes(key) ? { key, root } : { key, root, candidate };
  });
}

export function lookAtPage(page: Page, platform: Platform, viewer: Viewer): ThreadFrame {
  const { document } = page;
  const rows = pageRows(page, platform, viewer);
  const scroller = pageScroller(document, rows);
  const box = scroller.element;
  const view = intersect(scroller.view(), windowBox(document)) ?? windowBox(document);
  const areas = accountBoxes(page, platform, viewer);
  const column = columnOf(box, view, areas);
  const target = { ...column, y: view.y - box.scrollTop, height: box.scrollHeight };
  const below = box.scrollHeight - box.clientHeight - box.scrollTop;
  const inColumn = { x: Math.max(column.x, view.x), width: Math.min(column.width, view.width), y: view.y, height: view.height };
  const { top, bottom, floats, hides } = fixedParts(document, inColumn, box, { above: box.scrollTop, below });
  const shown = { ...target, y: top, height: bottom - top };
  const inShown = (rect: Rect) => intersect(rect, shown) !== undefined;
  const { folds = [], loading = [] } = platform.wholePage?.(page, viewer) ?? {};
  const images = queryAll(document, 'img').filter((image) => image instanceof HTMLImageElement);
  const missing = images.filter((image) => isMissing(image, shown));
  const signs = [...loading, ...queryAll(document, SPINNER)].filter(isPainted).map(boxOf);
  const seen = [
    { key: PAGE_TOP, rect: { ...target, height: 0 }, item: false },
    ...rows.map(({ key, root, candidate }) => ({
      key,
      rect: unionBox(candidate?.frame ?? [root]),
      item: candidate !== undefined,
    })),
  ];
  return {
    place: place(document),
    viewport: viewportOf(document),
    shown: document.visibilityState === 'visible',
    target,
    clear: { top, bottom },
    accountAreas: areas.filter(inShown),
    // Account areas are covered in the picture: what changes in them, nobody sees.
    moving: [...movingIn([document.documentElement]), ...areas].filter(inShown).concat(floats),
    covered: hides,
    pictureMissing: missing.length > 0,
    ...tellTales(page, platform, viewer, [document.documentElement], shown),
    scrollTop: box.scrollTop,
    rows: seen,
    folds: folds
      .filter(({ root }) => isPainted(root) && inShown(boxOf(root)))
      .map(({ root, count }) => ({ after: rowAbove(seen, boxOf(root)), count })),
    // A picture that is still on its way is waited for like everything else.
    loading: signs.some(inShown) || missing.some(({ complete }) => !complete),
    ends: false,
    viewerNames: viewer.names,
    below,
  };
}

/** The scroller's width without the high account areas at its sides; the page's own width where it is cut off at its side. */
function columnOf(scroller: Element, view: Rect, areas: readonly Rect[]): { x: number; width: number } {
  let left = view.x;
  let right = view.x + view.width;
  for (const area of areas) {
    const { x, width, height } = intersect(area, view) ?? { x: 0, width: 0, height: 0 };
    if (height < view.height * COLUMN_HEIGHT || width === 0 || width > view.width * COLUMN_WIDTH) continue;
    if (x + width / 2 < view.x + view.width / 2) left = Math.max(left, x + width);
    else right = Math.min(right, x);
  }
  if (right - left < view.width * (1 - 2 * COLUMN_WIDTH)) return { x: view.x, width: view.width };
  const isCutOff =
    scroller === scroller.ownerDocument.scrollingElement &&
    scroller.scrollWidth > scroller.clientWidth + 1 &&
    !/hidden|clip/.test(getComputedStyle(scroller).overflowX);
  return { x: left, width: isCutOff && right === view.x + view.width ? scroller.scrollWidth - left : right - left };
}
