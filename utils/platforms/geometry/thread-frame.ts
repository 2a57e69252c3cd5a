// One look at a thread while it is captured: where its rows lie, what is clear, what loads, and whether it ends.
import { type Rect, intersect } from '@/utils/evidence/rect';
import { queryAll } from '@/utils/platforms/page/dom';
import { boxOf, isPainted, unionBox } from '@/utils/platforms/page/painted';
import type { Page, Platform, ThreadFrame, ThreadLook, Viewer } from '@/utils/platforms/platform';
import { accountBoxes } from './account-boxes';
import { clearArea } from './clear-area';
import { isMissing, place, viewportOf } from './frame';
import { movingIn } from './moving';
import { type Scroller, scrollerOf, windowBox } from './scroller';
import { tellTales } from './tell-tales';

/** Boxes lie on sixty-fourths of a pixel: edges this close together are one. */
const TOUCH = 1;

export function lookAtThread(page: Page, platform: Platform, viewer: Viewer, look: ThreadLook): ThreadFrame {
  const { document } = page;
  const whole = windowBox(document);
  const scroller = threadScroller(look);
  const view = intersect(scroller.view(), whole) ?? whole;
  const rows = look.rows.map(({ key, root, candidate }) => ({
    key,
    rect: unionBox(candidate?.frame ?? [root]),
    item: candidate !== undefined,
  }));
  const target = boxAround(look, rows);
  const clear = clearArea(document, target, view, [look.list], scroller.element, look.list);
  const shown = intersect(target, { ...view, y: clear.top, height: clear.bottom - clear.top }) ?? { ...target, height: 0 };
  const inShown = (box: Rect) => intersect(box, shown) !== undefined;
  const pictures = look.rows.flatMap(({ candidate }) => candidate?.frame ?? []);
  const box = scroller.element;
  return {
    place: place(document),
    viewport: viewportOf(document),
    shown: document.visibilityState === 'visible',
    target,
    clear: { top: clear.top, bottom: clear.bottom },
    accountAreas: accountBoxes(page, platform, viewer, look.apart).filter(inShown),
    moving: movingIn([look.list]).filter(inShown),
    covered: clear.covered,
    pictureMissing: pictures.some((root) => queryAll(root, 'img').some((image) => isMissing(image, shown))),
    ...tellTales(page, platform, viewer, [look.list], shown),
    scrollTop: box.scrollTop,
    rows,
    folds: look.folds
      .filter(({ root }) => isPainted(root))
      .map(({ root, count }) => ({ after: rowAbove(rows, boxOf(root)), count })),
    loading: look.loading.some((sign) => isPainted(sign) && reaches(boxOf(sign), shown, view)),
    ends: look.end !== undefined,
    viewerNames: viewer.names,
    ...(rows.some(({ item, rect }) => item && isBeside(rect, target)) && { beside: true }),
    below: box.scrollHeight - box.clientHeight - box.scrollTop,
  };
}

/** CSS pixels: letters and shadows stand out of a column by less. */
const BESIDE = 16;

function isBeside(rect: Rect, column: Rect): boolean {
  return rect.x < column.x - BESIDE || rect.x + rect.width > column.x + column.width + BESIDE;
}

/** What scrolls the rows: the list itself, in a chat. */
export function threadScroller({ rows, list }: ThreadLook): Scroller {
  return scrollerOf(rows[0]?.root ?? list);
}

/** From the first row's top to the last one's bottom, or to what comes after the thread; as wide as its column. */
function boxAround({ column, end, folds, loading }: ThreadLook, rows: ThreadFrame['rows']): Rect {
  const { x, width } = column;
  const top = Math.min(...rows.map(({ rect }) => rect.y));
  const hanging = [...folds.map(({ root }) => root), ...loading].filter(isPainted).map(boxOf);
  const last = Math.max(...[...rows.map(({ rect }) => rect), ...hanging].map(({ y, height }) => y + height));
  const bottom = end === undefined ? last : Math.max(top, Math.min(last, boxOf(end).y));
  return { x, y: top, width, height: bottom - top };
}

/** The key of the row that a fold stands under. */
export function rowAbove(rows: ThreadFrame['rows'], fold: Rect): string {
  return rows.findLast(({ rect }) => rect.y <= fold.y + TOUCH)?.key ?? '';
}

/** A spinner counts where it can be seen, or where the thread has been read down to it. */
function reaches(sign: Rect, shown: Rect, view: Rect): boolean {
  return intersect(sign, { ...shown, y: view.y, height: view.height }) !== undefined;
}
