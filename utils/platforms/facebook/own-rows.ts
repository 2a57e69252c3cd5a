// Tells the viewer's own posts and comments from other people's.
import { containsNode } from '@/utils/platforms/page/dom';
import type { Page, Viewer } from '@/utils/platforms/platform';
import { placeOf } from './address';
import { nameIn, postAuthor } from './author';
import { isOwn } from './canonical';
import { hrefOf } from './landmarks';
import { ownPictures } from './own-avatar';
import { commentFrame, postFrame } from './post-frame';
import type { CommentSeen, PostSeen } from './surroundings';

/**
 * By the author's link; by the author's name where the page tells no address of the viewer; by the banner's picture where a comment's
 * author has no link (an anonymous participant). What the words say does not matter: in other people's the viewer's name stays (DESIGN rule 1).
 */
export function isOwnRow(page: Page, thing: PostSeen | CommentSeen, viewer: Viewer): boolean {
  const author = thing.kind === 'post' ? postAuthor(thing.parts) : thing.parts.author;
  const href = author && hrefOf(author.element);
  const owner = href && placeOf(href).owner;
  if (owner !== undefined && viewer.handles.length > 0) return isOwn(owner, viewer);
  if (author && viewer.handles.length === 0) return viewer.names.includes(nameIn(author.element));
  return (
    thing.kind === 'comment' &&
    ownPictures(page).some((picture) => containsNode(thing.parts.root, picture) && isInFrame(thing, picture))
  );
}

function isInFrame(thing: CommentSeen, picture: Element): boolean {
  return commentFrame(thing.parts.root).some((part) => containsNode(part, picture));
}

/** The frames of the viewer's own rows; what others wrote beneath is not covered with them. */
export function ownRows(page: Page, seen: readonly (PostSeen | CommentSeen)[], viewer: Viewer): Element[] {
  return seen
    .filter((thing) => isOwnRow(page, thing, viewer))
    .flatMap(({ kind, parts }) =>
      kind === 'comment' ? commentFrame(parts.root) : postFrame(parts.root, postAuthor(parts)?.element, parts.row),
    );
}
