// What may be said of a post that the viewer wrote: that it is one, and on which page.
import { nothingRead } from '@/utils/evidence/nothing-read';
import type { PostReading } from '@/utils/platforms/platform';

/** The reading without author, words, time, address and markup, all of which would name the reporter (DESIGN rule 1). */
export function ownReading(reading: PostReading): PostReading {
  const { kind } = reading.post;
  const { permalink: _permalink, platformId: _id, ...rest } = reading.locator;
  const locator = { ...rest, url: 'https://www.facebook.com/' };
  return {
    ...reading,
    post: { ...nothingRead(), kind },
    locator,
    source: '',
    viewerMentioned: false,
  };
}
