// The posts of a page that call for being captured: those flagged for later, and those that mention a watch word.
import { type Flag, isSameThing } from '@/utils/evidence/flag';
import type { PageReading } from '@/utils/platforms/platform';
import { t } from '@/utils/i18n/translate';
import { flaggedThing } from '@/utils/workflows/capture/flag-for-later';

/** Keys of the posts that are flagged, in the page reader's order. */
export function flaggedPosts(reading: PageReading, flags: readonly Flag[]): string[] {
  return reading.posts
    .filter((post) => {
      const thing = flaggedThing(reading, post);
      return thing !== undefined && flags.some((flag) => isSameThing(flag, thing));
    })
    .map(({ key }) => key);
}

/** Why posts of the page call for it, in words, by their keys; for the lists in which a post is chosen. */
export function callingWords(
  { reading, mentions }: { reading: PageReading; mentions: readonly string[] },
  flags: readonly Flag[],
): ReadonlyMap<string, string> {
  const flagged = flaggedPosts(reading, flags);
  return new Map(
    reading.posts.flatMap(({ key }) => {
      const words = [
        ...(flagged.includes(key) ? [t('popup.choose.flagged')] : []),
        ...(mentions.includes(key) ? [t('popup.choose.mentions')] : []),
      ];
      return words.length === 0 ? [] : [[key, words.join('; ')] as const];
    }),
  );
}
