// What was captured by mistake: no screen and no file shows a pixel of it from that moment on, and the DSL removes it.
import type { Page } from '@playwright/test';
import type { TystBrowser } from '@/tests/commands/tyst-browser';
import { violations } from './accessible';
import { expect, test } from './fixtures';
import { captureDraft, openXPage } from './flow';
import { countStoredPixels } from './stored-pictures';

const MAGENTA: [number, number, number] = [255, 0, 255];
const PLANTED = '<style>article { background: #f0f }</style>';

/** Says that it was captured by mistake and confirms it. */
async function sayMistake(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Captured by mistake: it must not be seen' }).click();
  await page.getByRole('button', { name: 'Make it unviewable now' }).click();
  await page.getByText(/It was made unviewable on/).waitFor();
}

/** Opens the popup's Cases tab, waits until it says what is expected, and answers all it says and how many pictures it draws. */
async function casesInPopup(tyst: TystBrowser, post: Page, expected: string): Promise<{ text: string; pictures: unknown }> {
  const popup = await tyst.pressToolbar(post);
  await popup.press('tab', /^Cases/);
  await expect.poll(() => popup.text()).toContain(expected);
  return { text: await popup.text(), pictures: await popup.evaluate('document.images.length') };
}

const readableTables = ['bytes', 'tiles'];

function rows(page: Page, stores: readonly string[]): Promise<number> {
  return page.evaluate(async (names) => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('tyst');
      opening.addEventListener('success', () => resolve(opening.result));
    });
    let sum = 0;
    for (const name of names) {
      sum += await new Promise<number>((resolve) => {
        const counting = db.transaction(name).objectStore(name).count();
        counting.addEventListener('success', () => resolve(counting.result));
      });
    }
    db.close();
    return sum;
  }, stores);
}

test('a draft is unviewable at once, cannot be discarded, and is removed by the DSL with a tombstone', async ({ tyst }) => {
  const post = await openXPage(tyst, { extra: PLANTED });
  const { page } = await captureDraft(tyst, post);
  await sayMistake(page);
  await expect(page.getByRole('img')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Discard' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Remove it from Tyst' })).toHaveCount(0);
  expect(await rows(page, readableTables)).toBe(0);
  expect(await violations(tyst, page)).toEqual([]);
  const popup = await casesInPopup(tyst, post, 'Captured by mistake, unviewable since');
  expect(popup.pictures).toBe(0);
  expect(popup.text).not.toContain('Poster One');

  await page.reload();
  await expect(page.getByRole('heading', { name: 'Made unviewable' })).toBeVisible();
  await page.evaluate("chrome.storage.local.set({ role: 'dsl' })");
  await page.getByRole('button', { name: 'Remove it from Tyst' }).click();
  await page.getByRole('button', { name: 'They have: remove it now' }).click();
  await expect(page.getByRole('heading', { name: 'Removed from Tyst' })).toBeVisible();
  expect(await rows(page, ['captures', 'withheld', 'bytes', 'tiles'])).toBe(0);
  expect(await rows(page, ['tombstones'])).toBe(1);
});

test('a sealed capture vanishes from the case, the list and the hand-over, and the DSL removes its pixels', async ({ tyst }) => {
  const post = await openXPage(tyst, { extra: PLANTED });
  const review = await captureDraft(tyst, post);
  await review.answerByDefault();
  await review.sealIt();
  await review.page.getByRole('button', { name: 'Open the case' }).click();
  const casebook = await tyst.extensionPage('casebook.html');
  await expect(casebook.getByRole('img')).toHaveCount(1);
  const handOver = await post.context().newPage();
  await handOver.goto(casebook.url().replace('casebook.html#case/', 'handover.html#'));
  await handOver
    .getByRole('group', { name: /about the Head/ })
    .getByRole('radio', { name: 'No', exact: true })
    .check();
  await handOver.getByRole('button', { name: 'Continue' }).click();
  await expect(handOver.getByRole('img')).toHaveCount(1);

  await casebook.bringToFront();
  await sayMistake(casebook);
  await expect(casebook.getByRole('img')).toHaveCount(0);
  expect(await rows(casebook, readableTables)).toBe(0);
  await expect(handOver.getByText('This case has no sealed evidence yet.')).toBeVisible();
  await expect(handOver.getByRole('img')).toHaveCount(0);
  await expect(casebook.getByRole('button', { name: /Hand over/ })).toHaveCount(0);
  expect((await casesInPopup(tyst, post, 'Unviewable: tell the DSL or DSP')).pictures).toBe(0);

  await casebook.bringToFront();
  await casebook.evaluate("chrome.storage.local.set({ role: 'dsl' })");
  await casebook.getByRole('button', { name: 'Remove it from Tyst' }).click();
  await casebook.getByRole('button', { name: 'They have: remove it now' }).click();
  await expect(casebook.getByText(/It was captured by mistake and removed on/)).toBeVisible();
  expect(await countStoredPixels(casebook, MAGENTA)).toEqual({ pictures: 0, pixels: 0 });
  await expect(casebook.getByText(/· picture removed from Tyst/)).toBeVisible();
});
