// A chat from a day on: scrolled up its own scroller to the first message since then, and honest where the computer has no more.
import { chooseMode } from '@/tests/commands/capture-and-hand-over';
import type { TystBrowser } from '@/tests/commands/tyst-browser';
import { expect, test } from '@/tests/e2e/fixtures';
import { reviewOf } from '@/tests/e2e/flow';
import { A_DAY, CHAT_ADDRESS, type DatedChat, LAST_MESSAGE, chatId, datedChat, dayOfNovember } from './dated-chat';
import { storedThread } from './stored-thread';

async function captureSince(tyst: TystBrowser, chat: DatedChat, day: string) {
  tyst.server.serve(CHAT_ADDRESS, { body: datedChat(chat) });
  const page = await tyst.open(CHAT_ADDRESS);
  const popup = await tyst.pressToolbar(page);
  await chooseMode(popup, 'thread');
  await popup.fillDay(/^From which day/, day);
  await popup.capture();
  const review = await reviewOf(tyst);
  const { draft } = await storedThread(review.page);
  return { reasons: draft.reasons, ids: draft.items?.map(({ locator }) => locator.platformId) };
}

const since = (index: number) => Array.from({ length: LAST_MESSAGE + 1 - index }, (_, at) => chatId(index + at));

test('a chat is taken from the first message of the chosen day', async ({ tyst }) => {
  test.setTimeout(120_000);
  const { reasons, ids } = await captureSince(tyst, { oldest: 0, above: 'beginning' }, dayOfNovember(2));
  expect(ids).toEqual(since(2 * A_DAY));
  expect(reasons).toEqual([]);
});

test('a day before the chat began takes the whole chat', async ({ tyst }) => {
  test.setTimeout(120_000);
  const { reasons, ids } = await captureSince(tyst, { oldest: 3, above: 'beginning' }, dayOfNovember(0));
  expect(ids).toEqual(since(3 * A_DAY));
  expect(reasons).toEqual([]);
});

test('a day that only the phone has is said', async ({ tyst }) => {
  test.setTimeout(120_000);
  const { reasons, ids } = await captureSince(tyst, { oldest: 3, above: 'phone' }, dayOfNovember(0));
  expect(ids).toEqual(since(3 * A_DAY));
  expect(reasons).toEqual(['older-on-phone']);
});
