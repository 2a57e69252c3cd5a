// Picks the elements that are a post itself: header, words, attachments and buttons, without the comments and boxes beneath.
import { childrenOf, containsNode, precedes, queryAll } from '@/utils/platforms/page/dom';
import { boxOf, isPainted } from '@/utils/platforms/page/painted';
import { tally } from './ancestry';
import { composers } from './composers';
import { COMMENTS, isComment } from './landmarks';
import { wholeBoxes } from './whole-boxes';

/**
 * The painted pieces of the post from its author's line to the end of the row of buttons. What stands above the author ("Friend One
 * commented") belongs to the viewer's feed, not to the post.
 */
export function postFrame(root: Element, author: Element | undefined, row: Element | undefined): Element[] {
  return fromHeader(pieces(root, row), author).own;
}

/** How high a line above a post's author may be, CSS pixels; what is higher is no line of the feed. */
const HIGHEST_LINE = 80;

/** The lines above the author: why this post stands in this viewer's feed, and which friend had to do with it. */
export function linesAbove(root: Element, author: Element | undefined, row: Element | undefined): Element[] {
  return fromHeader(pieces(root, row), author).above.filter((piece) => boxOf(piece).height <= HIGHEST_LINE);
}

function fromHeader(all: readonly Element[], author: Element | undefined): { above: Element[]; own: Element[] } {
  const header = author && all.find((piece) => containsNode(piece, author));
  const top = header === undefined ? Number.NEGATIVE_INFINITY : boxOf(header).y;
  const isOwn = (piece: Element) => boxOf(piece).y + boxOf(piece).height > top;
  return { above: all.filter((piece) => !isOwn(piece)), own: all.filter(isOwn) };
}

/** A comment's own row, without the replies and the box to reply that may stand inside it. */
export function commentFrame(comment: Element): Element[] {
  return pieces(comment, undefined);
}

/** The largest painted parts that hold no comment and no composer, up to the end of `last`; the root itself when it is all of them. */
function pieces(root: Element, last: Element | undefined): Element[] {
  const unwanted = new Set([...queryAll(root, COMMENTS).filter(isComment), ...composers(root)]);
  const inner = [...unwanted, ...(last === undefined ? [] : [last])];
  if (inner.length === 0) return [root];
  const held = tally(inner);
  const found: Element[] = [];
  const open = [root];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    const part = element;
    if (part !== root && (unwanted.has(part) || (last !== undefined && precedes(last, part)))) continue;
    const splits = part === root || (held.get(part) ?? 0) > (part === last ? 1 : 0);
    if (splits) open.push(...childrenOf(part).toReversed());
    else if (isPainted(part)) found.push(...wholeBoxes(part));
  }
  return found.length > 0 ? found : [root];
}
