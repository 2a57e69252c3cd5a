// The box that scrolls a post: the nearest ancestor that scrolls, else the window.
import type { Rect } from '@/utils/evidence/rect';
import { parentOf } from '@/utils/platforms/page/dom';

export interface Scroller {
  readonly element: Element;
  /** The part of the window that it shows its content in, CSS pixels. */
  view(): Rect;
}

/**
 * Walks up from the post to the first element that scrolls and overflows (PLATFORMS §2.6, §3.2: dialogs and chats scroll by
 * themselves); the window when there is none.
 */
export function scrollerOf(post: Element): Scroller {
  const { document } = windowOf(post);
  const root = document.scrollingElement ?? document.documentElement;
  for (
    let element = parentOf(post);
    element !== undefined && element !== root && element !== document.body;
    element = parentOf(element)
  ) {
    if (overflows(element) && /^(?:auto|scroll|overlay)$/.test(getComputedStyle(element).overflowY))
      return innerScroller(element);
  }
  return { element: root, view: () => windowBox(document) };
}

/** Asked of the prototype: a form with a field of that name answers with the field. */
function overflows(element: Element): boolean {
  const size = (name: 'scrollHeight' | 'clientHeight'): number => Reflect.get(Element.prototype, name, element);
  return size('scrollHeight') > size('clientHeight') + 1;
}

/** Scrolls at once, whatever the page's own `scroll-behavior` says. */
export function scrollBy(scroller: Scroller, rows: number): void {
  scroller.element.scrollBy({ top: rows, behavior: 'instant' });
}

export function scrollToTop(scroller: Scroller, top: number): void {
  scroller.element.scrollTo({ top, behavior: 'instant' });
}

/** The window without its scroll bars, CSS pixels; right in quirks mode too, where the body is the scrolling element. */
export function windowBox(document: Document): Rect {
  const root = document.scrollingElement ?? document.documentElement;
  return { x: 0, y: 0, width: root.clientWidth, height: root.clientHeight };
}

function innerScroller(element: Element): Scroller {
  return {
    element,
    view() {
      const { x, y, width, height } = element.getBoundingClientRect();
      const left = borderOf(element, 'left');
      const top = borderOf(element, 'top');
      const right = borderOf(element, 'right');
      const bottom = borderOf(element, 'bottom');
      return {
        x: x + left,
        y: y + top,
        width: width - left - right - scrollBar(width - left - right, element.clientWidth),
        height: height - top - bottom - scrollBar(height - top - bottom, element.clientHeight),
      };
    },
  };
}

function borderOf(element: Element, side: 'left' | 'top' | 'right' | 'bottom'): number {
  return Number.parseFloat(getComputedStyle(element).getPropertyValue(`border-${side}-width`)) || 0;
}

/** How wide a scroll bar is, by what is left beside it: that is told in whole CSS pixels, and would end the view up to a half too late. */
function scrollBar(whole: number, left: number): number {
  return whole - left > 1 ? whole - left : 0;
}

function windowOf(node: Node): Window {
  const view = node.ownerDocument?.defaultView;
  if (!view) throw new TypeError('scrollerOf: the post must be in a window');
  return view;
}
