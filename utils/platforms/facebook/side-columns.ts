// The columns beside the posts are covered down to the window's end: how far their words reach depends on the account's name and friends.
import type { Rect } from '@/utils/evidence/rect';
import { closest, query, queryAll } from '@/utils/platforms/page/dom';
import { boxOf, isPainted } from '@/utils/platforms/page/painted';
import type { Page } from '@/utils/platforms/platform';
import { frontLayer } from './front-layer';

const COLUMNS = '[role="navigation"], [role="complementary"]';
/** A bar over the page, and what belongs to the posts or stands in front of them, is no column. */
const ELSEWHERE = '[role="banner"], [role="main"], [role="dialog"]';

/** CSS pixels of the window. None under a dialog, which may lie over them: there they are covered as far as they can be seen. */
export function sideColumns(page: Page): Rect[] {
  const { dialog } = frontLayer(page);
  const { scrollingElement } = page.document;
  if (dialog !== undefined || scrollingElement === null) return [];
  const bottom = Reflect.get(Element.prototype, 'clientHeight', scrollingElement);
  const columns = queryAll(page.document, COLUMNS).filter(
    (column) => closest(column, ELSEWHERE) === undefined && query(column, '[role="main"]') === undefined && isPainted(column),
  );
  return columns.map(boxOf).map(({ x, y, width, height }) => ({ x, y, width, height: Math.max(height, bottom - y) }));
}
