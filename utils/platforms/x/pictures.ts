// Which of a post's pictures the page shows, by their numbers; X numbers them in their addresses (`/status/ID/photo/2`).
import type { Pictures } from '@/utils/evidence/post';
import { type Read, read } from '@/utils/evidence/read';
import { linkOf, queryAll } from '@/utils/platforms/page/dom';
import { boxOf } from '@/utils/platforms/page/painted';
import type { Page } from '@/utils/platforms/platform';
import { type FoundPost, own } from './found-post';
import { CLASSIC } from './selectors';
import { statusOf } from './status-address';

/**
 * Undefined for a post with one picture or none. In the media viewer one picture is open beside the post; how many there are is
 * then known only where the post stands with all of them behind it.
 */
export function readPictures(page: Page, post: FoundPost, id: string | undefined): Read<Pictures> | undefined {
  if (id === undefined) return undefined;
  const all = numbers(queryAll(page.document, 'a[href*="/photo/"]'), id);
  const open = statusOf(page.url)?.id === id ? numberIn(page.url) : undefined;
  const shown = numbers(own(post, 'a[href*="/photo/"]').filter(inSight(post)), id);
  const of = Math.max(0, ...all);
  if (open !== undefined && shown.length === 0) {
    return read({ shown: [], open, ...(of >= open && { of }) }, 'page:x-photo-address', String(open));
  }
  return of < 2 || shown.length === 0 ? undefined : read({ shown, of }, 'page:x-photo-links', all.join(' '));
}

function numbers(links: readonly Element[], id: string): number[] {
  const found = links.flatMap((link) => {
    const url = linkOf(link);
    const number = url && statusOf(url)?.id === id ? numberIn(url) : undefined;
    return number ?? [];
  });
  return [...new Set(found)].toSorted((a, b) => a - b);
}

function numberIn(url: URL): number | undefined {
  const [, digits] = /\/photo\/(\d{1,2})\/?$/.exec(url.pathname) ?? [];
  const number = Number(digits);
  return number > 0 ? number : undefined;
}

/** A carousel shows one picture after the other: what lies beyond its edges is not shown. */
function inSight(post: FoundPost): (link: Element) => boolean {
  const [carousel] = own(post, CLASSIC.carousel);
  if (carousel === undefined) return () => true;
  const frame = boxOf(carousel);
  return (link) => {
    const { x, width } = boxOf(link);
    return x + width / 2 > frame.x && x + width / 2 < frame.x + frame.width;
  };
}
