// Leaves out what a dialog's opaque sheet hides: a cover over it would destroy the post in front and hide nothing.
import { contains, intersect, type Rect } from '@/utils/evidence/rect';
import { childNodesOf, childrenOf, containsNode, rawText, tagOf } from '@/utils/platforms/page/dom';
import { boxOf, isPainted } from '@/utils/platforms/page/painted';
import type { Page } from '@/utils/platforms/platform';
import { frontLayer, opaqueSheet } from './front-layer';

/** How finely an area that stands half behind the sheet is taken apart. */
const DEEPEST = 12;

/** The areas, without what lies wholly behind the front dialog; one that lies half behind it is replaced by its parts outside. */
export function visibleBeside(page: Page, areas: readonly Element[]): Element[] {
  const { dialog } = frontLayer(page);
  const sheet = dialog && opaqueSheet(dialog);
  if (dialog === undefined || sheet === undefined) return [...areas];
  const parts = (element: Element, depth: number): Element[] => {
    const box = boxOf(element);
    const common = intersect(box, sheet);
    if (containsNode(dialog, element) || common === undefined || isOnTop(page.document, element, common)) return [element];
    if (contains(sheet, box)) return [];
    const inside = childrenOf(element).filter(isPainted);
    // A line of words is covered over its whole width, which does not tell how long the words are.
    if (depth >= DEEPEST || inside.length === 0 || holdsWords(element) || inside.some(isWords)) return [element];
    return inside.flatMap((part) => parts(part, depth + 1));
  };
  return areas.flatMap((area) => parts(area, 0));
}

function isWords(element: Element): boolean {
  return getComputedStyle(element).display === 'inline' && !/^(?:img|svg|video|canvas)$/.test(tagOf(element));
}

function holdsWords(element: Element): boolean {
  return childNodesOf(element).some((node) => node instanceof Text && rawText(node).trim() !== '');
}

/** Whether any of nine points over the sheet shows the element itself, as the banner does over a photo viewer. */
function isOnTop(document: Document, element: Element, { x, y, width, height }: Rect): boolean {
  return [0.1, 0.5, 0.9].some((across) =>
    [0.1, 0.5, 0.9].some((down) => {
      const hit = Document.prototype.elementFromPoint.call(document, x + width * across, y + height * down);
      return hit !== null && containsNode(element, hit);
    }),
  );
}
