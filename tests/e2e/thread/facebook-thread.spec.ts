// A Facebook post with its comments out of a virtual list, in a feed and in a dialog: every comment in the file, and nothing else.
import { expect, test } from '@/tests/e2e/fixtures';
import { captureThread } from './capture-thread';
import { facebookFeed } from '@/tests/bench/facebook-feed';
import { PLAIN } from '@/tests/bench/virtual-list';

const LIST = { ...PLAIN, items: 30, batch: 12, delay: 500 };

for (const where of ['feed', 'dialog'] as const) {
  test(`a post in a ${where} is captured with all of its comments`, async ({ tyst }) => {
    test.setTimeout(120_000);
    const feed = facebookFeed(where);
    tyst.server.serve(feed.address, { body: feed.page(LIST) });
    const { draft } = await captureThread(tyst, await tyst.open(feed.address));
    const comments = Array.from({ length: LIST.items }, (_, index) => index)
      .filter(feed.isItem)
      .map(feed.id);
    expect(draft.items?.slice(1).map(({ locator }) => locator.platformId)).toEqual(comments);
    expect(draft.reasons).toEqual([]);
    expect(draft.counts).toMatchObject({ seen: comments.length + 1, whole: comments.length + 1, collapsed: 0, notLoaded: 0 });
  });
}

test('replies that the site folds away make it partial, and are counted', async ({ tyst }) => {
  test.setTimeout(120_000);
  const feed = facebookFeed('feed');
  tyst.server.serve(feed.address, { body: feed.page({ ...PLAIN, items: 8, batch: 8, folded: 3 }) });
  const { draft } = await captureThread(tyst, await tyst.open(feed.address));
  expect(draft.reasons).toEqual(['comments-collapsed']);
  expect(draft.counts).toMatchObject({ seen: 8, whole: 8, collapsed: 3 });
});
