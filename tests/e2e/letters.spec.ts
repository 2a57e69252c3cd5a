// A letter in the casebook: waits for the protocol, is refused while a blank is open, and is kept as a Word file with an entry in the log.
import { readFileSync } from 'node:fs';
import JSZip from 'jszip';
import type { Page } from '@playwright/test';
import type { TystBrowser } from '@/tests/commands/tyst-browser';
import { violations } from './accessible';
import { beginCopy, drag } from './copy-steps';
import { expect, test } from './fixtures';
import { goToFragment, unlock, untilWritten } from './casebook-steps';
import { answerLetter, decideInternally } from './letter-steps';
import { MatterScreen, handOverFile } from './protocol-steps';
import { storedText } from './whole-database';

/** The same casebook in the office's role: its letters, whatever the address, and nothing of the case. Back as it was afterwards. */
async function asTheOffice(tyst: TystBrowser, page: Page, post: string): Promise<void> {
  const { hash } = new URL(page.url());
  await expect(page.getByText(post)).toBeVisible();
  await page.evaluate(`chrome.storage.local.set({ role: 'office' })`);
  const heading = page.getByRole('heading', { level: 1, name: 'Letters that were made' });
  await heading.waitFor();
  await expect(page.getByRole('navigation', { name: 'Parts of the casebook' }).getByRole('link')).toHaveText([
    'Letters',
    'Deadlines',
  ]);
  const caseId = hash.split('/')[1] ?? '';
  for (const fragment of [
    '#cases',
    '#add',
    `#letters/${caseId}`,
    `#pass-on/${caseId}`,
    `${hash}/assessment`,
    `${hash}/copy/any`,
    `${hash}/check/any`,
    hash,
  ]) {
    await goToFragment(page, fragment);
    await expect(heading, fragment).toBeVisible();
    await expect(page.getByText(post), fragment).toBeHidden();
    await expect(page.locator('main img, main canvas'), fragment).toHaveCount(0);
  }
  await expect(page.getByText('deadline: 6 pm on 27 Nov 2026')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save the Word file again' })).toBeVisible();
  expect(await violations(tyst, page)).toEqual([]);
  await page.getByRole('link', { name: 'Deadlines' }).click();
  await page.getByRole('heading', { level: 1, name: 'Deadlines' }).waitFor();
  await expect(page.getByText(post)).toBeHidden();
  await goToFragment(page, hash);
  await page.evaluate(`chrome.storage.local.set({ role: 'staff' })`);
  await expect(page.getByText(post)).toBeVisible();
}

/** A working copy of the one item, in which everybody was looked for. */
async function enclosableCopy(page: Page): Promise<void> {
  await beginCopy(page);
  await drag(page, [0.02, 0.01], [0.3, 0.05]);
  await page.getByLabel('Why area 1 is covered').selectOption('the author');
  await page.getByLabel('What the copy is for').fill('For the letter');
  await page.getByRole('button', { name: 'See what goes out' }).click();
  await expect(page.locator('#finished img')).toBeVisible();
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page.getByRole('button', { name: 'Keep this copy' }).click();
  await expect(page.getByText('May be enclosed with a letter.')).toBeVisible();
}

const SENT = 'Signed For 1st Class · number AB 1234 5678 9GB · second copy: First class post';

test('a request for deletion is written, refused while a blank is open, and kept (P3.1, PRACTICE 21, PRACTICE 22)', async ({
  tyst,
}) => {
  test.setTimeout(120_000);
  const bundle = await handOverFile([
    { text: 'Invented words for a letter.', categories: ['offensive-person'], picture: { width: 640, height: 1_500 } },
  ]);
  const matter = await MatterScreen.open(tyst, bundle);
  const { page, words } = matter;

  await page.getByRole('link', { name: 'Write a letter' }).click();
  await expect(page.getByRole('button', { name: 'Request to delete comments' })).toBeHidden();
  await expect(page.getByRole('link', { name: words.protocol.wait.decision }).first()).toBeVisible();
  expect(await violations(tyst, page)).toEqual([]);
  await matter.back();

  await decideInternally(matter);
  await enclosableCopy(page);

  await page.getByRole('link', { name: 'Write a letter' }).click();
  await page.getByRole('button', { name: 'Request to delete comments' }).click();
  await page.getByRole('group', { name: 'Which pictures go with it?' }).getByLabel('Item 1: For the letter').check();
  await expect(page.getByLabel('Words of item 1')).toHaveValue('Invented words for a letter.');
  await expect(page.getByRole('group', { name: 'On which site?' }).getByLabel('X')).toBeChecked();
  await answerLetter(page);
  await test.step('what was begun outlives another page, the lock and a reload', async () => {
    await matter.back();
    await expect.poll(() => storedText(page)).toContain('unfinishedLetter/');
    await untilWritten(page);
    await page.reload();
    await unlock(page);
    await page.getByRole('link', { name: 'Write a letter' }).click();
    await expect(page.getByText(words.letterForm.begun, { exact: true })).toHaveCount(1);
    await page.getByRole('button', { name: 'Request to delete comments' }).click();
    await expect(page.getByText(words.letterForm.asLeft)).toBeVisible();
    await expect(page.getByLabel('Name of the person', { exact: true })).toHaveValue('Parent Example');
  });
  await expect(page.getByLabel('Deadline, at 6 pm')).toHaveValue('2026-11-27');
  await page.getByRole('button', { name: 'Read the letter' }).click();
  await expect(page.getByRole('link', { name: 'Name of the school’s policy: Still to be answered.' })).toBeVisible();
  await expect(page.getByRole('article')).toBeHidden();
  expect(await violations(tyst, page)).toEqual([]);

  await page.getByLabel('Name of the school’s policy').fill('*****');
  await page.getByRole('button', { name: 'Read the letter' }).click();
  await expect(page.getByRole('link', { name: /A place is only marked there/ })).toBeVisible();
  await page.getByLabel('Name of the school’s policy').fill('Social Networking Policy');
  await page.getByRole('button', { name: 'Read the letter' }).click();
  const sheet = page.getByRole('article');
  await expect(sheet.getByText('by 6 pm on Friday 27 November 2026')).toBeVisible();
  await expect(sheet.getByRole('img', { name: 'Picture of item 1, with parts covered' })).toBeVisible();
  await expect(sheet).not.toContainText('circulated');
  await expect(page.getByText('The policy was never circulated to parents.')).toBeVisible();
  expect(await violations(tyst, page)).toEqual([]);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Keep it and save the Word file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('K7-MQ4-2026-11-23.docx');
  const zip = await JSZip.loadAsync(readFileSync(await file.path()));
  const xml = await zip.file('word/document.xml')?.async('string');
  expect(Object.keys(zip.files).filter((name) => name.endsWith('.png'))).toHaveLength(1);
  for (const said of [
    'Parent Example',
    'Invented words for a letter.',
    '6 pm on Friday 27 November 2026',
    'Social Networking Policy',
    'Enclosed: picture of item 1 (K7-MQ4 / 1)',
  ]) {
    expect(xml).toContain(said);
  }
  await expect(page.getByText('The letter is kept with the case')).toBeVisible();
  await test.step('discarded again, it can be changed, and nothing that was answered is lost', async () => {
    await page.getByRole('button', { name: /^Discard the letter/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Discard the letter' }).click();
    await page.getByRole('button', { name: 'Change the answers' }).click();
    await page.getByLabel('Who signs?').fill('Other Example');
    await page.getByRole('button', { name: 'Read the letter' }).click();
  });
  const second = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Keep it and save the Word file' }).click();
  const bytes = readFileSync(await (await second).path());
  await test.step('that it went is on record: who, when, how, and what stands for the meeting (P1.2)', async () => {
    await page.getByRole('button', { name: /^Record that it was sent/ }).click();
    await expect(page.getByRole('group', { name: 'How was it sent?' }).getByLabel('Signed For 1st Class')).toBeChecked();
    await page.getByRole('button', { name: 'Record it' }).click();
    await expect(page.getByRole('link', { name: /Give a day and a time that have been/ })).toBeVisible();
    await page.getByLabel('Number on the signed-for label').fill('AB 1234 5678 9GB');
    await page.getByRole('button', { name: 'Just now' }).click();
    await page.getByRole('group', { name: 'Who did it?' }).getByLabel('School office').check();
    expect(await violations(tyst, page)).toEqual([]);
    await page.getByRole('button', { name: 'Record it' }).click();
    await expect(page.getByText(SENT)).toBeVisible();
    expect(await violations(tyst, page)).toEqual([]);
  });
  await page.getByRole('link', { name: 'Back to the case' }).click();
  await expect(page.getByText(SENT)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Discard the letter/ })).toBeHidden();
  await expect(matter.row('meeting')).toContainText('Done');
  await expect(page.getByText('letter made')).toHaveCount(2);
  await expect(page.getByText('letter discarded')).toHaveCount(1);
  const again = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the Word file again' }).click();
  expect(readFileSync(await (await again).path())).toEqual(bytes);
  expect(await violations(tyst, page)).toEqual([]);
  await asTheOffice(tyst, page, 'Invented words for a letter.');
  await page.getByRole('button', { name: 'Captured by mistake' }).click();
  await page.getByRole('button', { name: 'Make it unviewable now' }).click();
  await expect(page.getByText('It quotes an item that was captured by mistake: it cannot be saved')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save the Word file again' })).toBeHidden();
  expect(await violations(tyst, page)).toEqual([]);
  await test.step('with a picture of it in it, it waits for the police’s word even if it was not sent', async () => {
    await page.getByRole('button', { name: /^It was not sent/ }).click();
    await page.getByLabel('Reasons').fill('It lay in the tray.');
    await page.getByRole('group', { name: 'Who did it?' }).getByLabel('School office').check();
    await page.getByRole('button', { name: 'It was not sent' }).click();
    await expect(page.getByRole('button', { name: /^Record that it was sent/ })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Discard the letter/ })).toBeHidden();
  });
  const rests = await storedText(page);
  for (const secret of ['Parent Example', 'Social Networking', 'word/document'])
    expect(rests.includes(secret), secret).toBe(false);
});
