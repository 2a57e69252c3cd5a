// The boxes that together hold all that is painted of an account area: its own, and those of what stands out of it.
import { intersect, type Rect, contains } from '@/utils/evidence/rect';
import { childNodesOf, childrenOf, rawText, tagOf } from '@/utils/platforms/page/dom';
import { boxOf, isPainted } from '@/utils/platforms/page/painted';

/** CSS pixels: boxes lie on sixty-fourths. */
const SLACK = 0.1;
/** CSS pixels: as far as a picture or a pill stands out of its line. */
const NEAR = 16;
/** A hostile page may hold any number of elements; what a bar or a row holds is far less. */
const MOST_ELEMENTS = 4_000;
const PICTURES: ReadonlySet<string> = new Set(['img', 'svg', 'video', 'canvas', 'input', 'textarea']);

/**
 * A picture higher than its line, a fixed child, words that run over: whatever is painted outside the element's own box would stay
 * uncovered. Boxes without pictures or words of their own are left out, for a clear layer over the window shows nothing.
 */
export function wholeArea(area: Element): Rect[] {
  const whole = boxOf(area);
  const found = [whole];
  const open: Step[] = [{ element: area, clip: EVERYWHERE, positionedClip: EVERYWHERE }];
  for (let step = open.pop(), left = MOST_ELEMENTS; step !== undefined && left > 0; step = open.pop(), left--) {
    const { element } = step;
    const style = getComputedStyle(element);
    const clip = clipFor(style.position, step);
    const shown = intersect(boxOf(element), clip);
    if (shown !== undefined && !contains(whole, shown, SLACK) && showsSomething(element, style) && isPainted(element)) {
      found.push(acrossArea(shown, whole));
    }
    const inner = /hidden|clip|auto|scroll/.test(style.overflow) ? (shown ?? NOWHERE) : clip;
    const positionedClip = style.position === 'static' ? step.positionedClip : inner;
    for (const child of childrenOf(element)) open.push({ element: child, clip: inner, positionedClip });
  }
  return found;
}

interface Step {
  element: Element;
  /** Where the boxes around it let it show. */
  clip: Rect;
  /** The same for a child that is positioned: boxes that are not let it stand out of them. */
  positionedClip: Rect;
}

const EVERYWHERE: Rect = { x: -1e9, y: -1e9, width: 2e9, height: 2e9 };
const NOWHERE: Rect = { x: -1e9, y: -1e9, width: 0, height: 0 };

function clipFor(position: string, { clip, positionedClip }: Step): Rect {
  if (position === 'fixed') return EVERYWHERE;
  return position === 'absolute' ? positionedClip : clip;
}

/** What stands out a little above or below is covered over the area's whole width: how wide a name is would tell it. */
function acrossArea(box: Rect, area: Rect): Rect {
  const isBeside = box.x < area.x - SLACK || box.x + box.width > area.x + area.width + SLACK;
  const isFar = box.y < area.y - NEAR || box.y + box.height > area.y + area.height + NEAR;
  return isBeside || isFar ? box : { ...box, x: area.x, width: area.width };
}

function showsSomething(element: Element, style: CSSStyleDeclaration): boolean {
  if (PICTURES.has(tagOf(element)) || style.backgroundImage !== 'none') return true;
  return childNodesOf(element).some((node) => node instanceof Text && rawText(node).trim() !== '');
}
