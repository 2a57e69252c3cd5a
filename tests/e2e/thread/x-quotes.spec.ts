// A thread on X with a quote and a repost in it: each is one item, by its own author, and what it quotes or who passed it on is none.
import { readFileSync } from 'node:fs';
import { intersect } from '@/utils/evidence/rect';
import { expect, test } from '@/tests/e2e/fixtures';
import { captureThread } from './capture-thread';

const CELL = '<div data-testid="cellInnerDiv">';
const ADDRESS = 'https://x.com/quoting_example/status/2111336529770053637';

/** The quoting post with what hangs under it: the one that the viewer has reposted, and a reply. */
function conversation(): string {
  const [head = '', ...cells] = readFileSync('tests/fixtures/pages/x/timeline.html', 'utf8').split(CELL);
  const of = (handle: string) => cells.find((cell) => cell.includes(`UserAvatar-Container-${handle}"`)) ?? '';
  // The last cell ends with the rest of the page.
  const rest = (cells.at(-1) ?? '').split('</article></div></div>')[1] ?? '';
  return [head, ...['quoting_example', 'poster_one', 'replying_example'].map(of)].join(CELL) + rest;
}

test('a quote is part of the post that quotes, and a repost is the work of whoever wrote it', async ({ tyst }) => {
  tyst.server.serve(ADDRESS, { body: conversation() });
  const { draft } = await captureThread(tyst, await tyst.open(ADDRESS));
  const items = draft.items ?? [];
  expect(items.map(({ locator }) => locator.platformId)).toEqual([
    '2111336529770053637',
    '2112441767692337153',
    '2110960195487137798',
  ]);
  const [quoting, reposted] = items;
  expect(quoting?.author.value).toMatch(/^Quoting/);
  expect(reposted?.author.value).toMatch(/^Poster One/);
  // Words of the quoted post are in the picture, and nobody else's words.
  expect(quoting?.text.value).not.toContain('quoted');
  expect(items.every(({ state }) => state === 'whole')).toBe(true);
  // Who passed it on is the viewer here: nothing says so, in words or in a find of the leak check.
  expect(JSON.stringify(items)).not.toMatch(/You reposted|fixture/i);
  const uncovered = (draft.named ?? []).filter(
    ({ rect }) => !draft.masks.some((mask) => intersect(mask.rect, rect) !== undefined),
  );
  expect(uncovered).toEqual([]);
});
