// Whether an element is painted, and where: boxes in CSS pixels of the window.
import { bounding, type Rect } from '@/utils/evidence/rect';
import { childNodesOf, parentOf, tagOf } from './dom';

/**
 * Whether the element has a box that can be seen: not `display: none`, hidden, transparent, clipped to a pixel (the
 * usual way to hide text from eyes but not from screen readers) or moved off the page's upper or left edge.
 * Being scrolled out of the window is still painted.
 */
export function isPainted(element: Element): boolean {
  const contents = getComputedStyle(element).display === 'contents';
  const boxed = contents ? parentOf(element) : element;
  if (boxed === undefined || !isVisible(boxed)) return false;
  const box = boxOf(element);
  if (box.width <= 1 || box.height <= 1) return false;
  const isAbove = box.x + box.width <= 0 || box.y + box.height <= 0;
  if (isAbove && !isScrolledAway(boxed, box)) return false;
  for (let up: Element | undefined = boxed; up !== undefined; up = parentOf(up)) {
    if (isClippedAway(up, getComputedStyle(up))) return false;
  }
  return true;
}

/** Whether scrolling back, the window or any box around the element, would bring it onto the page. */
function isScrolledAway(element: Element, box: Rect): boolean {
  let x = box.x + box.width;
  let y = box.y + box.height;
  for (let up: Element | undefined = element; up !== undefined; up = parentOf(up)) {
    x += Reflect.get(Element.prototype, 'scrollLeft', up) + startToTheLeft(up);
    y += Reflect.get(Element.prototype, 'scrollTop', up);
  }
  return x > 0 && y > 0;
}

/** How far the scroller goes to the left of where it begins: a right-to-left one begins at its right end. */
function startToTheLeft(element: Element): number {
  const { direction, overflowX } = getComputedStyle(element);
  if (direction !== 'rtl' || (tagOf(element) !== 'html' && !/auto|scroll/.test(overflowX))) return 0;
  return Reflect.get(Element.prototype, 'scrollWidth', element) - Reflect.get(Element.prototype, 'clientWidth', element);
}

function isVisible(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element, { opacityProperty: true, visibilityProperty: true });
}

/** Whether the element clips everything in it to nothing; transparent, unlaid-out and hidden are not looked at. */
export function isClippedAway(element: Element, style: CSSStyleDeclaration): boolean {
  if (/^inset\((?:50|100)%/.test(style.clipPath)) return true;
  const positioned = style.position === 'absolute' || style.position === 'fixed';
  if (positioned && /^rect\(\s*([01])px,?\s+\1px,?\s+\1px,?\s+\1px\s*\)$/.test(style.clip)) return true;
  // Pictures clip by themselves (`overflow: clip` in every browser's own style): a small one is small, not cut away.
  if (!/hidden|clip/.test(style.overflow) || tagOf(element) === 'img') return false;
  const box = Element.prototype.getBoundingClientRect.call(element);
  return box.width <= 1 && box.height <= 1 && (box.width > 0 || positioned);
}

/** The element's box. An element without a box of its own (`display: contents`) has that of what stands in it. */
export function boxOf(element: Element): Rect {
  const { x, y, width, height } = Element.prototype.getBoundingClientRect.call(element);
  if (width > 0 || height > 0 || getComputedStyle(element).display !== 'contents') return { x, y, width, height };
  return unionBox(childNodesOf(element).filter((child) => child instanceof Element));
}

/** The smallest rectangle around the boxes of the elements; empty boxes do not count. All zero when nothing has a box. */
export function unionBox(elements: readonly Element[]): Rect {
  const boxes = elements.map(boxOf).filter((box) => box.width > 0 && box.height > 0);
  const [first, ...more] = boxes;
  return first === undefined ? { x: 0, y: 0, width: 0, height: 0 } : more.reduce(bounding, first);
}
