// The casebook's backup from end to end: the reminder, the file, its check, and the casebook on another computer.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { captureAndHandOver } from '@/tests/commands/capture-and-hand-over';
import { TystBrowser } from '@/tests/commands/tyst-browser';
import { expect, test } from '@/tests/e2e/fixtures';
import { violations } from './accessible';
import { PASSPHRASE, casebookPage, openCasebook, unlock } from './casebook-steps';
import { openXPage, outFolder } from './flow';

test('what was received comes back on another computer', async ({ tyst }) => {
  test.setTimeout(180_000);
  const folder = outFolder();
  const [bundle] = await captureAndHandOver(tyst, await openXPage(tyst, { text: 'Invented words to be kept.' }), { out: folder });
  if (bundle === undefined) throw new Error('nothing was handed over');
  const { page, key } = await openCasebook(tyst);
  await page.locator('#files').setInputFiles(bundle);
  await expect(page.getByText('There is no backup yet.')).toBeVisible();

  // Without the file picker, as in Firefox: a download.
  await page.evaluate(() => {
    Reflect.deleteProperty(globalThis, 'showSaveFilePicker');
  });
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Make a backup' }).click();
  const backup = join(folder, 'backup.age');
  writeFileSync(backup, readFileSync(await (await download).path()));
  await expect(page.getByText('There is no backup yet.')).toBeHidden();
  await page.getByText('Check a backup', { exact: true }).click();
  await page.locator('#backup-file').setInputFiles(backup);
  await page.getByRole('button', { name: 'Check this backup' }).click();
  await expect(page.getByText('The backup is whole: all 5 entries in it can be opened.')).toBeVisible();
  await expect(page.getByText('Nothing in it is missing here.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Put back what is missing here' })).toBeHidden();
  expect(await violations(tyst, page)).toEqual([]);

  // The file that was received, and its bytes, are lost here.
  await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('tyst');
      opening.addEventListener('success', () => resolve(opening.result));
    });
    const losing = db.transaction(['vaultRows', 'vaultParts'], 'readwrite');
    losing.objectStore('vaultRows').delete(IDBKeyRange.bound('file/', 'file/~'));
    losing.objectStore('vaultParts').clear();
    await new Promise((resolve) => losing.addEventListener('complete', resolve));
    db.close();
  });
  await page.getByRole('button', { name: 'Check this backup' }).click();
  await expect(page.getByText('1 entry in it is missing here.')).toBeVisible();
  expect(await violations(tyst, page)).toEqual([]);
  await page.getByRole('button', { name: 'Put back what is missing here' }).click();
  await expect(page.getByText('1 entry was put back.')).toBeVisible();

  // The sheet was never put away: whoever knows the passphrase prints it again.
  await page.getByText('Print the recovery sheet again', { exact: true }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Show the recovery sheet' }).click();
  await expect(page.getByRole('heading', { name: 'Recovery sheet' })).toBeVisible();
  expect((await page.locator('.recovery-key').textContent())?.replaceAll(/\s/g, '')).toBe(key);
  await page.getByLabel('I have printed it and put it away').check();
  await page.getByRole('button', { name: 'Go on to the casebook' }).click();

  await page
    .getByRole('link', { name: /^Open case/ })
    .last()
    .click();
  await page
    .getByRole('button', { name: /^Show picture/ })
    .first()
    .click();
  await expect(page.locator('.items img').first()).not.toHaveJSProperty('naturalWidth', 0);
  const asItCame = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the file as it came' }).click();
  expect(readFileSync(await (await asItCame).path()).equals(readFileSync(bundle))).toBe(true);

  // This browser recorded it as well: what is made unviewable in one part is so in the other.
  const received = page.url();
  await page.getByRole('link', { name: 'Recorded here' }).click();
  await page
    .getByRole('link', { name: /^(Open case|[A-Z0-9]{2}-[A-Z0-9]{3})/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Captured by mistake: it must not be seen' }).click();
  await page.getByRole('button', { name: 'Make it unviewable now' }).click();
  await expect(page.getByText(/It was made unviewable on/)).toBeVisible();
  await page.goto(received);
  await expect(page.getByText('it is unviewable there, too')).toBeVisible();
  await expect(page.locator('.items img')).toHaveCount(0);

  const other = await TystBrowser.start();
  try {
    const theirs = await casebookPage(other);
    await theirs.getByRole('button', { name: 'I have a backup from another computer' }).click();
    await theirs.getByRole('button', { name: 'Put it back' }).click();
    await expect(theirs.getByRole('link', { name: 'Choose the backup file' })).toBeVisible();
    expect(await violations(other, theirs)).toEqual([]);
    await theirs.locator('#backup').setInputFiles(backup);
    await theirs.getByLabel('Recovery key').fill(key);
    await theirs.getByRole('button', { name: 'Put it back' }).click();
    await expect(theirs.getByRole('heading', { name: 'The casebook is locked' })).toBeVisible();
    await unlock(theirs, PASSPHRASE);
    await theirs.getByRole('link', { name: /^Open case/ }).click();
    await expect(theirs.getByText('Invented words to be kept.')).toBeVisible();
  } finally {
    await other.close();
  }
});
