// A post taller than the window: pixel for pixel what one large screenshot would show, at every scale, with the page put back.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { PROJECT } from '@/tests/commands/built-extension';
import { expect, test } from './fixtures';
import { captureDraft, openXPage } from './flow';

interface StoredDraft {
  reasons: string[];
  alterations: { before: number; visited: number[]; after: number }[];
  picture: { width: number; height: number; scale: number; tiles: { overlap: number; matched: boolean }[] };
}

for (const scale of [1, 1.25, 1.5, 2]) {
  test.describe(`at scale ${scale}`, () => {
    test.use({ start: { scale } });

    test('the stitched picture equals one large screenshot', async ({ tyst }) => {
      const page = await openXPage(tyst, { lines: 60 });
      await page.evaluate(() => {
        scrollTo(0, 137);
      });
      const review = await captureDraft(tyst, page);
      const { draft, png } = await storedDraft(review.page);
      expect(draft.reasons).toEqual([]);
      expect(draft.picture.tiles.length).toBeGreaterThan(2);
      expect(draft.picture.tiles.slice(1).every(({ overlap, matched }) => overlap > 0 && matched)).toBe(true);
      expect(draft.alterations.map(({ before, after }) => [before, after])).toEqual([
        [expect.closeTo(137, 0), expect.closeTo(137, 0)],
      ]);
      expect(await page.evaluate(() => scrollY)).toBeCloseTo(137, 0);
      expect(differing(png, await wholePost(page))).toBe(0);
    });
  });
}

for (const [where, file, address] of [
  ['under a bar that throws a shadow', 'home-feed.html', 'https://www.facebook.com/'],
  ['in a dialog that scrolls by itself', 'dialog.html', 'https://www.facebook.com/'],
] as const) {
  test(`a tall Facebook post ${where} is whole and meets`, async ({ tyst }) => {
    tyst.server.serve(address, { body: readFileSync(join(PROJECT, 'tests/fixtures/pages/facebook', file)) });
    const page = await tyst.open(address);
    await bringUpTallest(page);
    const review = await captureDraft(tyst, page);
    const { draft } = await storedDraft(review.page);
    expect(draft.reasons).toEqual([]);
    expect(draft.picture.tiles.length).toBeGreaterThan(2);
    expect(draft.picture.tiles.slice(1).every(({ overlap, matched }) => overlap > 0 && matched)).toBe(true);
  });
}

/** Scrolls the tallest post's words to the top, as a reader would: it is the most visible one then. */
async function bringUpTallest(page: Page): Promise<void> {
  await page.evaluate(() => {
    const messages = [...document.querySelectorAll('[data-ad-rendering-role="story_message"]')];
    const heights = messages.map((message) => message.getBoundingClientRect().height);
    messages[heights.indexOf(Math.max(...heights))]?.scrollIntoView({ block: 'start' });
  });
}

/** The draft of the review tab with the picture it was put together to, from the database. */
async function storedDraft(review: Page): Promise<{ draft: StoredDraft; png: PNG }> {
  const { draft, bytes } = await review.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => {
          resolve(request.result);
        });
        request.addEventListener('error', () => {
          reject(new Error(String(request.error)));
        });
      });
    const db = await answer(indexedDB.open('tyst'));
    const [entry] = await answer(db.transaction('captures').objectStore('captures').getAll());
    const row = await answer(db.transaction('bytes').objectStore('bytes').get(entry.draft.picture.sha256));
    db.close();
    return { draft: entry.draft, bytes: [...new Uint8Array(await row.blob.arrayBuffer())] };
  });
  return { draft: draft as StoredDraft, png: PNG.sync.read(Buffer.from(bytes)) };
}

/** The post as the browser's own tools draw it in one piece, beyond the window. */
async function wholePost(page: Page): Promise<PNG> {
  await page.bringToFront();
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  const box = await page.locator('article').first().boundingBox();
  if (box === null) throw new Error('no post');
  const cdp = await page.context().newCDPSession(page);
  const clip = { ...box, scale: 1 };
  const { data } = await cdp.send('Page.captureScreenshot', { format: 'png', captureBeyondViewport: true, clip });
  return PNG.sync.read(Buffer.from(data, 'base64'));
}

function differing(a: PNG, b: PNG): number {
  if (a.width !== b.width || a.height !== b.height) return Math.max(a.width * a.height, b.width * b.height);
  let count = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    if (a.data.compare(b.data, at, at + 4, at, at + 4) !== 0) count++;
  }
  return count;
}
