// Which elements hold no painted words, judged by tag and style alone.
import { parentOf, query, queryAll, tagOf } from './dom';
import { isClippedAway } from './painted';

/** Elements whose content is never words on the page. */
export const UNREAD: ReadonlySet<string> = new Set(
  'script style template noscript head title meta link base textarea select input iframe object embed canvas svg audio video'.split(
    ' ',
  ),
);

/** Fainter than this (opacity, or the alpha of a colour) nobody reads. */
const FAINT = 0.05;
/** Smaller than this, CSS pixels, nobody reads. */
const TINY = 2;
/** Moved further than this to the left or up, CSS pixels, nothing is left on the page. */
const FAR = -5_000;

/** Whether nothing under the element is painted. `visibility` is judged for each text: a child may be visible again. */
export function isHidden(element: Element): boolean {
  const style = getComputedStyle(element);
  return (
    style.display === 'none' ||
    Number(style.opacity || 1) < FAINT ||
    style.contentVisibility === 'hidden' ||
    /opacity\(0(?:\.0\d*)?\)/.test(style.filter) ||
    isMovedAway(style) ||
    isFolded(element, style) ||
    isClippedAway(element, style)
  );
}

/** Off the page, or shrunk to a point. */
function isMovedAway({ position, left, top, textIndent, transform }: CSSStyleDeclaration): boolean {
  const positioned = position === 'absolute' || position === 'fixed' || position === 'relative';
  if (positioned && (Number.parseFloat(left) < FAR || Number.parseFloat(top) < FAR)) return true;
  if (Number.parseFloat(textIndent) < FAR) return true;
  const [a = 1, , , d = 1, x = 0, y = 0] = [...(/^matrix\((.*)\)$/.exec(transform)?.[1]?.split(',') ?? [])].map(Number);
  return a === 0 || d === 0 || x < FAR || y < FAR;
}

/** A block without width or height that cuts off what it holds; what is positioned in it may stand outside. */
function isFolded(element: Element, { overflow, display, clipPath }: CSSStyleDeclaration): boolean {
  if (/^(?:circle|ellipse)\(0(?:px|%)?[ )]/.test(clipPath)) return true;
  if (!/hidden|clip/.test(overflow) || /^(?:inline|contents)$/.test(display) || tagOf(element) === 'img') return false;
  const { width, height } = Element.prototype.getBoundingClientRect.call(element);
  return (width === 0 || height === 0) && query(element, 'img, video') === undefined && !holdsPositioned(element);
}

function holdsPositioned(element: Element): boolean {
  return queryAll(element, '*').some((inner) => /absolute|fixed/.test(getComputedStyle(inner).position));
}

/** Whether the text's own element paints it; its ancestors are judged by `isHidden` on the way down. */
export function isPaintedText(node: Text): boolean {
  const parent = parentOf(node);
  if (parent === undefined) return true;
  const style = getComputedStyle(parent);
  return !/hidden|collapse/.test(style.visibility) && !(Number.parseFloat(style.fontSize) < TINY) && !isColourless(style);
}

/** Letters without a colour; where the background is cut to their shape, they have the background's. */
function isColourless({ color, webkitTextFillColor, backgroundClip }: CSSStyleDeclaration): boolean {
  const [, alpha = '1'] = /^rgba\((?:[^,]*,){3}\s*([\d.]+)\)$/.exec(webkitTextFillColor || color) ?? [];
  return Number(alpha) < FAINT && !backgroundClip.includes('text');
}
