// Picks the elements that are a post of X itself, without the row above it: who reposted it, perhaps the viewer, is no part of it.
import { childrenOf, containsNode, parentOf } from '@/utils/platforms/page/dom';
import { isPainted } from '@/utils/platforms/page/painted';
import { type FoundPost, own } from './found-post';
import { CLASSIC } from './selectors';

/** The post's own parts, of which every one that is there lies in its frame. */
const PARTS = `${CLASSIC.author}, ${CLASSIC.avatar}, ${CLASSIC.text}, ${CLASSIC.article}, [role="group"]`;

/**
 * The parts of the smallest element around author, picture, words and buttons. It is looked for in the same way whether a row stands
 * above or not, so that neither the picture's height nor its edges tell that one does.
 */
export function postFrame(post: FoundPost): Element[] {
  if (own(post, CLASSIC.author).length === 0) return [post.root];
  const parts = own(post, PARTS);
  const contexts = own(post, CLASSIC.socialContext);
  let around: Element | undefined = parts[0];
  while (around !== undefined && !parts.every((part) => around !== undefined && containsNode(around, part)))
    around = parentOf(around);
  if (around === undefined || !containsNode(post.root, around)) return [post.root];
  const frame = childrenOf(around).filter(
    (child) => isPainted(child) && !contexts.some((context) => containsNode(child, context)),
  );
  return frame.length > 0 ? frame : [post.root];
}
