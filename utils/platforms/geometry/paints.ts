// Whether an element paints anything of its own: sites lay transparent boxes over posts to catch clicks, and those hide nothing.
import { childNodesOf, matches, rawText } from '@/utils/platforms/page/dom';

/** Elements that paint without any style. */
const REPLACED = 'img, video, canvas, svg, svg *, iframe, embed, object, input, textarea, select, progress, meter, hr';

/** Whether the element itself (not its children) puts a pixel on the screen; text of its own counts wherever it stands. */
export function paints(element: Element): boolean {
  if (matches(element, REPLACED)) return true;
  const style = getComputedStyle(element);
  if (style.opacity === '0' || style.visibility !== 'visible') return false;
  if (!isTransparent(style.backgroundColor) || style.backgroundImage !== 'none') return true;
  if (style.boxShadow !== 'none' || style.backdropFilter !== 'none') return true;
  if (Number.parseFloat(style.borderTopWidth) + Number.parseFloat(style.borderBottomWidth) > 0) return true;
  return childNodesOf(element).some((node) => node instanceof Text && /\S/.test(rawText(node)));
}

/** Computed colours are `rgba(…, 0)`, `transparent`, or a function whose last part is `/ 0`. */
function isTransparent(colour: string): boolean {
  return colour === 'transparent' || /^rgba\(.*,\s*0\)$/.test(colour) || /\/\s*0\)$/.test(colour);
}
