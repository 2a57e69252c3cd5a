// Holds a later capture against an earlier one, fact by fact: what is the same, what differs, what cannot be told.
import type { CaptureRecord } from './capture-record';
import { type Read, isKnown } from './read';

/** In the order in which they are shown. */
const COMPARED_FACTS = ['address', 'author', 'handle', 'posted', 'text', 'edited', 'audience', 'whole'] as const;
export type ComparedFact = (typeof COMPARED_FACTS)[number];

/** `unknown`: one of the two does not know it. */
export type Comparison = 'same' | 'different' | 'unknown';

export interface FactPair {
  fact: ComparedFact;
  is: Comparison;
}

/** Facts that neither knows are left out. Nothing follows from this by itself: a person says what became of the post. */
export function compareCaptures(before: CaptureRecord, after: CaptureRecord): FactPair[] {
  const { post: was } = before;
  const { post: now } = after;
  const pairs: FactPair[] = [
    { fact: 'address', is: samePlace(before, after) },
    { fact: 'author', is: reads(was.author, now.author) },
    { fact: 'handle', is: reads(was.handle, now.handle) },
    { fact: 'posted', is: postedAt(before, after) },
    { fact: 'text', is: reads(was.text, now.text) },
    { fact: 'edited', is: reads(was.edited, now.edited) },
    { fact: 'audience', is: values(known(before.audience), known(after.audience)) },
    { fact: 'whole', is: values(before.completeness.verdict, after.completeness.verdict) },
  ];
  return pairs.filter(({ fact, is }) => is !== 'unknown' || fact === 'address' || fact === 'text');
}

/** Whether both are of the same post, by its address or the site's own number of it. */
export function samePlace({ platform, locator: was }: CaptureRecord, after: CaptureRecord): Comparison {
  const { locator: now } = after;
  if (platform !== after.platform) return 'different';
  const byNumber = values(was.platformId, now.platformId);
  if (byNumber !== 'unknown') return byNumber;
  const byAddress = values(was.permalink, now.permalink);
  if (byAddress !== 'unknown') return byAddress;
  // Two addresses of pages may show the same post; one address shows the same page.
  return was.url !== '' && was.url === now.url ? 'same' : 'unknown';
}

/** To the precision of both: "3 days ago" is no time that another could differ from. */
function postedAt({ post: { postedAt: was } }: CaptureRecord, { post: { postedAt: now } }: CaptureRecord): Comparison {
  const [a, b] = [timeOf(was), timeOf(now)];
  if (a === undefined || b === undefined) return 'unknown';
  const places = Math.min(a.places, b.places);
  return values(a.utc.slice(0, places), b.utc.slice(0, places));
}

/** Characters of `2026-10-16T14:05:07.123Z` that a precision stands for. */
const PLACES = { millisecond: 23, second: 19, minute: 16, day: 10 } as const;

function timeOf(posted: CaptureRecord['post']['postedAt']): { utc: string; places: number } | undefined {
  if (!isKnown(posted) || posted.value === 'unknown' || posted.value.utc === undefined) return undefined;
  const { precision, utc } = posted.value;
  return precision === 'relative' || precision === 'unknown' ? undefined : { utc, places: PLACES[precision] };
}

function reads<T extends string | boolean>(was: Read<T>, now: Read<T>): Comparison {
  return values(isKnown(was) ? was.value : undefined, isKnown(now) ? now.value : undefined);
}

function known(audience: string): string | undefined {
  return audience === 'unknown' ? undefined : audience;
}

function values<T>(was: T | undefined, now: T | undefined): Comparison {
  if (was === undefined || now === undefined) return 'unknown';
  return was === now ? 'same' : 'different';
}
