// Why no post was found on a page of a site that Tyst knows, and what was tried: words of our own, nothing of the page.
import * as v from 'valibot';

/** The ways of finding posts on each site, in the order in which they are tried; names as sources have them (`page:facebook-menu`). */
export const WAYS_TRIED = {
  facebook: [
    'facebook-rendering-role',
    'facebook-posinset',
    'facebook-described',
    'facebook-article',
    'facebook-feed-child',
    'facebook-menu',
    'facebook-heading',
    'facebook-message',
    'facebook-photo-panel',
  ],
  x: ['x-classic', 'x-transitional', 'x-web', 'x-web-bare'],
  whatsapp: [
    'whatsapp-panel-test-id',
    'whatsapp-panel-scroll-policy',
    'whatsapp-panel-application',
    'whatsapp-panel-copyable-area',
    'whatsapp-panel-main',
    'whatsapp-conv-msg',
    'whatsapp-data-id',
    'whatsapp-message-class',
    'whatsapp-msg-container',
    'whatsapp-pre-plain-text',
  ],
} as const;

export type KnownSite = keyof typeof WAYS_TRIED;
export type WayTried<Site extends KnownSite = KnownSite> = (typeof WAYS_TRIED)[Site][number];

/** How many of a way's marks there are, in words: a number could be the page's own. */
const AMOUNTS = ['none', 'one', 'few', 'many'] as const;
export type Amount = (typeof AMOUNTS)[number];

export function amountOf(count: number): Amount {
  if (count <= 1) return count <= 0 ? 'none' : 'one';
  return count < 10 ? 'few' : 'many';
}

const ALL_WAYS = Object.values(WAYS_TRIED).flat();

const UnreadSchema = v.strictObject({
  /** `mobile-host`: such pages are taken as they stand, with their address only (PLATFORMS §2.8). */
  why: v.picklist(['no-strategy', 'mobile-host']),
  /** The marks in the document, and those of them that are painted. */
  tried: v.pipe(
    v.array(v.strictObject({ way: v.picklist(ALL_WAYS), found: v.picklist(AMOUNTS), painted: v.picklist(AMOUNTS) })),
    v.maxLength(ALL_WAYS.length),
  ),
});
export type Unread = v.InferOutput<typeof UnreadSchema>;

/** Undefined unless it is one: what comes out of a page is never shown or passed on unchecked. */
export function asUnread(input: unknown): Unread | undefined {
  const checked = v.safeParse(UnreadSchema, input);
  return checked.success ? checked.output : undefined;
}

/** For the record, where a post's kind would be told with the way by which it was found. */
export function unreadText({ why, tried }: Unread): string {
  return why === 'mobile-host' ? why : `tried ${tried.map(({ way }) => way).join(', ')}`;
}
