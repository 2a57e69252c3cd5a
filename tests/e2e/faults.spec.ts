// What goes wrong while a post is captured: a clear sentence, the draft kept as far as it got, never another tab's pixels.
import type { Page } from '@playwright/test';
import { errors } from '@/utils/i18n/en/errors';
import type { ErrorCode } from '@/utils/errors';
import type { TystBrowser } from '@/tests/commands/tyst-browser';
import { expect, test } from './fixtures';
import { afterFirstScroll, beginCapture, openXPage, reviewOf } from './flow';
import { countStoredPixels } from './stored-pictures';
import { refuseScreenshots } from './refuse-screenshots';
import { X_ADDRESS } from './x-page';

/** Tall enough that a capture takes several seconds. */
const TALL = { lines: 120 };

const NEXT_ADDRESS = 'https://x.com/somebody_else';
const OTHER_ADDRESS = 'https://other.example/private';
const MAGENTA = [255, 0, 255] as const;

const FAULTS: {
  name: string;
  code: ErrorCode;
  orElse?: ErrorCode;
  happens: (page: Page, tyst: TystBrowser) => Promise<unknown>;
}[] = [
  {
    name: 'the page goes to another address of the site',
    code: 'page-changed',
    happens: (page) => page.goto(NEXT_ADDRESS),
  },
  {
    name: 'the page goes to another site',
    // The click's permission ends with the site it was given for; a question that is on its way just then only finds its page gone.
    code: 'permission-lost',
    orElse: 'page-changed',
    happens: (page) => page.goto(OTHER_ADDRESS),
  },
  {
    name: 'the page changes its address without loading',
    code: 'page-changed',
    happens: (page) => page.evaluate(() => history.pushState(null, '', '/somebody_else')),
  },
  {
    name: 'the tab is closed',
    code: 'tab-closed',
    happens: (page) => page.close(),
  },
  {
    name: 'the window is resized',
    code: 'window-changed',
    happens: async (page, tyst) => {
      const session = await tyst.context.newCDPSession(page);
      const { windowId } = await session.send('Browser.getWindowForTarget');
      await session.send('Browser.setWindowBounds', { windowId, bounds: { width: 1000, height: 700 } });
    },
  },
  {
    name: 'the page is zoomed',
    code: 'window-changed',
    happens: (_page, tyst) =>
      inWorker(tyst, 'chrome.tabs.query({ active: true }).then(([tab]) => chrome.tabs.setZoom(tab.id, 1.5))'),
  },
  {
    name: 'the page freezes',
    code: 'page-not-answering',
    happens: (page) =>
      page.evaluate(() => {
        setTimeout(() => {
          for (const end = performance.now() + 9_000; performance.now() < end;);
        });
      }),
  },
  {
    name: 'the post vanishes',
    code: 'post-vanished',
    happens: (page) => page.evaluate(() => document.querySelector('[data-testid="cellInnerDiv"]')?.remove()),
  },
  {
    name: 'another tab is brought to the front',
    code: 'tab-left',
    happens: (_page, tyst) => tyst.open(OTHER_ADDRESS),
  },
];

for (const { name, code, orElse = code, happens } of FAULTS) {
  test(`when ${name}, what was taken before is kept and nothing else`, async ({ tyst }) => {
    tyst.server.serve(OTHER_ADDRESS, { body: '<!doctype html><body style="background: #f0f">Private words</body>' });
    tyst.server.serve(NEXT_ADDRESS, { body: '<!doctype html><body style="background: #f0f">Other words</body>' });
    const page = await openXPage(tyst, TALL);
    await beginCapture(tyst, page);
    await afterFirstScroll(page);
    await happens(page, tyst);
    const review = await reviewOf(tyst);
    await expect(review.page.getByRole('heading', { name: 'The capture did not finish' })).toBeVisible();
    await expect(review.page.getByText(errors[code].what).or(review.page.getByText(errors[orElse].what))).toBeVisible();
    await expect(review.page.getByText('Partial', { exact: true }).first()).toBeVisible();
    const stored = await countStoredPixels(review.page, [...MAGENTA]);
    expect(stored.pictures).toBeGreaterThan(0);
    expect(stored.pixels).toBe(0);
  });
}

test('when the limit of screenshots a second never clears, the review says so and what was read is kept', async ({ tyst }) => {
  const page = await openXPage(tyst);
  await refuseScreenshots(tyst, 'This request exceeds the MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND quota.');
  await beginCapture(tyst, page);
  const review = await tyst.extensionPage('review.html');
  await expect(review.getByText(errors['screenshot-quota'].what)).toBeVisible({ timeout: 15_000 });
  await expect(review.getByText('Poster One').first()).toBeVisible();
});

test('when a policy refuses screenshots of a page without a post, the review says so and has no picture', async ({ tyst }) => {
  tyst.server.serve(OTHER_ADDRESS, { body: '<!doctype html><h1>Invented words</h1>' });
  const page = await tyst.open(OTHER_ADDRESS);
  await refuseScreenshots(tyst);
  await beginCapture(tyst, page);
  const review = await tyst.extensionPage('review.html');
  await expect(review.getByText(errors['screenshot-refused'].what)).toBeVisible({ timeout: 15_000 });
  await expect(review.getByRole('button', { name: 'Seal this evidence' })).toBeHidden();
});

test('a page that no extension may look at is refused before any click', async ({ tyst }) => {
  const page = await tyst.open('chrome://version');
  const popup = await tyst.pressToolbar(page);
  await popup.find('heading', /^This page cannot be captured/);
  expect(await popup.text()).toContain(errors['page-forbidden'].what);
  expect((await popup.shown()).some((shown) => shown.name === 'Capture post')).toBe(false);
});

test('while a capture runs the popup offers no second one, but to pause it', async ({ tyst }) => {
  const page = await openXPage(tyst, TALL);
  await beginCapture(tyst, page);
  await afterFirstScroll(page);
  const popup = await tyst.pressToolbar(page);
  await popup.find('button', /^Pause$/);
  expect((await popup.shown()).some((shown) => shown.name === 'Capture post')).toBe(false);
  const review = await reviewOf(tyst);
  await expect(review.page.getByText(/^Complete/).first()).toBeVisible();
  await expect(page.evaluate(() => location.href)).resolves.toBe(X_ADDRESS);
});

/** Runs an expression in the extension's service worker: to plant a fault that no test page can cause. */
async function inWorker(tyst: TystBrowser, expression: string): Promise<void> {
  const [worker] = tyst.context.serviceWorkers();
  if (worker === undefined) throw new Error('The service worker is not running.');
  await worker.evaluate(expression);
}
