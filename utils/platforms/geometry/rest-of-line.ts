// What lies beyond the end of a line of text: where a site sets a word for the viewer alone, of another width for each.
import { bounding, type Rect } from '@/utils/evidence/rect';

/** CSS pixels between the end of a name and what is set beside it. */
const AFTER = 1;

/**
 * For each line of `pieces` (boxes of what everybody sees there, CSS pixels) the part of `within` from the line's end to the edge, in
 * the direction in which the line is written. The first reaches up to the upper edge of `within`, the last down to the lower one.
 */
export function restOfLines(pieces: readonly Rect[], within: Rect, direction: string): Rect[] {
  const lines = grouped(pieces);
  return lines.flatMap((line, index) => {
    const above = lines[index - 1];
    const top = above === undefined ? within.y : middle(above, line);
    const below = lines[index + 1];
    const bottom = below === undefined ? within.y + within.height : middle(line, below);
    const end = line.x + line.width + AFTER;
    const rest =
      direction === 'rtl' ? { x: within.x, width: line.x - AFTER - within.x } : { x: end, width: within.x + within.width - end };
    return rest.width > 0 && bottom > top ? [{ ...rest, y: top, height: bottom - top }] : [];
  });
}

/** The pieces that share most of their height, each line as one box, from the top. */
function grouped(pieces: readonly Rect[]): Rect[] {
  const lines: Rect[] = [];
  for (const piece of pieces.toSorted((a, b) => a.y - b.y)) {
    const line = lines.at(-1);
    const common = line === undefined ? 0 : Math.min(line.y + line.height, piece.y + piece.height) - piece.y;
    if (line !== undefined && common > Math.min(line.height, piece.height) / 2) lines[lines.length - 1] = bounding(line, piece);
    else lines.push(piece);
  }
  return lines;
}

function middle(above: Rect, below: Rect): number {
  return (above.y + above.height + below.y) / 2;
}
