// A WhatsApp chat from a message on to its newest, in its own scroller: every message of others in the file, the viewer's own covered.
import { expect, test } from '@/tests/e2e/fixtures';
import { captureThread } from './capture-thread';
import { PLAIN } from '@/tests/bench/virtual-list';
import { WHATSAPP_FEED } from '@/tests/bench/whatsapp-feed';

const LIST = { ...PLAIN, items: 40, batch: 15, delay: 400 };

test('a chat is captured back to the chosen message', async ({ tyst }) => {
  test.setTimeout(120_000);
  tyst.server.serve(WHATSAPP_FEED.address, { body: WHATSAPP_FEED.page(LIST) });
  const page = await tyst.open(WHATSAPP_FEED.address);
  const { draft, png } = await captureThread(tyst, page);
  const indexes = Array.from({ length: LIST.items }, (_, index) => index);
  const ids = draft.items?.map(({ locator }) => locator.platformId) ?? [];
  const from = indexes.map(WHATSAPP_FEED.id).indexOf(ids[0] ?? '');
  expect(from).toBeGreaterThanOrEqual(0);
  expect(ids).toEqual(indexes.filter((index) => index >= from && WHATSAPP_FEED.isItem(index)).map(WHATSAPP_FEED.id));
  expect(draft.reasons).toEqual([]);
  expect(draft.items?.every(({ state }) => state === 'whole')).toBe(true);
  // Everybody keeps the label that they got first, whichever rows are mounted.
  const people = draft.items?.map(({ text, author }) => `${Number(/\d+/.exec(text.value)?.[0]) % 5} ${author.value}`);
  expect(new Set(people).size).toBe(5);
  expect(JSON.stringify(draft.items)).not.toContain('Contact Example');
  // The viewer's bubbles are the only ones of this colour: each of their pixels lies under a mask.
  const bare = pixelsOf(png, [255, 0, 255]).filter(
    ({ x, y }) =>
      !draft.masks.some(({ rect }) => x >= rect.x && x < rect.x + rect.width && y >= rect.y && y < rect.y + rect.height),
  );
  expect(bare).toEqual([]);
});

function pixelsOf({ width, height, data }: { width: number; height: number; data: Buffer }, colour: [number, number, number]) {
  const found: { x: number; y: number }[] = [];
  for (let y = 0; y < height; y += 3) {
    for (let x = 0; x < width; x += 3) {
      const at = (y * width + x) * 4;
      if (colour.every((part, index) => data[at + index] === part)) found.push({ x, y });
    }
  }
  return found;
}
