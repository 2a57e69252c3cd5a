// Widens an element to everything around it that holds nothing else of the message: a name to its whole line.
import { containsNode, matches, parentOf, queryAll } from '@/utils/platforms/page/dom';
import { AVATAR, BUBBLE, META, PRE_PLAIN, QUOTE, QUOTED_WORDS, WORDS } from './selectors';

/** What else a message may hold. */
const PARTS = `${PRE_PLAIN}, ${META}, ${WORDS}, ${QUOTE}, ${QUOTED_WORDS}, ${AVATAR}, img, video, audio, canvas, button`;

/**
 * The largest element around `element`, inside `within` and inside the bubble, that holds no part of the message but those in
 * `also`. The width of a line is that of its bubble, so that covering it does not tell the length of the name on it.
 */
export function wholeLine(element: Element, within: Element, also: readonly Element[] = []): Element {
  const own = [element, ...also];
  let line = element;
  for (let up = parentOf(element); up !== undefined && up !== within && !matches(up, BUBBLE); up = parentOf(up)) {
    const holds = matches(up, PARTS) || queryAll(up, PARTS).some((part) => !own.some((known) => containsNode(known, part)));
    if (holds) break;
    line = up;
  }
  return line;
}
