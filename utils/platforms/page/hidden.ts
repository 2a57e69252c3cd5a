// Which elements hold no painted words, judged by tag and style alone.
import { parentOf } from './dom';
import { isClippedAway } from './painted';

/** Elements whose content is never words on the page. */
export const UNREAD: ReadonlySet<string> = new Set(
  'script style template noscript head title meta link base textarea select input iframe object embed canvas svg audio video'.split(
    ' ',
  ),
);

/** Whether nothing under the element is painted. `visibility` is judged for each text: a child may be visible again. */
export function isHidden(element: Element): boolean {
  const style = getComputedStyle(element);
  return (
    style.display === 'none' || style.opacity === '0' || style.contentVisibility === 'hidden' || isClippedAway(element, style)
  );
}

/** Whether the text's own element paints it; its ancestors are judged by `isHidden` on the way down. */
export function isPaintedText(node: Text): boolean {
  const parent = parentOf(node);
  if (parent === undefined) return true;
  const style = getComputedStyle(parent);
  return !/hidden|collapse/.test(style.visibility) && style.fontSize !== '0px';
}
