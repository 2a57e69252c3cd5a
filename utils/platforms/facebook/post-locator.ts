// Writes where a post is: its canonical address from whatever the markup gives, and its id.
import type { Locator } from '@/utils/evidence/post';
import type { Viewer } from '@/utils/platforms/platform';
import { isPosted, placeOf } from './address';
import { type Canonical, canonical, isOwn, namesViewer } from './canonical';
import { type PostIds, setOf } from './post-ids';

/** The address of one thing posted, without its comment; undefined when it is none or names the viewer. */
export function permalinkOf(url: URL | undefined, viewer: Viewer): Canonical | undefined {
  if (url === undefined || !isPosted(placeOf(url)) || namesViewer(placeOf(url), viewer)) return undefined;
  return canonical(url, viewer);
}

/** `page` is the page's own locator; `here` its address when that names this very post. */
export function postLocator(
  page: Locator,
  ids: PostIds,
  more: { here?: URL; group?: string; author?: string },
  viewer: Viewer,
): Locator {
  const found = [ids.link, more.here, ids.commentLink]
    .map((url) => permalinkOf(withoutComment(url), viewer))
    .find((link) => link !== undefined);
  const permalink = found?.url ?? composed(ids, more, viewer);
  const platformId = ids.all.find((id) => /^\d+$/.test(id)) ?? found?.place.id ?? ids.all[0];
  return {
    url: page.url,
    ...(permalink !== undefined && { permalink }),
    ...(platformId !== undefined && { platformId }),
    droppedParameters: merged(page.droppedParameters, found?.droppedParameters ?? []),
  };
}

/** The post that the photo at this address belongs to; undefined for any other page, and where the address does not say or would name the viewer. */
export function parentOfPhoto(here: URL, more: { group?: string; author?: string }, viewer: Viewer): string | undefined {
  const set = placeOf(here).kind === 'photo' ? setOf(here) : undefined;
  return set && composed({ all: [], set }, more, viewer);
}

/** The address that the id in a photo's set and the group's or author's name make up (PLATFORMS §2.7). */
function composed(ids: PostIds, { group, author }: { group?: string; author?: string }, viewer: Viewer): string | undefined {
  const { set } = ids;
  if (set?.kind === 'gm' && group !== undefined)
    return `https://www.facebook.com/groups/${encodeURIComponent(group)}/posts/${set.id}/`;
  if (set?.kind !== 'pcb' || author === undefined || isOwn(author, viewer)) return undefined;
  return /^\d+$/.test(author)
    ? `https://www.facebook.com/permalink.php?story_fbid=${set.id}&id=${author}`
    : `https://www.facebook.com/${encodeURIComponent(author)}/posts/${set.id}`;
}

export function withoutComment(url: URL | undefined): URL | undefined {
  if (url === undefined) return undefined;
  const copy = new URL(url.href);
  copy.searchParams.delete('comment_id');
  copy.searchParams.delete('reply_comment_id');
  return copy;
}

/** Names only, sorted, each once. */
export function merged(...lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())].toSorted().slice(0, 200);
}
