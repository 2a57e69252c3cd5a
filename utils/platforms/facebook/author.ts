// Reads who wrote a post or a comment: the name as shown, the handle, and the address of the profile.
import type { Post } from '@/utils/evidence/post';
import { read, unknown } from '@/utils/evidence/read';
import { containsNode, matches, query, queryAll } from '@/utils/platforms/page/dom';
import { isPainted } from '@/utils/platforms/page/painted';
import { shortText } from '@/utils/platforms/page/short-text';
import { visibleText } from '@/utils/platforms/page/visible-text';
import type { Viewer } from '@/utils/platforms/platform';
import { isAccountLink } from './account-link';
import { placeOf } from './address';
import { canonical } from './canonical';
import { hrefOf } from './landmarks';
import type { PostParts } from './post-parts';

export type Authorship = Pick<Post, 'author' | 'handle' | 'profile'>;

export interface AuthorFound {
  /** The link with the name, or the element with the name of one who has no link. */
  element: Element;
  strategy: 'author-link' | 'group-author-link' | 'panel-author-link' | 'comment-author-link' | 'author-without-link';
}

/**
 * The author's link. Where the heading is a group's name, the author stands in the line under it; where no link has words, the
 * heading itself is an anonymous participant's label (PLATFORMS §2.2).
 */
export function postAuthor({ root, header, headerLinks }: PostParts): AuthorFound | undefined {
  const named = headerLinks.filter((link) => isAccountLink(link) && nameIn(link) !== '');
  const inHeader = header && named.find((link) => containsNode(header, link));
  if (inHeader) return { element: inHeader, strategy: 'author-link' };
  const heading = header && headerLinks.find((link) => containsNode(header, link) && isGroupLink(link));
  if (heading && named[0]) return { element: named[0], strategy: 'group-author-link' };
  if (header && !heading && nameIn(header) !== '') return { element: header, strategy: 'author-without-link' };
  if (header === undefined && named[0]) return { element: named[0], strategy: 'panel-author-link' };
  const label = queryAll(root, 'object [role="button"]').find(isPainted);
  return label && { element: label, strategy: 'author-without-link' };
}

function isGroupLink(link: Element): boolean {
  const href = hrefOf(link);
  return href !== undefined && placeOf(href).kind === 'group';
}

/** A name without the tick, the "Follow" button and other drawings beside it. */
export function nameIn(element: Element): string {
  const anonymous = query(element, 'a') === undefined ? query(element, 'object [role="button"]') : undefined;
  const omit = (part: Element) => anonymous === undefined && part !== element && matches(part, '[role="button"], button');
  return shortText(visibleText(anonymous ?? element, { omit })).replace(/[\s·]+$/u, '');
}

export function authorship(found: AuthorFound | undefined, viewer: Viewer): Authorship {
  const name = found && nameIn(found.element);
  if (found === undefined || name === undefined || name === '')
    return { author: unknown(), handle: unknown(), profile: unknown() };
  const source = `page:facebook-${found.strategy}` as const;
  const author = read(name, source, name);
  const href = hrefOf(found.element);
  const place = href && placeOf(href);
  if (href === undefined || place?.owner === undefined) return { author, handle: unknown(), profile: unknown() };
  const { url } = canonical(href, viewer);
  return { author, handle: read(place.owner, source, place.owner), profile: read(url, source, url) };
}
