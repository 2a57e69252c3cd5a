// The school card from end to end: made in the casebook, loaded by staff, a hand-over encrypted with it, opened by `age` and received.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { captureAndHandOver } from '@/tests/commands/capture-and-hand-over';
import { TystBrowser } from '@/tests/commands/tyst-browser';
import { expect, test } from '@/tests/e2e/fixtures';
import { run } from '@/tests/programs';
import { violations } from './accessible';
import { openCasebook } from './casebook-steps';
import { openXPage, outFolder } from './flow';

test('a card is made, loaded, and hand-overs made with it are encrypted and known', async ({ tyst }) => {
  test.setTimeout(180_000);
  const folder = outFolder();
  const { page, key } = await openCasebook(tyst);
  await page.getByRole('link', { name: 'School card' }).click();
  await page.getByRole('button', { name: 'Make the card' }).click();
  await expect(page.getByRole('alert').getByText('Enter the name of the school')).toBeVisible();
  await page.getByLabel('Name of the school').fill('Ysgol Enghraifft (Fixture School)');
  await page.getByLabel('Head Teacher', { exact: true }).check();
  await page.getByRole('button', { name: 'Make the card' }).click();
  await expect(page.getByText('Encrypts for: Head Teacher')).toBeVisible();
  expect(await violations(tyst, page)).toEqual([]);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the card file' }).click();
  const cardFile = join(folder, 'card.json');
  writeFileSync(cardFile, readFileSync(await (await download).path()));

  const staff = await TystBrowser.start();
  let bundle: string | undefined;
  try {
    const options = await staff.open(staff.address('options.html#card'));
    await options
      .locator('#school-card')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
    await expect(options.getByText('That is not a school card, or not a key for one.')).toBeVisible();
    await options.locator('#school-card').setInputFiles(cardFile);
    await expect(options.getByText(/^Card of Ysgol Enghraifft \(Fixture School\)/)).toBeVisible();
    expect(await violations(staff, options)).toEqual([]);
    [bundle] = await captureAndHandOver(staff, await openXPage(staff, { text: 'Invented words for the Head.' }), { out: folder });
  } finally {
    await staff.close();
  }
  if (bundle === undefined) throw new Error('nothing was handed over');
  expect(bundle).toMatch(/\.zip\.age$/);
  expect(readFileSync(bundle, 'latin1')).toMatch(/^age-encryption\.org\/v1\n/);

  // The public tool, with the key of the recovery sheet.
  writeFileSync(join(folder, 'key.txt'), key);
  const opened = join(folder, 'opened.zip');
  run('age', ['--decrypt', '-i', join(folder, 'key.txt'), '-o', opened, bundle]);
  expect(run('unzip', ['-t', '-q', opened]).status).toBe(0);

  await page.getByRole('link', { name: 'Received' }).first().click();
  await page.locator('#files').setInputFiles(bundle);
  await expect(page.getByText('Unchanged since it was sealed.')).toBeVisible();
  await expect(page.getByText('Made with this school’s card.')).toBeVisible();
});

test('a file for somebody else is not opened', async ({ tyst }) => {
  const { page } = await openCasebook(tyst);
  const folder = outFolder();
  run('age-keygen', ['-o', join(folder, 'other.txt')]);
  const recipient = run('age-keygen', ['-y', join(folder, 'other.txt')]).text.trim();
  writeFileSync(join(folder, 'plain'), 'Invented.');
  run('age', ['-r', recipient, '-o', join(folder, 'other.zip.age'), join(folder, 'plain')]);
  await page.locator('#files').setInputFiles(join(folder, 'other.zip.age'));
  await expect(page.getByText('It was not encrypted for the keys on this computer.')).toBeVisible();
});
