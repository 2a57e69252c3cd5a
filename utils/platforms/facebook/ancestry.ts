// Counts landmarks above and below elements, so that climbing from a landmark to its post costs one look a step.
import { closest, parentOf } from '@/utils/platforms/page/dom';

export type Tally = ReadonlyMap<Element, number>;

/** How many of the elements each element holds, the elements themselves included. */
export function tally(elements: Iterable<Element>): Tally {
  const counts = new Map<Element, number>();
  for (const element of elements) {
    for (let up: Element | undefined = element; up !== undefined; up = parentOf(up)) counts.set(up, (counts.get(up) ?? 0) + 1);
  }
  return counts;
}

/** The element and what holds it, nearest first, at most `steps` up. */
export function upwards(element: Element, steps = 60): Element[] {
  const line: Element[] = [];
  for (let up: Element | undefined = element; up !== undefined && line.length <= steps; up = parentOf(up)) line.push(up);
  return line;
}

/** Beyond these, an element is no longer a part of one post. */
const BOUNDS = '[role="main"], [role="feed"], [role="dialog"], [role="complementary"], main, body, html';

/**
 * The largest element around the given one that holds nothing of what `foreign` counts beyond what it holds already. It stops
 * below the page's own landmarks. A row that belongs to one post, a composer with its avatar, a post without a wrapper are found so.
 */
export function largestAround(element: Element, foreign: Tally): Element {
  const held = foreign.get(element) ?? 0;
  let largest = element;
  for (const up of upwards(element).slice(1)) {
    if ((foreign.get(up) ?? 0) > held || closest(up, BOUNDS) === up) break;
    largest = up;
  }
  return largest;
}

/** The smallest element that holds all of them. */
export function commonAncestor(elements: readonly Element[]): Element | undefined {
  const counts = tally(elements);
  const [first] = elements;
  return first && upwards(first, Number.POSITIVE_INFINITY).find((up) => counts.get(up) === elements.length);
}

/** Whether the element is one of these or stands in one. */
export function isWithin(element: Element, these: ReadonlySet<Element>): boolean {
  for (let up: Element | undefined = element; up !== undefined; up = parentOf(up)) if (these.has(up)) return true;
  return false;
}

/** Those that stand in no other one, each once. */
export function outermost(elements: Iterable<Element>): Element[] {
  const all = new Set(elements);
  return [...all].filter((element) => {
    const parent = parentOf(element);
    return parent === undefined || !isWithin(parent, all);
  });
}
