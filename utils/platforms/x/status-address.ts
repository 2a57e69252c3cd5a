// Addresses of posts and profiles on X: read from links and the address bar, written in their canonical form.
import { segmentsOf } from '@/utils/platforms/page/address';

/** The site itself; its help, developer and advertising pages are other sites. */
const HOSTS = new Set([
  'x.com',
  'www.x.com',
  'mobile.x.com',
  'm.x.com',
  'pro.x.com',
  'twitter.com',
  'www.twitter.com',
  'mobile.twitter.com',
  'm.twitter.com',
]);

/** First path segments that are X's own and never a person's handle. */
const RESERVED = new Set(
  'home explore notifications messages search compose settings i hashtag login logout signup jobs tos privacy about intent share account download'.split(
    ' ',
  ),
);

export interface StatusAddress {
  /** Undefined in `/i/status/ID`, which names no author. */
  handle?: string;
  id: string;
}

export function isX(url: URL): boolean {
  return HOSTS.has(url.hostname.toLowerCase().replace(/\.$/, ''));
}

export function isHandle(text: string): boolean {
  return /^[A-Za-z\d_]{1,20}$/.test(text) && !RESERVED.has(text.toLowerCase());
}

/** The post that an address names: `/handle/status/ID` and what may follow it, `/i/status/ID`, `/i/web/status/ID`, `/handle/article/ID`. */
export function statusOf(url: URL): StatusAddress | undefined {
  if (!isX(url)) return undefined;
  const segments = segmentsOf(url);
  const [first = '', ...rest] = segments[0] === 'i' && segments[1] === 'web' ? ['i', ...segments.slice(2)] : segments;
  const [kind = '', id = ''] = rest;
  if (!/^(?:status|statuses|article)$/.test(kind) || !/^\d{1,19}$/.test(id)) return undefined;
  if (isHandle(first)) return { handle: first, id };
  return first === 'i' && kind !== 'article' ? { id } : undefined;
}

/** What of a post's address is open besides the post: a picture, a video, the media viewer. */
export function isMediaAddress(url: URL): boolean {
  return statusOf(url) !== undefined && /\/(?:photo|video)\/\d+\/?$|\/mediaviewer\/?$/.test(url.pathname);
}

/** The handle of a profile address; undefined for any other page. */
export function profileOf(url: URL): string | undefined {
  if (!isX(url)) return undefined;
  const [handle = '', ...rest] = segmentsOf(url);
  return rest.length === 0 && isHandle(handle) ? handle : undefined;
}

/** The handle can change and X finds the post by its id alone, hence the form without one where no author is known. */
export function permalinkOf({ handle, id }: StatusAddress): string {
  return `https://x.com/${handle ?? 'i'}/status/${id}`;
}

export function profileAddress(handle: string): string {
  return `https://x.com/${handle}`;
}
