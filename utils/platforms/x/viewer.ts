// Whose account the page is open in.
import { attribute, linkOf, query, queryAll } from '@/utils/platforms/page/dom';
import { shortText } from '@/utils/platforms/page/short-text';
import { visibleText } from '@/utils/platforms/page/visible-text';
import type { Page, Viewer } from '@/utils/platforms/platform';
import { focalPost } from './conversation';
import { findPosts } from './found-post';
import { VIEWER } from './selectors';
import { isByViewer } from './post-areas';
import { isHandle, profileOf, statusOf } from './status-address';

/** Whose account it is, and what an address may not hold because of that. */
export function viewerOf(page: Page): Viewer {
  const viewer = signedIn(page);
  const own = ownStatus(page, viewer);
  return own === undefined ? viewer : { ...viewer, unwritten: [own] };
}

/** The id in an address that names no author, where the post is the viewer's: it leads to their account. */
function ownStatus(page: Page, viewer: Viewer): string | undefined {
  const named = statusOf(page.url);
  if (named === undefined || named.handle !== undefined) return undefined;
  const focal = focalPost(page, findPosts(page));
  return focal !== undefined && isByViewer(focal, viewer) ? named.id : undefined;
}

/**
 * The classic page names the viewer in its navigation. Known is also that nobody is signed in, when the page offers to sign in and
 * names nobody. How a signed-in x-web page names its viewer has not been seen: what its navigation links to is taken as a hint
 * only, and the viewer stays not known.
 */
function signedIn(page: Page): Viewer {
  const handles = unique([
    ...profileHandles(page, VIEWER.profileLink),
    ...profileHandles(page, VIEWER.mobileProfile),
    ...avatarHandles(page),
  ]);
  const names = unique(ownNames(page));
  if (handles.length > 0) return { known: true, names, handles };
  const signedOut = query(page.document, VIEWER.signedOut) !== undefined;
  if (signedOut) return { known: true, names: [], handles: [] };
  return { known: false, names, handles: unique(navigationHandles(page)) };
}

/** The page offers to sign in and names nobody. */
export function isSignedOut({ known, names, handles }: Viewer): boolean {
  return known && names.length === 0 && handles.length === 0;
}

function profileHandles(page: Page, selector: string): string[] {
  return queryAll(page.document, selector).flatMap((link) => {
    const url = linkOf(link);
    const handle = url && profileOf(url);
    return handle === undefined ? [] : [handle];
  });
}

/** `UserAvatar-Container-<handle>` in the account switcher and in composers, where only the viewer's own picture stands. */
function avatarHandles(page: Page): string[] {
  const switchers = queryAll(page.document, `${VIEWER.switcher}, ${VIEWER.mobileProfile}`);
  return switchers.flatMap((switcher) =>
    queryAll(switcher, VIEWER.avatar).flatMap((avatar) => {
      const handle = (attribute(avatar, 'data-testid') ?? '').replace('UserAvatar-Container-', '');
      return isHandle(handle) ? [handle] : [];
    }),
  );
}

/** The switcher's picture is described by the display name; in a wide window the name is also written beside it, above the handle. */
function ownNames(page: Page): string[] {
  return queryAll(page.document, VIEWER.switcher).flatMap((switcher) => {
    const described = queryAll(switcher, '[aria-label], img[alt]').map(
      (part) => attribute(part, 'alt') ?? attribute(part, 'aria-label') ?? '',
    );
    const written = visibleText(switcher).split('\n');
    return [...described, ...written]
      .map((name) => shortText(name.replace(/\s*@[A-Za-z\d_]{1,20}\s*$/, '')))
      .filter((name) => name !== '');
  });
}

/** Profile links with a picture in the navigation, outside every post. */
function navigationHandles(page: Page): string[] {
  const posts = findPosts(page);
  return queryAll(page.document, VIEWER.navigation)
    .filter(
      (area) =>
        !posts.some((post) => Node.prototype.contains.call(post.root, area) || Node.prototype.contains.call(area, post.root)),
    )
    .flatMap((area) => queryAll(area, 'a[href]:has(img)'))
    .flatMap((link) => {
      const url = linkOf(link);
      const handle = url && profileOf(url);
      return handle === undefined ? [] : [handle];
    });
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].slice(0, 20);
}
