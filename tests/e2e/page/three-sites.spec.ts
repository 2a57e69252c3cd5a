// The whole page of the three sites out of virtual lists: every post of others listed and in the picture, no side column in it.
import { FACEBOOK_ADDRESS, OWN_COMMENT, commentId, facebookThreadPage } from '@/tests/bench/facebook-feed';
import { PLAIN } from '@/tests/bench/virtual-list';
import { WHATSAPP_ADDRESS, isOwnMessage, messageId, whatsappThreadPage } from '@/tests/bench/whatsapp-feed';
import { ADVERT, OWN_REPLY, replyId, xThreadPage } from '@/tests/bench/x-feed';
import { expect, test } from '@/tests/e2e/fixtures';
import { captureMore } from '@/tests/e2e/thread/capture-thread';
import { X_ADDRESS } from '@/tests/e2e/x-page';

const LIST = { ...PLAIN, items: 25, batch: 10, delay: 300 };
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

test('a page of X is captured whole, without its side columns', async ({ tyst }) => {
  test.setTimeout(120_000);
  tyst.server.serve(X_ADDRESS, { body: xThreadPage(LIST) });
  const page = await tyst.open(X_ADDRESS);
  const { draft } = await captureMore(tyst, page, 'page');
  const replies = upTo(LIST.items).filter((index) => index !== OWN_REPLY && index !== ADVERT);
  expect(draft.items?.map(({ locator }) => locator.platformId)).toEqual(['2111081085424108754', ...replies.map(replyId)]);
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
  tyst.server.serve(FACEBOOK_ADDRESS, { body: facebookThreadPage('feed', LIST) });
  const { draft } = await captureMore(tyst, await tyst.open(FACEBOOK_ADDRESS), 'page');
  const comments = upTo(LIST.items).filter((index) => index !== OWN_COMMENT);
  expect(draft.items?.map(({ locator }) => locator.platformId).filter((id) => id?.startsWith('9'))).toEqual(
    comments.map(commentId),
  );
  expect(draft.items?.at(-1)?.author.value).toBe('Poster Two');
  expect(draft.reasons).toEqual([]);
  expect(JSON.stringify(draft.items)).not.toContain('Fixture Reporter');
});

test('a chat is captured down its own scroller, not down the chat list', async ({ tyst }) => {
  test.setTimeout(120_000);
  tyst.server.serve(WHATSAPP_ADDRESS, { body: whatsappThreadPage({ ...PLAIN, items: 25 }) });
  const { draft } = await captureMore(tyst, await tyst.open(WHATSAPP_ADDRESS), 'page');
  const others = upTo(25).filter((index) => !isOwnMessage(index));
  expect(draft.items?.map(({ locator }) => locator.platformId)).toEqual(others.map(messageId));
  expect(draft.reasons).toEqual([]);
});
