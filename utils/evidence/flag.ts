// A flag: where something is that is to be captured later. The locator and nothing else: no pixels, no words, no names of people.
import type { Draft } from './capture-entry';
import type { Locator, PlatformId, PostedAt, PostKind } from './post';
import { isKnown } from './read';

/** What a flag points at; on WhatsApp the time belongs to the locator, for there is no address. */
export interface FlaggedThing {
  platform: PlatformId;
  locator: Locator;
  /** Absent for a page on which no post was found. */
  kind?: PostKind;
  /** Present only where the time could be settled: "3 d" says nothing later on. */
  postedAt?: PostedAt;
}

export interface Flag extends FlaggedThing {
  id: string;
  /** ISO 8601; local, and shown by its day only. */
  flaggedAt: string;
  /** The draft that it became; it comes back when that draft is discarded. */
  captureId?: string;
}

/** What a draft is the capture of. */
export function thingOf({ platform, locator, post }: Pick<Draft, 'platform' | 'locator' | 'post'>): FlaggedThing {
  return { platform, locator, ...(isKnown(post.kind) && { kind: post.kind.value }) };
}

/** Whether both lead to the same thing: by the platform's id, else by the permalink, else by the address of a page without a post. */
export function isSameThing(a: FlaggedThing, b: FlaggedThing): boolean {
  if (a.platform !== b.platform) return false;
  const [one, other] = [a.locator, b.locator];
  if (one.platformId !== undefined && one.platformId === other.platformId) return true;
  if (one.permalink !== undefined || other.permalink !== undefined) return one.permalink === other.permalink;
  return one.platformId === undefined && other.platformId === undefined && isPage(a) && isPage(b) && one.url === other.url;
}

function isPage({ kind }: FlaggedThing): boolean {
  return kind === undefined;
}

/** The address that leads to it; undefined on WhatsApp, where the chat has to be found by hand. */
export function addressOfFlag({ platform, locator }: FlaggedThing): string | undefined {
  return platform === 'whatsapp' ? undefined : (locator.permalink ?? locator.url);
}
