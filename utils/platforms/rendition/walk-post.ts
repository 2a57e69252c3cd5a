// Walks what a post paints, in order, and gives its pieces in CSS pixels of the window; looks only, changes nothing.
import { intersect, type Rect } from '@/utils/evidence/rect';
import type { RenditionPiece, Words } from '@/utils/evidence/rendition-tree';
import { attribute, childNodesOf, tagOf } from '@/utils/platforms/page/dom';
import { isEmoji } from '@/utils/platforms/page/emoji';
import { isHidden, UNREAD } from '@/utils/platforms/page/hidden';
import { boxOf } from '@/utils/platforms/page/painted';
import { mediaKind, mediaLabel } from './media';
import { emojiWords, lineOf, wordsOf } from './read-words';
import type { Rgba } from './srgb';
import { radiusOf, surfaceOf } from './surface';

export interface WalkOptions {
  /** The post's box: nothing outside it is a piece. */
  within: Rect;
  toRgba: (colour: string) => Rgba;
  /** Elements whose place stays empty, with everything in them. */
  leaveOut: (element: Element) => boolean;
  /** Names that a picture's label must not tell. */
  names: readonly string[];
}

interface Step {
  node: Node;
  clip: Rect;
  opacity: number;
  line: Words['line'];
}

/** The pieces of the post's elements, in document order. Iterative: a hostile page may nest deeper than the call stack. */
export function* walkPost(frame: readonly Element[], options: WalkOptions): Generator<RenditionPiece> {
  const steps: Step[] = frame.toReversed().map((node) => ({ node, clip: options.within, opacity: 1, line: 'none' }));
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (step.node instanceof Text) {
      for (const words of wordsOf(step.node, { ...step, toRgba: options.toRgba })) yield* clipped(words, step.clip);
    } else if (step.node instanceof Element && !options.leaveOut(step.node) && !isHidden(step.node)) {
      yield* enter(step.node, step, steps, options);
    }
  }
}

function* enter(element: Element, around: Step, steps: Step[], { toRgba, names }: WalkOptions): Generator<RenditionPiece> {
  const style = getComputedStyle(element);
  const box = boxOf(element);
  const opacity = around.opacity * opacityOf(style);
  const what = mediaKind(element);
  const visible = style.visibility === 'visible';
  if (what !== undefined) {
    const alt = attribute(element, 'alt') ?? '';
    if (!visible) return;
    if (tagOf(element) === 'img' && isEmoji(alt)) yield* clipped(emojiWords(alt, element, box, opacity), around.clip);
    else
      yield* clipped({ kind: 'media', box, what, label: mediaLabel(element, names), radius: radiusOf(style, box) }, around.clip);
    return;
  }
  if (UNREAD.has(tagOf(element))) return;
  if (visible) {
    // An inline element that is broken over lines has a box for each of them.
    const boxes = style.display === 'inline' ? lineBoxes(element) : [box];
    for (const each of boxes) {
      const surface = surfaceOf(style, each, { toRgba, opacity });
      if (surface !== undefined) yield* clipped(surface, around.clip);
    }
  }
  const clip = clips(style) ? intersect(around.clip, box) : around.clip;
  if (clip === undefined) return;
  const inside = { clip, opacity, line: lineOf(style, around.line) };
  for (const child of childNodesOf(element).toReversed()) steps.push({ node: child, ...inside });
}

/** The piece with what is painted of it; nothing when that is nothing. */
function* clipped<Piece extends RenditionPiece>(piece: Piece, clip: Rect): Generator<Piece> {
  const seen = intersect(piece.box, clip);
  if (seen === undefined) return;
  const whole = seen.width === piece.box.width && seen.height === piece.box.height;
  yield whole ? piece : { ...piece, clip: seen };
}

function clips({ overflowX, overflowY, display }: CSSStyleDeclaration): boolean {
  return (overflowX !== 'visible' || overflowY !== 'visible') && display !== 'inline' && display !== 'contents';
}

function opacityOf({ opacity }: CSSStyleDeclaration): number {
  const value = Number.parseFloat(opacity);
  return Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : 1;
}

function lineBoxes(element: Element): Rect[] {
  return [...Element.prototype.getClientRects.call(element)].map(({ x, y, width, height }) => ({ x, y, width, height }));
}
