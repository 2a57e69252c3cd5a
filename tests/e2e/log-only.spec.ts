// The record without a picture, from the popup to the file: no pixel and no word of the post is stored, and only the DSL is shown where it is.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { checkBundle } from '@/tests/commands/check-bundle';
import { HandOverScreen } from '@/tests/commands/hand-over-screen';
import type { TystBrowser } from '@/tests/commands/tyst-browser';
import { violations } from './accessible';
import { expect, test } from './fixtures';
import { openXPage, outFolder } from './flow';
import { countStoredPixels } from './stored-pictures';
import { storedText } from './whole-database';

const WORDS = 'Plantedwords nobody may keep';
const ADDRESS = 'x.com/poster_one_x/status/';
/** So that a single stored picture would be noticed. */
const PLANTED = '<style>article { background: #f0f }</style>';

/** Records the page in front without a picture and waits for the page that asks the one question. */
async function recordWithoutPicture(tyst: TystBrowser, page: Page): Promise<Page> {
  const popup = await tyst.pressToolbar(page);
  await popup.press('button', /^Record without a picture$/);
  await popup.press('button', /^Record it without a picture$/);
  const review = await tyst.extensionPage('review.html');
  await review.getByRole('heading', { name: 'Record without a picture' }).waitFor();
  return review;
}

async function sealIt(review: Page): Promise<void> {
  await review.getByRole('radio', { name: /under 18/ }).check();
  await review.getByRole('button', { name: 'Seal this record for the DSL' }).click();
  await review.getByRole('heading', { name: /^Sealed: Item 1/ }).waitFor();
}

test('stores where, whose and when, and no pixel or word at any step', async ({ tyst }) => {
  const out = outFolder();
  const review = await recordWithoutPicture(tyst, await openXPage(tyst, { text: WORDS, extra: PLANTED }));
  expect(await storedText(review)).not.toContain('Plantedwords');
  await expect(review.getByText(/^Recorded without a picture on /)).toBeVisible();
  await expect(review.getByText('Poster One')).toBeVisible();
  await expect(review.getByText(ADDRESS)).toBeVisible();
  await expect(review.getByRole('link')).toHaveCount(0);
  await expect(review.getByText(/Report Remove/)).toBeVisible();

  await review.getByRole('button', { name: 'Seal this record for the DSL' }).click();
  await expect(review.getByRole('alert').getByText('Say what it might show')).toBeVisible();
  await review.getByRole('checkbox', { name: 'An adult may be involved.' }).check();
  await sealIt(review);
  expect(await review.locator('body').innerText()).not.toContain(ADDRESS);

  await review.getByRole('button', { name: 'Hand over to the DSL' }).click();
  const { page } = new HandOverScreen(await tyst.extensionPage('handover.html'));
  await expect(page.getByText(/goes to the DSL and to nobody else/)).toBeVisible();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('heading', { name: 'Check what goes in' }).waitFor();
  expect(await page.locator('body').innerText()).not.toContain(ADDRESS);
  await page.getByRole('button', { name: 'Continue' }).click();
  const [bundle = ''] = await new HandOverScreen(page).save(out);

  expect(checkBundle(bundle).filter(({ held }) => !held)).toEqual([]);
  const files = execFileSync('unzip', ['-Z1', bundle], { encoding: 'utf8' }).split('\n');
  expect(files.filter((name) => name.startsWith('data/captures/'))).toEqual([
    'data/captures/0001/capture.json',
    'data/captures/0001/seal.json',
  ]);
  const contents = execFileSync('unzip', ['-p', bundle], { encoding: 'latin1', maxBuffer: 2 ** 26 });
  expect(contents).not.toContain('Plantedwords');
  expect(contents).toContain('An adult may be involved.');
  expect(await storedText(page)).not.toContain('Plantedwords');
  expect(await countStoredPixels(page, [255, 0, 255])).toEqual({ pictures: 0, pixels: 0 });
  rmSync(out, { recursive: true });
});

test('is shown to the DSL, and to others only as something for the DSL', async ({ tyst }) => {
  const post = await openXPage(tyst, { text: WORDS });
  const review = await recordWithoutPicture(tyst, post);
  expect(await violations(tyst, review)).toEqual([]);
  await sealIt(review);
  await review.getByRole('button', { name: 'Open the case' }).click();
  const casebook = await tyst.extensionPage('casebook.html');
  await expect(casebook.getByText('For the DSL only')).toBeVisible();
  const staffSees = await casebook.locator('body').innerText();
  for (const hidden of [ADDRESS, 'Poster One', 'poster_one_x']) expect(staffSees).not.toContain(hidden);

  const popup = await tyst.pressToolbar(post);
  await popup.press('tab', /^Cases/);
  await popup.find('link', /^Open case/);
  expect(await popup.text()).not.toContain('Poster One');

  await casebook.evaluate("chrome.storage.local.set({ role: 'dsl' })");
  await expect(casebook.getByText(ADDRESS)).toBeVisible();
  await expect(casebook.getByRole('link', { name: new RegExp(ADDRESS) })).toHaveCount(0);
});
