// The safeguarding lead's own computer: a key of their own on the school's card, a record without a picture that only they can open, and what their role shows them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { HandOverScreen } from '@/tests/commands/hand-over-screen';
import { TystBrowser } from '@/tests/commands/tyst-browser';
import { expect, test } from '@/tests/e2e/fixtures';
import { violations } from './accessible';
import { openCasebook } from './casebook-steps';
import { openXPage, outFolder } from './flow';
import { storedText } from './whole-database';

const ADDRESS = 'x.com/poster_one_x/status/';

/** Staff load the school's card, record a post without a picture, seal it and hand it over; the file. */
async function recordAndHandOver(staff: TystBrowser, cardFile: string): Promise<string> {
  const options = await staff.open(staff.address('options.html#card'));
  await options.locator('#school-card').setInputFiles(cardFile);
  await expect(options.getByText(/^Card of Ysgol Enghraifft/)).toBeVisible();
  await options.close();
  const popup = await staff.pressToolbar(await openXPage(staff, { text: 'Words that nobody may keep.' }));
  await popup.press('button', /^Record without a picture$/);
  await popup.press('button', /^Record it without a picture$/);
  const review = await staff.extensionPage('review.html');
  await review.getByRole('radio', { name: /under 18/ }).check();
  await review.getByRole('checkbox', { name: 'An adult may be involved.' }).check();
  await review.getByRole('button', { name: 'Seal this record for the DSL' }).click();
  await review.getByRole('button', { name: 'Hand over to the DSL' }).click();
  const screen = new HandOverScreen(await staff.extensionPage('handover.html'));
  await screen.page.getByRole('button', { name: 'Continue' }).click();
  await expect(screen.page.getByText(/encrypted/)).toBeVisible();
  await screen.page.getByRole('button', { name: 'Continue' }).click();
  const [bundle = ''] = await screen.save(outFolder());
  return bundle;
}

/** The Head makes the school's card with their own key and the lead's; the card's file. */
async function makeCard(page: Page, dslKey: string): Promise<string> {
  await page.getByRole('link', { name: 'School card' }).click();
  await page.getByLabel('Name of the school').fill('Ysgol Enghraifft (Fixture School)');
  await page.getByLabel('Head Teacher', { exact: true }).check();
  await page.getByLabel('Key of the DSL').fill(dslKey);
  await page.getByRole('button', { name: 'Make the card' }).click();
  await expect(page.getByText('Encrypts for: Head Teacher, DSL')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the card file' }).click();
  const file = join(outFolder(), 'card.json');
  writeFileSync(file, readFileSync(await (await download).path()));
  return file;
}

test('a record without a picture reaches the DSL alone, opens on their computer, and is confirmed', async ({ tyst: dsl }) => {
  test.setTimeout(240_000);
  const options = await dsl.open(dsl.address('options.html'));
  await options.getByLabel('I review what was recorded, as DSL').check();
  await expect(options.getByRole('status').getByText('Saved')).toBeVisible();
  await options.close();
  const { page } = await openCasebook(dsl);
  await page.getByRole('link', { name: 'School card' }).click();
  const dslKey = (await page.locator('.grouped-code').first().textContent()) ?? '';

  const [head, staff] = await Promise.all([TystBrowser.start(), TystBrowser.start()]);
  try {
    const { page: headPage } = await openCasebook(head);
    const bundle = await recordAndHandOver(staff, await makeCard(headPage, dslKey));
    expect(bundle).toMatch(/\.zip\.age$/);
    expect(readFileSync(bundle, 'latin1')).not.toContain(ADDRESS);

    await headPage.getByRole('link', { name: 'Received' }).first().click();
    await headPage.locator('#files').setInputFiles(bundle);
    await expect(headPage.getByText('It was not encrypted for the keys on this computer.')).toBeVisible();

    await page.getByRole('link', { name: 'Received' }).first().click();
    await page.locator('#files').setInputFiles(bundle);
    await expect(page.getByText('Unchanged since it was sealed.')).toBeVisible();
    const code = (await page.getByText(/^Confirmation code /).textContent())?.replace('Confirmation code ', '') ?? '';
    await page
      .getByRole('link', { name: /^Open case/ })
      .first()
      .click();
    await expect(page.getByText(ADDRESS)).toBeVisible();
    await expect(page.getByText('An adult may be involved.')).toBeVisible();
    // Reading where it is must not be the first step to looking again.
    await expect(page.getByRole('link', { name: new RegExp(ADDRESS) })).toHaveCount(0);
    await page.getByRole('button', { name: 'Mark as reviewed' }).click();
    await expect(page.getByText('Reviewed', { exact: true })).toBeVisible();
    expect(await violations(dsl, page)).toEqual([]);
    expect(await storedText(page)).not.toContain(ADDRESS);

    const { page: done } = new HandOverScreen(await staff.extensionPage('handover.html'));
    await done.getByRole('button', { name: 'Yes, it is handed over' }).click();
    await done.getByRole('button', { name: 'Open the case' }).click();
    const theirs = await staff.extensionPage('casebook.html');
    await theirs.getByLabel('Confirmation code').fill(code);
    await theirs.getByRole('button', { name: 'Record the confirmation' }).click();
    await expect(theirs.getByText(/^Receipt confirmed by code on/)).toBeVisible();
    // There is no picture of it that could go.
    await expect(theirs.getByRole('heading', { name: 'The pictures on this computer' })).toHaveCount(0);
  } finally {
    await Promise.all([head.close(), staff.close()]);
  }
});
