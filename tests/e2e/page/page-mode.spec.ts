// The whole page down its own scroller, on a site that Tyst does not know: every row once, nothing silent, put back afterwards.
import type { PNG } from 'pngjs';
import { chooseMode } from '@/tests/commands/capture-and-hand-over';
import { expect, test } from '@/tests/e2e/fixtures';
import { reviewOf } from '@/tests/e2e/flow';
import { captureMore } from '@/tests/e2e/thread/capture-thread';
import { storedThread } from '@/tests/e2e/thread/stored-thread';
import { OTHER_ADDRESS, ROW_HEIGHT, STRIPE, colourOf, longPage } from './long-page';

for (const inner of [false, true]) {
  test(`a page is captured from its top to its end when ${inner ? 'a box of its own' : 'the window'} scrolls`, async ({
    tyst,
  }) => {
    test.setTimeout(90_000);
    tyst.server.serve(OTHER_ADDRESS, { body: longPage({ rows: 30, inner }) });
    const page = await tyst.open(OTHER_ADDRESS);
    const scroller = page.locator(inner ? '.all' : 'html');
    await scroller.evaluate((box) => {
      box.scrollTop = 700;
    });
    const { draft, png } = await captureMore(tyst, page, 'page');
    expect(draft.mode).toBe('page');
    expect(draft.reasons).toEqual([]);
    expect(rowsIn(png)).toEqual(Array.from({ length: 30 }, (_, row) => row));
    expect(draft.alterations).toMatchObject([{ kind: 'scrolled', before: 700, after: 700 }]);
    expect(await scroller.evaluate((box) => box.scrollTop)).toBe(700);
  });
}

test('what floats over the words is said', async ({ tyst }) => {
  test.setTimeout(90_000);
  tyst.server.serve(OTHER_ADDRESS, { body: longPage({ rows: 12, floating: true }) });
  const { draft, png } = await captureMore(tyst, await tyst.open(OTHER_ADDRESS), 'page');
  expect(draft.reasons).toEqual(['covered-by-overlay']);
  expect(rowsIn(png)).toEqual(Array.from({ length: 12 }, (_, row) => row));
});

test('an endless page can be stopped: what there is is kept, and the record says that it was stopped', async ({ tyst }) => {
  test.setTimeout(90_000);
  tyst.server.serve(OTHER_ADDRESS, { body: longPage({ rows: 20, endless: true }) });
  const page = await tyst.open(OTHER_ADDRESS);
  const popup = await tyst.pressToolbar(page);
  await chooseMode(popup, 'page');
  await popup.capture();
  await page.waitForFunction(() => scrollY > 3_000, undefined, { timeout: 30_000 });
  await popup.press('button', /^Stop and keep what there is$/);
  const review = await reviewOf(tyst);
  const { draft, png } = await storedThread(review.page);
  expect(draft.reasons).toEqual(['cancelled']);
  const rows = rowsIn(png);
  expect(rows.length).toBeGreaterThan(20);
  expect(rows).toEqual(rows.map((_, place) => place));
  await page.bringToFront();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('what the page loads while it is scrolled is counted', async ({ tyst }) => {
  test.setTimeout(90_000);
  const picture = 'https://parents-forum.example/picture.svg';
  tyst.server.serve(picture, { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>' });
  const late = `<script>let asked = 0; addEventListener('scroll', () => { if (scrollY > 900 + asked * 600 && asked < 3) { asked++; fetch('/picture.svg?' + asked).then((answer) => answer.text()); } });</script>`;
  for (const number of [1, 2, 3]) tyst.server.serve(`${picture}?${number}`, { type: 'image/svg+xml', body: '<svg/>' });
  tyst.server.serve(OTHER_ADDRESS, { body: longPage({ rows: 30, extra: late }) });
  const page = await tyst.open(OTHER_ADDRESS);
  const before = tyst.server.asked.length;
  const { draft } = await captureMore(tyst, page, 'page');
  const asked = tyst.server.asked.slice(before).flatMap(({ address }) => (address.startsWith(picture) ? [address] : []));
  expect(asked).toEqual([1, 2, 3].map((number) => `${picture}?${number}`));
  expect(draft.alterations[0]?.requests).toBe(3);
});

/** The bar's shadow lies on the first row, as far as this, CSS pixels. */
const SHADED = 10;

/** The rows whose colour the picture shows in its whole height, from top to bottom, however often each; the last one may end early. */
function rowsIn({ width, height, data }: PNG): number[] {
  const found: { row: number; rows: number }[] = [];
  for (let y = 0; y < height; y++) {
    const at = (y * width + STRIPE) * 4;
    const row = ROW_OF.get([data[at], data[at + 1], data[at + 2]].join());
    if (row === undefined) continue;
    const last = found.at(-1);
    if (last?.row === row) last.rows++;
    else found.push({ row, rows: 1 });
  }
  return found.filter(({ rows }, place) => rows >= ROW_HEIGHT - SHADED || place === found.length - 1).map(({ row }) => row);
}

const ROW_OF = new Map(Array.from({ length: 250 }, (_, row) => [colourOf(row).join(), row]));
