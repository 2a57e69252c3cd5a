// Puts the boxes of a text's pieces together, so that a name cut up by elements has one box on each line.
import { bounding, type Rect } from '@/utils/evidence/rect';

/** The pieces of one text, in its order, with those that stand beside each other on a line as one. */
export function linesOf(pieces: readonly Rect[]): Rect[] {
  const lines: Rect[] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    if (line !== undefined && isBeside(line, piece)) lines[lines.length - 1] = bounding(line, piece);
    else lines.push(piece);
  }
  return lines;
}

/** On the same line, whichever way it is written, with no more between them than a space. */
function isBeside(a: Rect, b: Rect): boolean {
  const common = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  const gap = Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width);
  const height = Math.min(a.height, b.height);
  return common > height / 2 && gap < height;
}
