// Which elements hold no painted words, judged by tag and style alone.
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
