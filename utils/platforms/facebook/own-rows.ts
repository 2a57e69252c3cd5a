// Tells the viewer's own posts and comments from other people's.
import { closest, containsNode, queryAll } from '@/utils/platforms/page/dom';
import type { Page, Viewer } from '@/utils/platforms/platform';
import { isAccountLink } from './account-link';
import { placeOf } from './address';
import { largestAround, tally } from './ancestry';
import { nameIn, postAuthor } from './author';
import { isOwn } from './canonical';
import { hrefOf } from './landmarks';
import { ownPictures } from './own-avatar';
import { commentFrame, postFrame } from './post-frame';
import type { PostParts } from './post-parts';
import type { CommentSeen, PostSeen } from './surroundings';

/**
 * By the author's link; by the author's name where the page tells no address of the viewer; by the banner's picture where a comment's
 * author has no link (an anonymous participant). What the words say does not matter: in other people's the viewer's name stays (DESIGN rule 1).
 */
export function isOwnRow(page: Page, thing: PostSeen | CommentSeen, viewer: Viewer): boolean {
  const author = thing.kind === 'post' ? postAuthor(thing.parts) : thing.parts.author;
  const owner = author && ownerOf(author.element);
  if (owner !== undefined && viewer.handles.length > 0) return isOwn(owner, viewer);
  if (author && viewer.handles.length === 0) return viewer.names.includes(nameIn(author.element));
  return thing.kind === 'comment' && isPictured(page, thing, viewer);
}

/**
 * Whether its author has the viewer's name under an address that cannot be compared with those known of the viewer: one is a number and
 * they are slugs, or the other way round. It may be the viewer or another person of that name; it is covered, and chosen by nobody
 * but a person.
 */
export function isNamesake(thing: PostSeen | CommentSeen, viewer: Viewer): boolean {
  const author = thing.kind === 'post' ? postAuthor(thing.parts) : thing.parts.author;
  const owner = author && ownerOf(author.element);
  if (author === undefined || owner === undefined || isOwn(owner, viewer)) return false;
  const isComparable = viewer.handles.some((handle) => isNumber(handle) === isNumber(owner));
  return !isComparable && viewer.names.includes(nameIn(author.element));
}

function isNumber(handle: string): boolean {
  return /^\d+$/.test(handle);
}

/** Whether the comment's avatar is the viewer's picture, and no silhouette that others have as well. */
function isPictured(page: Page, { parts: { root } }: CommentSeen, viewer: Viewer): boolean {
  const pictures = ownPictures(page);
  const links = pictures.map((picture) => closest(picture, 'a[href]')).filter((link) => link !== undefined);
  const isShared = links.some((link) => isAccountLink(link) && !isOwn(ownerOf(link) ?? '', viewer));
  return !isShared && commentFrame(root).some((part) => pictures.some((picture) => containsNode(part, picture)));
}

function ownerOf(link: Element): string | undefined {
  const href = hrefOf(link);
  return href && placeOf(href).owner;
}

/** The frames of the viewer's own rows; what others wrote beneath is not covered with them. */
export function ownRows(page: Page, seen: readonly (PostSeen | CommentSeen)[], viewer: Viewer): Element[] {
  return seen.flatMap((thing) => {
    if (!isOwnRow(page, thing, viewer) && !isNamesake(thing, viewer))
      return thing.kind === 'post' ? sharedOwn(thing.parts, viewer) : [];
    const { kind, parts } = thing;
    return kind === 'comment' ? commentFrame(parts.root) : postFrame(parts.root, postAuthor(parts)?.element, parts.row);
  });
}

/** A post of the viewer's that somebody else shares, from its author's name on; it stands in the sharer's post. */
export function sharedOwn({ root, shared, header, message, row }: PostParts, viewer: Viewer): Element[] {
  const [link] = shared === undefined ? [] : queryAll(shared, 'a[href]').filter(isAccountLink);
  const owner = link && ownerOf(link);
  if (shared === undefined || owner === undefined || !isOwn(owner, viewer)) return [];
  const sharer = [root, header, message, row].filter((part) => part !== undefined);
  return [largestAround(shared, tally(sharer))];
}
