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
      const box = element.getBoundingClientRect();
      return {
        x: box.x + element.clientLeft,
        y: box.y + element.clientTop,
        width: element.clientWidth,
        height: element.clientHeight,
      };
    },
  };
}

function windowOf(node: Node): Window {
  const view = node.ownerDocument?.defaultView;
  if (!view) throw new TypeError('scrollerOf: the post must be in a window');
  return view;
}
