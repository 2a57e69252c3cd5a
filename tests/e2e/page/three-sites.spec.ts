// The whole page of the three sites out of virtual lists: every post of others listed and in the picture, no side column in it.
import { facebookFeed } from '@/tests/bench/facebook-feed';
import { PLAIN } from '@/tests/bench/virtual-list';
import { WHATSAPP_FEED } from '@/tests/bench/whatsapp-feed';
import { X_FEED } from '@/tests/bench/x-feed';
import { expect, test } from '@/tests/e2e/fixtures';
import { captureMore } from '@/tests/e2e/thread/capture-thread';

const LIST = { ...PLAIN, items: 25, batch: 10, delay: 300 };
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

test('a page of X is captured whole, without its side columns', async ({ tyst }) => {
  test.setTimeout(120_000);
  tyst.server.serve(X_FEED.address, { body: X_FEED.page(LIST) });
  const page = await tyst.open(X_FEED.address);
  const { draft } = await captureMore(tyst, page, 'page');
  const replies = upTo(LIST.items).filter(X_FEED.isItem);
  expect(draft.items?.map(({ locator }) => locator.platformId)).toEqual(['2111081085424108754', ...replies.map(X_FEED.id)]);
  expect(draft.reasons).toEqual([]);
  expect(draft.items?.every(({ state }) => state === 'whole')).toBe(true);
  // The navigation with the account is cut away.
  const { nav, whole } = await page.evaluate(() => ({
    nav: document.querySelector('.rail')?.getBoundingClientRect().right ?? 0,
    whole: innerWidth,
  }));
  expect(draft.picture?.width).toBeLessThanOrEqual(whole - nav + 1);
});

test('a page of Facebook is captured whole', async ({ tyst }) => {
  test.setTimeout(120_000);
  const feed = facebookFeed('feed');
  tyst.server.serve(feed.address, { body: feed.page(LIST) });
  const { draft } = await captureMore(tyst, await tyst.open(feed.address), 'page');
  const comments = upTo(LIST.items).filter(feed.isItem);
  expect(draft.items?.map(({ locator }) => locator.platformId).filter((id) => id?.startsWith('9'))).toEqual(
    comments.map(feed.id),
  );
  expect(draft.items?.at(-1)?.author.value).toBe('Poster Two');
  expect(draft.reasons).toEqual([]);
  expect(JSON.stringify(draft.items)).not.toContain('Fixture Reporter');
});

test('a chat is captured down its own scroller, not down the chat list', async ({ tyst }) => {
  test.setTimeout(120_000);
  tyst.server.serve(WHATSAPP_FEED.address, { body: WHATSAPP_FEED.page({ ...PLAIN, items: 25 }) });
  const { draft } = await captureMore(tyst, await tyst.open(WHATSAPP_FEED.address), 'page');
  const others = upTo(25).filter(WHATSAPP_FEED.isItem);
  expect(draft.items?.map(({ locator }) => locator.platformId)).toEqual(others.map(WHATSAPP_FEED.id));
  expect(draft.reasons).toEqual([]);
});
