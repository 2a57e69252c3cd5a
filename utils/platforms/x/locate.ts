// Where a page of X is, rebuilt so that neither a share token, a search, a conversation nor the viewer's own handle stays in it.
import type { Locator } from '@/utils/evidence/post';
import { rebuild, segmentsOf } from '@/utils/platforms/page/address';
import type { Viewer } from '@/utils/platforms/platform';
import { isHandle, permalinkOf, statusOf } from './status-address';

/** Pages whose first segment says what they are and nothing of whose they are: who is notified of a post is named in it. */
const PLACES = new Set(['home', 'explore', 'search', 'hashtag', 'jobs']);
/** Under `/i/`: things with a public number of their own. */
const NUMBERED = new Set(['communities', 'spaces', 'events', 'broadcasts']);
const PROFILE_TABS = new Set(['with_replies', 'media', 'likes', 'highlights', 'articles', 'followers', 'following']);

/** The address in its canonical form; for a post also its permalink and id. No query parameter is ever kept: posts need none. */
export function locate(url: URL, viewer: Viewer): Locator {
  const named = statusOf(url);
  if (named === undefined) return rebuild(onX(url), pathOf(url, viewer), []);
  // Without its handle the address of the viewer's own post would still lead to their account.
  const isOwn = named.handle === undefined ? viewer.unwritten?.includes(named.id) : isViewer(named.handle, viewer);
  if (isOwn === true) return rebuild(onX(url), '/', []);
  const permalink = permalinkOf(named);
  return { ...rebuild(onX(url), new URL(permalink).pathname, []), permalink, platformId: named.id };
}

export function isViewer(handle: string, viewer: Viewer): boolean {
  return viewer.handles.some((own) => own.toLowerCase() === handle.toLowerCase());
}

/** The same address on the canonical host: `twitter.com` and the mobile hosts show the same pages. */
function onX(url: URL): URL {
  return new URL(`https://x.com/${url.search}`);
}

function pathOf(url: URL, viewer: Viewer): string {
  const [first = '', second = '', third = ''] = segmentsOf(url);
  if (first === 'i') return NUMBERED.has(second) && /^[A-Za-z\d]{1,30}$/.test(third) ? `/i/${second}/${third}` : '/';
  if (PLACES.has(first)) return `/${first}`;
  if (!isHandle(first) || isViewer(first, viewer)) return '/';
  return PROFILE_TABS.has(second) ? `/${first}/${second}` : `/${first}`;
}
