// Picks the elements that are a post itself: header, words, attachments and buttons, without the comments and boxes beneath.
import { childrenOf, containsNode, precedes, queryAll } from '@/utils/platforms/page/dom';
import { boxOf, isPainted } from '@/utils/platforms/page/painted';
import { composers } from './composers';
import { COMMENTS, isComment } from './landmarks';

/**
 * The painted pieces of the post from its author's line to the end of the row of buttons. What stands above the author ("Friend One
 * commented") belongs to the viewer's feed, not to the post.
 */
export function postFrame(root: Element, author: Element | undefined, row: Element | undefined): Element[] {
  const all = pieces(root, row);
  const header = author && all.find((piece) => containsNode(piece, author));
  if (header === undefined) return all;
  const { y: top } = boxOf(header);
  return all.filter((piece) => boxOf(piece).y + boxOf(piece).height > top);
}

/** A comment's own row, without the replies and the box to reply that may stand inside it. */
export function commentFrame(comment: Element): Element[] {
  return pieces(comment, undefined);
}

/** The largest painted parts that hold no comment and no composer, up to the end of `last`; the root itself when there are none. */
function pieces(root: Element, last: Element | undefined): Element[] {
  const unwanted = new Set([...queryAll(root, COMMENTS).filter(isComment), ...composers(root)]);
  const inner = [...unwanted, ...(last === undefined ? [] : [last])];
  const found: Element[] = [];
  const open = [root];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    const part = element;
    if (part !== root && (unwanted.has(part) || (last !== undefined && precedes(last, part)))) continue;
    const splits = part === root || inner.some((other) => other !== part && containsNode(part, other));
    if (splits) open.push(...childrenOf(part).toReversed());
    else if (isPainted(part)) found.push(part);
  }
  return found.length > 0 ? found : [root];
}
