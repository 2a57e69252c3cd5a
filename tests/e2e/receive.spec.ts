// Receiving in the casebook: set up, locked, unlocked; a real hand-over taken in, a changed one refused; locked by key and by reload.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { captureAndHandOver } from '@/tests/commands/capture-and-hand-over';
import { TystBrowser } from '@/tests/commands/tyst-browser';
import { expect, test } from '@/tests/e2e/fixtures';
import { violations } from './accessible';
import { PASSPHRASE, casebookPage, openCasebook, setUp, unlock } from './casebook-steps';
import { openXPage, outFolder } from './flow';
import { storedText } from './whole-database';

/** A hand-over from the computer of somebody else. */
async function handedOver(): Promise<string> {
  const theirs = await TystBrowser.start();
  try {
    const page = await openXPage(theirs, { text: 'Invented words to be received.' });
    const [bundle] = await captureAndHandOver(theirs, page, { out: outFolder() });
    if (bundle === undefined) throw new Error('nothing was handed over');
    return bundle;
  } finally {
    await theirs.close();
  }
}

test('a hand-over is received, read, locked away and found again', async ({ tyst }) => {
  test.setTimeout(120_000);
  const bundle = await handedOver();
  const page = await casebookPage(tyst);
  await expect(page.getByRole('heading', { name: 'Set up the casebook' })).toBeVisible();
  expect(await violations(tyst, page)).toEqual([]);
  const key = await setUp(page);

  await page.locator('#files').setInputFiles(bundle);
  await expect(page.getByText('Unchanged since it was sealed.')).toBeVisible();
  await expect(page.getByText('Taken into the casebook.')).toBeVisible();
  expect(await violations(tyst, page)).toEqual([]);
  await page.locator('#files').setInputFiles(bundle);
  await expect(page.getByText('This file is here already. Nothing was changed.')).toBeVisible();

  await page
    .getByRole('link', { name: /^Open case/ })
    .first()
    .click();
  await expect(page.getByText('Invented words to be received.')).toBeVisible();
  await expect(page.getByText(/file received, unchanged/)).toBeVisible();
  await page.getByRole('button', { name: /^Show picture/ }).click();
  await expect(page.locator('.item-picture img')).toBeVisible();
  expect(await violations(tyst, page)).toEqual([]);

  await page.keyboard.press('F8');
  await expect(page.getByRole('heading', { name: 'The casebook is locked' })).toBeVisible();
  await expect(page.getByText('Invented words to be received.')).toBeHidden();
  await unlock(page, 'a wrong passphrase');
  await expect(page.getByText('That is not the passphrase.')).toBeVisible();
  await unlock(page);
  await expect(page.getByText('Invented words to be received.')).toBeVisible();

  await page.reload();
  await page.getByRole('button', { name: 'I have forgotten the passphrase' }).click();
  await page.getByLabel('Recovery key').fill(key.toLowerCase());
  await page.getByLabel('New passphrase').fill('another long passphrase');
  await page.getByRole('button', { name: 'Replace the passphrase' }).click();
  await expect(page.getByText('Invented words to be received.')).toBeVisible();
});

test('nothing that was received can be read where it rests', async ({ tyst }) => {
  test.setTimeout(120_000);
  const bundle = await handedOver();
  const { page, key } = await openCasebook(tyst);
  await page.locator('#files').setInputFiles(bundle);
  await expect(page.getByText('Taken into the casebook.')).toBeVisible();
  const rests = await storedText(page);
  expect(rests.length).toBeGreaterThan(1_000);
  for (const secret of ['Invented words', 'Poster', 'x.com', 'PK\u0003\u0004', 'PNG', PASSPHRASE, key]) {
    expect(rests.includes(secret), secret).toBe(false);
  }
});

test('a changed file is refused with what is wrong, kept apart only when asked, and given back as it came', async ({ tyst }) => {
  test.setTimeout(120_000);
  const bundle = await handedOver();
  const bytes = readFileSync(bundle);
  bytes[bytes.length >> 1]! ^= 1;
  const changed = join(outFolder(), 'changed.zip');
  writeFileSync(changed, bytes);
  const { page } = await openCasebook(tyst);
  await page.locator('#files').setInputFiles([changed, bundle]);
  await expect(page.getByText('Changed or damaged: do not rely on it; ask for it again.')).toBeVisible();
  await expect(page.getByText('Nothing of it was kept.')).toBeVisible();
  await expect(page.getByText('Taken into the casebook.')).toBeVisible();
  expect(await violations(tyst, page)).toEqual([]);
  await page.getByRole('button', { name: 'Keep the file apart, unopened' }).click();
  await expect(page.getByRole('heading', { name: 'Kept apart' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the file as it came' }).click();
  expect(readFileSync(await (await download).path())).toEqual(bytes);
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Kept apart' })).toBeHidden();
});

test('the casebook locks itself when nobody uses it', async ({ tyst }) => {
  const page = await casebookPage(tyst);
  await page.clock.install();
  await setUp(page);
  await page.clock.fastForward('09:00');
  await expect(page.getByRole('heading', { name: 'Received', exact: true })).toBeVisible();
  await page.clock.fastForward('10:10');
  await expect(page.getByRole('heading', { name: 'The casebook is locked' })).toBeVisible();
});
