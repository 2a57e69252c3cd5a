// Finds the viewer's own posts and comments among those seen.
import { containsNode } from '@/utils/platforms/page/dom';
import type { Viewer } from '@/utils/platforms/platform';
import { postAuthor } from './author';
import { isOwn } from './canonical';
import { placeOf } from './address';
import { hrefOf } from './landmarks';
import { commentFrame, postFrame } from './post-frame';
import type { CommentSeen, PostSeen } from './surroundings';

/**
 * The frames of rows whose author is the viewer, by the author's link; a comment's also by the banner's picture in its avatar. In other
 * people's words the viewer's name stays (DESIGN rule 1).
 */
export function ownRows(seen: readonly (PostSeen | CommentSeen)[], viewer: Viewer, pictures: readonly Element[]): Element[] {
  return seen.flatMap((thing) => {
    const author = thing.kind === 'post' ? postAuthor(thing.parts) : thing.parts.author;
    const href = author && hrefOf(author.element);
    const owner = href && placeOf(href).owner;
    const { root } = thing.parts;
    const frame = thing.kind === 'post' ? postFrame(root, author?.element, thing.parts.row) : commentFrame(root);
    if (owner !== undefined && isOwn(owner, viewer)) return frame;
    // Someone without a link: an anonymous participant whose avatar is the viewer's own.
    const isPictured = thing.kind === 'comment' && pictures.some((picture) => frame.some((part) => containsNode(part, picture)));
    return isPictured && owner === undefined ? frame : [];
  });
}
