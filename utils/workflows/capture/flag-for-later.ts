// Flags what is in front for a later capture: its locator, as the page reader rebuilt it, and no pixel and no word of it.
import type { FlaggedThing } from '@/utils/evidence/flag';
import { isKnown } from '@/utils/evidence/read';
import type { PageReading, PostSummary } from '@/utils/platforms/platform';
import type { TystDatabase } from '@/utils/store/database';
import { addFlag } from '@/utils/store/flags';

/** What a flag on this post would point at, without one on the page; undefined where no locator would lead back to it. */
export function flaggedThing(page: Pick<PageReading, 'platform' | 'locator'>, post?: PostSummary): FlaggedThing | undefined {
  const { platform, locator } = page;
  if (post === undefined) return platform === 'whatsapp' || isFrontPage(locator.url) ? undefined : { platform, locator };
  const { kind, postedAt } = post;
  const thing = { platform, locator: post.locator, kind };
  return isKnown(postedAt) && postedAt.value.utc !== undefined ? { ...thing, postedAt: postedAt.value } : thing;
}

function isFrontPage(address: string): boolean {
  return URL.parse(address)?.pathname === '/';
}

/** Stores the flag. Throws `storage-full`. */
export async function flagForLater(db: TystDatabase, thing: FlaggedThing): Promise<void> {
  await addFlag(db, { ...thing, id: crypto.randomUUID(), flaggedAt: new Date().toISOString() });
}
