// Reads what is painted of text whose characters stand scrambled in the document, by where each character's box lies (PLATFORMS §2.3).
import { childNodesOf, parentOf, rawText } from '@/utils/platforms/page/dom';
import { boxOf } from '@/utils/platforms/page/painted';
import type { Rect } from '@/utils/evidence/rect';

/** A link of a date holds some 60 nodes; hostile ones may hold more than is worth measuring. */
const MOST_NODES = 400;
/** A gap wider than this share of the line's height is a space that no node stands for. */
const SPACE = 0.2;

interface Glyph {
  text: string;
  box: Rect;
}

/**
 * The text as eyes read it: only nodes inside the box that clips them, in the order of their places. Decoys lie outside that box, have
 * no size, or are invisible. Empty when nothing is painted.
 */
export function paintedText(element: Element): string {
  const glyphs = textNodes(element).flatMap((node) => glyphOf(node, element));
  const rightToLeft = getComputedStyle(element).direction === 'rtl' && glyphs.every(({ text }) => !/[A-Za-z]/.test(text));
  const ordered = glyphs.toSorted((a, b) =>
    sameLine(a.box, b.box) ? (a.box.x - b.box.x) * (rightToLeft ? -1 : 1) : a.box.y - b.box.y,
  );
  let text = '';
  let last: Rect | undefined;
  for (const glyph of ordered) {
    if (last !== undefined && (!sameLine(last, glyph.box) || gap(last, glyph.box) > SPACE * glyph.box.height)) text += ' ';
    text += glyph.text;
    last = glyph.box;
  }
  return text.replace(/[\s\u00A0]+/g, ' ').trim();
}

/** Whether the characters stand one by one, as in Facebook's dates and in its word for adverts. */
export function isScrambled(element: Element): boolean {
  const single = textNodes(element).filter((node) => Array.from(rawText(node)).length === 1);
  return single.length >= 6;
}

function textNodes(element: Element): Text[] {
  const nodes: Text[] = [];
  const open: Node[] = [element];
  for (let node = open.pop(); node !== undefined && nodes.length < MOST_NODES; node = open.pop()) {
    if (node instanceof Text && rawText(node) !== '') nodes.push(node);
    open.push(...childNodesOf(node).toReversed());
  }
  return nodes;
}

function glyphOf(node: Text, within: Element): Glyph[] {
  const parent = parentOf(node);
  if (parent === undefined || !isVisible(parent)) return [];
  const range = new Range();
  range.selectNodeContents(node);
  const { x, y, width, height } = range.getBoundingClientRect();
  if (width <= 0 || height <= 0 || !isInside({ x, y, width, height }, clipOf(parent, within))) return [];
  return [{ text: rawText(node), box: { x, y, width, height } }];
}

function isVisible(element: Element): boolean {
  const style = getComputedStyle(element);
  const [, , , alpha = '1'] = style.color.match(/[\d.]+/g) ?? [];
  const laidOut = Element.prototype.checkVisibility.call(element, { opacityProperty: true, visibilityProperty: true });
  return laidOut && Number(alpha) > 0.1 && Number.parseFloat(style.fontSize) > 1;
}

/** The nearest box around the node that hides what overflows it, else that of the whole element. */
function clipOf(node: Element, within: Element): Rect {
  for (let up: Element | undefined = node; up !== undefined; up = parentOf(up)) {
    if (up !== node && /hidden|clip/.test(getComputedStyle(up).overflow)) return boxOf(up);
    if (up === within) break;
  }
  return boxOf(within);
}

/** By its middle: a glyph may stand over the edge of its line's box by a pixel. */
function isInside(box: Rect, clip: Rect): boolean {
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  return x >= clip.x - 1 && x <= clip.x + clip.width + 1 && y >= clip.y && y <= clip.y + clip.height;
}

function sameLine(a: Rect, b: Rect): boolean {
  return Math.abs(a.y + a.height / 2 - b.y - b.height / 2) < Math.min(a.height, b.height) / 2;
}

function gap(a: Rect, b: Rect): number {
  return Math.max(b.x - (a.x + a.width), a.x - (b.x + b.width));
}
