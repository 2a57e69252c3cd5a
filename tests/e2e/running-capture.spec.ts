// A capture that runs can be let rest, found again, gone on with and ended, from the popup and from its draft; and nobody is told that one runs when none does.
import type { Page } from '@playwright/test';
import { chooseMode } from '@/tests/commands/capture-and-hand-over';
import type { TystBrowser } from '@/tests/commands/tyst-browser';
import { expect, test } from './fixtures';
import { killWorker, reviewOf } from './flow';
import { OTHER_ADDRESS, longPage } from './page/long-page';
import { storedThread } from './thread/stored-thread';

/** Of 40 rows: a capture of some ten parts. */
const ROWS = 40;

async function beginPage(tyst: TystBrowser): Promise<Page> {
  tyst.server.serve(OTHER_ADDRESS, { body: longPage({ rows: ROWS }) });
  const page = await tyst.open(OTHER_ADDRESS);
  const popup = await tyst.pressToolbar(page);
  await chooseMode(popup, 'page');
  await popup.find('button', /^Capture page$/);
  await popup.capture();
  await page.waitForFunction(() => scrollY > 1_000, undefined, { timeout: 20_000 });
  return page;
}

/** What the badge of the toolbar button says, asked from a page of Tyst. */
function badge(own: Page): Promise<string> {
  return own.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { action: { getBadgeText(of: object): Promise<string> } } };
    return chrome.action.getBadgeText({});
  });
}

test('a capture rests, keeps its page, and is found again by a popup that goes on with it', async ({ tyst }) => {
  test.setTimeout(90_000);
  const own = await tyst.open(tyst.address('options.html'));
  const page = await beginPage(tyst);
  await expect.poll(() => badge(own)).toMatch(/^\d+(?:\/\d+|%)$/);
  const first = await tyst.pressToolbar(page);
  await first.press('button', /^Pause$/);
  await first.find('button', /^Go on$/);
  await expect.poll(() => first.text()).toMatch(/A capture is paused[^]*Paused after part \d+ of about \d+/);
  await expect.poll(() => badge(own)).toBe('||');
  const at = await settledScroll(page);
  // Longer than the page reader waits for a word before it puts the page back.
  await own.bringToFront();
  await own.waitForTimeout(6_500);
  expect(await page.evaluate(() => scrollY)).toBe(at);
  // The person reads on, and comes back.
  await page.bringToFront();
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  const again = await tyst.pressToolbar(page);
  await again.press('button', /^Go on$/);
  const review = await reviewOf(tyst);
  const { draft } = await storedThread(review.page);
  expect(draft.reasons).toEqual([]);
  expect(draft.alterations[0]).toMatchObject({ before: 0, after: 0 });
  await expect.poll(() => badge(own)).toBe('');
});

test('a capture that rests can be left, and gone on with from its draft: its tab comes to the front', async ({ tyst }) => {
  test.setTimeout(90_000);
  const page = await beginPage(tyst);
  const popup = await tyst.pressToolbar(page);
  await popup.press('button', /^Pause$/);
  await popup.find('button', /^Go on$/);
  await popup.press('tab', /^Cases/);
  await popup.press('button', /^Finish the draft of/);
  const draft = await tyst.extensionPage('review.html');
  await expect(draft.getByRole('heading', { name: 'The capture is still running' })).toBeVisible();
  await expect(draft.getByText(/Paused after part/)).toBeVisible();
  await draft.getByRole('button', { name: 'Go on' }).click();
  await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('visible');
  await expect(draft.getByRole('img', { name: 'What was captured' })).toBeVisible({ timeout: 40_000 });
  const { draft: stored } = await storedThread(draft);
  expect(stored.reasons).toEqual([]);
});

test('a capture that is found again can be ended with what there is', async ({ tyst }) => {
  test.setTimeout(90_000);
  const page = await beginPage(tyst);
  const popup = await tyst.pressToolbar(page);
  await popup.press('button', /^Stop and keep what there is$/);
  const review = await reviewOf(tyst);
  const { draft } = await storedThread(review.page);
  expect(draft.reasons).toEqual(['cancelled']);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
});

test('when the service worker ends in the middle, the popup that follows it says so and leads to the draft', async ({ tyst }) => {
  test.setTimeout(90_000);
  const own = await tyst.open(tyst.address('options.html'));
  const page = await beginPage(tyst);
  const popup = await tyst.pressToolbar(page);
  await popup.find('button', /^Pause$/);
  await killWorker(own);
  await popup.find('button', /^Open the draft$/, 15_000);
  expect(await popup.text()).toContain('The capture has ended');
  await expect.poll(() => badge(own)).toBe('');
  await popup.press('button', /^Open the draft$/);
  const review = await reviewOf(tyst);
  expect((await storedThread(review.page)).draft.reasons).toEqual(['cancelled']);
});

/** Where the page stands once the part under way has ended. */
async function settledScroll(page: Page): Promise<number> {
  let last = -1;
  await expect
    .poll(
      async () => {
        const now = await page.evaluate(() => scrollY);
        const same = now === last;
        last = now;
        return same;
      },
      { intervals: [700] },
    )
    .toBe(true);
  return last;
}
