// Beside an author's name Facebook offers to follow them, or does not to who follows already: the rest of the line is covered always.
import type { Rect } from '@/utils/evidence/rect';
import { restOfLines } from '@/utils/platforms/geometry/rest-of-line';
import { boxOf } from '@/utils/platforms/page/painted';
import { postAuthor } from './author';
import type { CommentSeen, PostSeen } from './surroundings';

/** From the name's end to the edge of the post or comment, on each line that the name takes. CSS pixels of the window. */
export function besideAuthor(thing: PostSeen | CommentSeen): Rect[] {
  const author = thing.kind === 'post' ? postAuthor(thing.parts) : thing.parts.author;
  if (author === undefined || author.strategy === 'author-without-link') return [];
  const { element } = author;
  const range = Document.prototype.createRange.call(element.ownerDocument);
  range.selectNodeContents(element);
  const lines = Array.from(range.getClientRects(), ({ x, y, width, height }) => ({ x, y, width, height })).filter(
    ({ width, height }) => width > 1 && height > 1,
  );
  const top = Math.min(...lines.map(({ y }) => y));
  const bottom = Math.max(...lines.map(({ y, height }) => y + height));
  if (lines.length === 0) return [];
  const { x, width } = boxOf(thing.parts.root);
  return restOfLines(lines, { x, y: top, width, height: bottom - top }, getComputedStyle(element).direction);
}
