// What a flag keeps of what is in front: its locator, and on no account a word or a name of it.
import { describe, expect, it } from 'vitest';
import { pageOf, postOf } from '@/tests/unit/popup/page-of-posts';
import { read } from '@/utils/evidence/read';
import { flaggedThing } from '@/utils/workflows/capture/flag-for-later';

const posted = { utc: '2026-11-18T09:05:00.000Z', precision: 'minute', shown: '09:05' } as const;

describe('what a flag points at', () => {
  it('is the post’s locator, its kind and its settled time, and nothing else of it', () => {
    const post = postOf({ author: 'Poster One', words: 'Invented words', postedAt: read(posted, 'page:x', '09:05') });
    const thing = flaggedThing(pageOf([post]), post);
    expect(thing).toEqual({ platform: 'facebook', locator: post.locator, kind: 'post', postedAt: posted });
  });

  it('has no time that was only shown as so long ago', () => {
    const post = postOf({ postedAt: read({ precision: 'relative', shown: '3 d' }, 'page:x', '3 d') });
    expect(flaggedThing(pageOf([post]), post)).not.toHaveProperty('postedAt');
  });

  it('is the page where no post was found, unless its address leads nowhere', () => {
    const page = pageOf([]);
    expect(flaggedThing(page)).toEqual({ platform: 'facebook', locator: page.locator });
    expect(flaggedThing({ ...page, locator: { url: 'https://x.com/', droppedParameters: [] } })).toBeUndefined();
    expect(flaggedThing({ ...page, platform: 'whatsapp' })).toBeUndefined();
  });
});
