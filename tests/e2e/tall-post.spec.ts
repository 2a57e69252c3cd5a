// A post taller than the window: pixel for pixel what one large screenshot would show, at every scale, with the page put back.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { PNG } from 'pngjs';
import { facebookFeed } from '@/tests/bench/facebook-feed';
import { PLAIN } from '@/tests/bench/virtual-list';
import { X_FEED } from '@/tests/bench/x-feed';
import { PROJECT } from '@/tests/commands/built-extension';
import type { Draft } from '@/utils/evidence/capture-entry';
import { expect, test } from './fixtures';
import { captureDraft, openXPage } from './flow';
import { differing, tallScreenshot } from './tall-screenshot';
import { captureThread } from './thread/capture-thread';
import { storedThread } from './thread/stored-thread';

const DIALOG = readFileSync(join(PROJECT, 'tests/fixtures/pages/facebook/dialog.html'), 'utf8');
/** All rows stand in the document, and nothing changes. */
const STILL = { ...PLAIN, items: 14, batch: 14, overscan: Number.POSITIVE_INFINITY };
/** What makes a dialog that scrolls by itself as high as what is in it. */
const UNFOLDED =
  '.veil, .dialog { position: absolute !important; height: auto !important; bottom: auto !important } .sheet { height: auto !important; overflow: visible !important } .scroll, .inner { overflow: visible !important }';
/** A box that scrolls by itself is drawn anew once it has scrolled (CAPTURE §4). */
const MOST_DIFFERING = 0.0002;

for (const scale of [1, 1.25, 1.5, 2]) {
  test.describe(`at scale ${scale}`, () => {
    test.use({ start: { scale } });

    test('the stitched picture equals one large screenshot', async ({ tyst }) => {
      const page = await openXPage(tyst, { lines: 60 });
      await page.evaluate(() => {
        scrollTo(0, 137);
      });
      const review = await captureDraft(tyst, page);
      const { draft, png } = await storedThread(review.page);
      expectMeeting(draft);
      expect(draft.alterations).toMatchObject([{ before: expect.closeTo(137, 0), after: expect.closeTo(137, 0) }]);
      expect(await page.evaluate(() => scrollY)).toBeCloseTo(137, 0);
      expect(await differingShare(png, page)).toBe(0);
    });

    test('the stitched thread equals one large screenshot', async ({ tyst }) => {
      tyst.server.serve(X_FEED.address, { body: X_FEED.page(STILL) });
      const page = await tyst.open(X_FEED.address);
      const { draft, png } = await captureThread(tyst, page);
      expectMeeting(draft);
      expect(await differingShare(png, page)).toBe(0);
    });

    test('a post in a dialog that scrolls by itself equals one large screenshot', async ({ tyst }) => {
      tyst.server.serve('https://www.facebook.com/', { body: DIALOG });
      const page = await tyst.open('https://www.facebook.com/');
      const review = await captureDraft(tyst, page);
      const { draft, png } = await storedThread(review.page);
      expectMeeting(draft);
      await page.addStyleTag({ content: UNFOLDED });
      expect(await differingShare(png, page)).toBeLessThanOrEqual(MOST_DIFFERING);
    });

    test('a thread in a dialog that scrolls by itself equals one large screenshot', async ({ tyst }) => {
      const feed = facebookFeed('dialog');
      tyst.server.serve(feed.address, { body: feed.page(STILL) });
      const page = await tyst.open(feed.address);
      const { draft, png } = await captureThread(tyst, page);
      expectMeeting(draft);
      await page.addStyleTag({ content: UNFOLDED });
      expect(await differingShare(png, page)).toBeLessThanOrEqual(MOST_DIFFERING);
    });
  });
}

test('a tall Facebook post under a bar that throws a shadow is whole and meets', async ({ tyst }) => {
  const body = readFileSync(join(PROJECT, 'tests/fixtures/pages/facebook/home-feed.html'));
  tyst.server.serve('https://www.facebook.com/', { body });
  const page = await tyst.open('https://www.facebook.com/');
  await bringUpTallest(page);
  const review = await captureDraft(tyst, page);
  expectMeeting((await storedThread(review.page)).draft);
});

/** The share of the picture's pixels that one tall screenshot of the page shows otherwise; noted in the test's report. */
async function differingShare(png: PNG, page: Page): Promise<number> {
  const pixels = png.width * png.height;
  const count = differing(png, await tallScreenshot(page));
  test.info().annotations.push({ type: 'pixels that differ', description: `${count} of ${pixels}` });
  return count / pixels;
}

function expectMeeting({ reasons, picture }: Draft): void {
  expect(reasons).toEqual([]);
  expect(picture?.tiles.length).toBeGreaterThan(2);
  expect(picture?.tiles.slice(1).every(({ overlap, matched }) => overlap > 0 && matched)).toBe(true);
}

/** Scrolls the tallest post's words to the top, as a reader would: it is the most visible one then. */
async function bringUpTallest(page: Page): Promise<void> {
  await page.evaluate(() => {
    const messages = [...document.querySelectorAll('[data-ad-rendering-role="story_message"]')];
    const heights = messages.map((message) => message.getBoundingClientRect().height);
    messages[heights.indexOf(Math.max(...heights))]?.scrollIntoView({ block: 'start' });
  });
}
