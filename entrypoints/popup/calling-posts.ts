// The posts of a page that call for being captured: those flagged for later.
import { type Flag, isSameThing } from '@/utils/evidence/flag';
import type { PageReading } from '@/utils/platforms/platform';
import { flaggedThing } from '@/utils/workflows/flag-for-later';

/** Keys of the posts that are flagged, in the page reader's order. */
export function flaggedPosts(reading: PageReading, flags: readonly Flag[]): string[] {
  return reading.posts
    .filter((post) => {
      const thing = flaggedThing(reading, post);
      return thing !== undefined && flags.some((flag) => isSameThing(flag, thing));
    })
    .map(({ key }) => key);
}
