// Puts posts and comments of the front layer together: which comments hang under which post.
import { closest, containsNode, parentOf, precedes, queryAll } from '@/utils/platforms/page/dom';
import { isPainted } from '@/utils/platforms/page/painted';
import type { Page } from '@/utils/platforms/platform';
import { type CommentParts, commentParts } from './comment-parts';
import { frontLayer } from './front-layer';
import { COMMENTS, isComment } from './landmarks';
import { onceALook } from './once-a-look';
import { type PostIds, postIds } from './post-ids';
import { type PostParts, postParts } from './post-parts';

export interface PostSeen {
  kind: 'post';
  /** How its root was found, as sources name it. */
  strategy: string;
  parts: PostParts;
  ids: PostIds;
}

export interface CommentSeen {
  kind: 'comment';
  parts: CommentParts;
  above: PostSeen | undefined;
}

/** All painted posts and comments in front, in document order. */
export const seenThings = onceALook((page: Page): (PostSeen | CommentSeen)[] => {
  const { dialog, posts: roots } = frontLayer(page);
  const comments = queryAll(dialog ?? page.document, COMMENTS).filter(
    (row) => depthOf(row) <= DEEPEST && isComment(row) && isPainted(row),
  );
  const under = roots.map((): Element[] => []);
  const above = comments.map((comment) => {
    const index = roots.findLastIndex(({ root }) => containsNode(root, comment) || precedes(root, comment));
    under[index]?.push(comment);
    return index;
  });
  const posts = roots.map(({ root, strategy }, index): PostSeen => {
    const parts = postParts(page.document, root);
    return { kind: 'post', strategy, parts, ids: postIds(parts, under[index] ?? []) };
  });
  const rows = comments.map((row, index): CommentSeen => ({
    kind: 'comment',
    parts: commentParts(row),
    above: posts[above[index] ?? -1],
  }));
  return [...posts, ...rows].toSorted((a, b) => (inOrder(a.parts.root, b.parts.root) ? -1 : 1));
});

/** Replies stand beside what they answer, or in it; a hostile page may nest them without end. */
const DEEPEST = 4;

/** How many comments the row stands in, itself included; counted no further than matters. */
function depthOf(row: Element): number {
  let depth = 0;
  for (let up: Element | undefined = row; up !== undefined && depth <= DEEPEST; depth++) {
    const parent = parentOf(up);
    up = parent && closest(parent, COMMENTS);
  }
  return depth;
}

/** A post stands before the comments in it. */
function inOrder(a: Element, b: Element): boolean {
  return containsNode(a, b) || precedes(a, b);
}
