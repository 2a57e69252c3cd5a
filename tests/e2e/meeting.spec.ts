// From the telephone to the platform: invited, papers made, minutes drafted, found again and recorded, summary prefilled, report copied.
import { readFileSync } from 'node:fs';
import JSZip from 'jszip';
import type { Download, Page } from '@playwright/test';
import { ukClock } from '@/utils/evidence/uk-clock';
import { violations } from './accessible';
import { casebookPage, unlock } from './casebook-steps';
import { expect, test } from './fixtures';
import { ASSESSED } from './assessed';
import { MatterScreen, handOverFile } from './protocol-steps';
import { storedText } from './whole-database';

const YESTERDAY = ukClock(new Date(Date.now() - 86_400_000)).date;

async function saved(page: Page, button: string): Promise<{ file: Download; xml: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await download;
  const zip = await JSZip.loadAsync(readFileSync(await file.path()));
  return { file, xml: (await zip.file('word/document.xml')?.async('string')) ?? '' };
}

/** What a minute taker types. */
async function typeMinutes(page: Page): Promise<void> {
  for (const [label, words] of [
    ['Day of the meeting', YESTERDAY],
    ['It began at', '14:30'],
    ['It ended at', '15:10'],
    ['Who led it? (Head Teacher)', 'Head Example'],
    ['Who took the minutes?', 'Witness Example'],
    ['Who was invited?', 'Parent Example'],
    ['9. The union', 'Nothing was said to it.'],
    ['10. Their own concerns', 'The invented bus comes late.'],
    ['What was agreed?', 'The comments are taken down.'],
    ['Notes that the person does not get (optional)', 'Invented note for the file.'],
  ] as const) {
    await page.getByLabel(label, { exact: true }).fill(words);
  }
  await page.getByRole('button', { name: 'Add an action' }).click();
  await page.getByLabel('What is to be done?').fill('Look into the bus');
  await page.getByLabel('Who does it?').selectOption('office');
}

test('a meeting from the telephone to the report to the platform (P1.1, P2.2, P2.3, P2.4, P4.1)', async ({ tyst }) => {
  test.setTimeout(180_000);
  const bundle = await handOverFile([{ text: 'Invented words of a post.', categories: ['offensive-person'] }]);
  const matter = await MatterScreen.open(tyst, bundle);
  let { page } = matter;
  await matter.openTask('assessment');
  await matter.record({ ...ASSESSED, policy: 'pack-002' });
  await matter.openTask('decision');
  await matter.record({ way: 'way-internal' }, { said: 'Invented reasons.' });

  await test.step('the author is invited by telephone, and the answer is on record', async () => {
    await matter.openTask('invitation');
    await expect(page.getByText('That comments on X were brought to your attention. Never by whom.')).toBeVisible();
    await expect(page.getByLabel('By email')).toBeHidden();
    expect(await violations(tyst, page)).toEqual([]);
    await matter.record(
      { answer: 'answer-yes', meetingOn: '2030-12-03', meetingAt: '14:30', meetingPlace: 'Room 3' },
      { said: 'Invented words on the telephone.', how: 'telephone' },
    );
    await expect(matter.row('invitation')).toContainText('Done');
  });

  await test.step('the papers for the meeting are made', async () => {
    await matter.openTask('meeting');
    await page.getByRole('link', { name: /^Meeting pack/ }).click();
    await expect(page.getByText('Waits until the evidence is held against the policy')).toBeVisible();
    await matter.back();
    await matter.openTask('cross-reference');
    await matter.record({ witness: 'the Deputy' }, { said: 'An invented finding.' });
    await matter.openTask('meeting');
    await page.getByRole('link', { name: /^Meeting pack/ }).click();
    const sheet = page.getByRole('article');
    for (const words of ['Tuesday 3 December 2030, 2.30 pm', 'the Deputy. Listens', 'K7-MQ4 / 1', 'An invented finding.'])
      await expect(sheet).toContainText(words);
    await expect(sheet).not.toContainText('The union.');
    await page.getByLabel('Members of staff are concerned who have a union').check();
    await expect(sheet).toContainText('The union.');
    await page.getByLabel('Welsh and English').check();
    await expect(page.getByRole('article')).toHaveCount(2);
    expect(await violations(tyst, page)).toEqual([]);
    const { file, xml } = await saved(page, 'Save the Word file');
    expect(file.suggestedFilename()).toMatch(/^K7-MQ4-\d{4}-\d\d-\d\d-1\.docx$/);
    for (const words of ['Meeting pack', 'Pecyn cyfarfod', 'Invented words of a post.', 'Defamation Act 2013'])
      expect(xml).toContain(words);
    await matter.back();
    await expect(page.getByText('papers for a meeting made')).toBeVisible();
  });

  await test.step('the minutes are kept while they are typed, found again after the tab was closed, and recorded', async () => {
    await matter.openTask('meeting');
    await page.getByRole('link', { name: 'Write the minutes' }).click();
    await expect(page.getByLabel('Place', { exact: true })).toHaveValue('Room 3');
    await typeMinutes(page);
    await expect(page.getByText('Draft kept.')).toBeVisible();
    expect(await violations(tyst, page)).toEqual([]);
    const rests = await storedText(page);
    for (const secret of ['Parent Example', 'invented bus']) expect(rests.includes(secret), secret).toBe(false);
    const address = page.url().split('#')[1]?.split('/')[1] ?? '';
    await page.close();
    page = await casebookPage(tyst);
    await unlock(page);
    await page.getByRole('link', { name: /^Open case/ }).click();
    await expect(page).toHaveURL(new RegExp(address));
    await page.getByRole('link', { name: 'Meeting or letter', exact: true }).click();
    await expect(page.getByText('Begun, not on record')).toBeVisible();
    await page.getByRole('link', { name: 'Go on with the minutes' }).click();
    await expect(page.getByLabel('10. Their own concerns')).toHaveValue('The invented bus comes late.');
    await page.getByRole('button', { name: 'Record the minutes' }).click();
    await expect(page.getByRole('link', { name: 'Say how the meeting ended' })).toBeVisible();
    await page.getByLabel('Ended when everything was said').check();
    await page.getByRole('group', { name: 'Who did it?' }).getByLabel('Head Teacher', { exact: true }).check();
    await page.getByRole('button', { name: 'Record the minutes' }).click();
    await expect(page.getByText('The minutes are on record')).toBeVisible();
    expect(await violations(tyst, page)).toEqual([]);
    const { xml } = await saved(page, 'Save the Word file');
    for (const words of ['Parent Example', 'Look into the bus', 'Invented note for the file.']) expect(xml).toContain(words);
  });

  await test.step('the summary for the person is made from them, without what is for the school alone', async () => {
    await page.getByRole('link', { name: 'Write the summary for the person as a letter' }).click();
    await page.getByRole('button', { name: 'Summary of a meeting' }).click();
    await expect(page.getByLabel('Day of the meeting that was held')).toHaveValue(YESTERDAY);
    await expect(page.getByLabel('Who was there?')).toHaveValue(/Parent Example \(The person invited\)/);
    await expect(page.getByLabel('What was discussed?')).toHaveValue(/Their own concerns: The invented bus comes late\./);
    await expect(page.getByLabel('What was agreed?')).toHaveValue('The comments are taken down.');
    await expect(page.getByLabel('What happens next?')).toHaveValue('Look into the bus (School office)');
    const answers = await page
      .locator('form textarea')
      .evaluateAll((fields) => fields.map((field) => 'value' in field && field.value));
    expect(answers.length).toBeGreaterThan(3);
    expect(answers.join('\n')).not.toContain('Invented note');
  });

  await test.step('the report to the platform is copied, and the day to look again is on record', async () => {
    await page.getByRole('link', { name: 'K7-MQ4' }).click();
    await page.getByRole('link', { name: 'Report to the platform', exact: true }).click();
    await expect(page.getByText('Choose the items and at least one rule.')).toBeVisible();
    await page.getByLabel('Bullying and harassment').check();
    await expect(page.getByLabel('Which of the site’s rules does it break?', { exact: true })).toHaveValue(
      'Abuse and Harassment',
    );
    await page.evaluate(() => {
      navigator.clipboard.writeText = (text) => {
        document.documentElement.dataset['copied'] = text;
        return Promise.resolve();
      };
    });
    await page.getByRole('button', { name: 'Copy the text' }).click();
    await expect(page.getByText('Copied')).toBeVisible();
    const copied = await page.evaluate(() => document.documentElement.dataset['copied'] ?? '');
    expect(copied).toContain('Address: https://x.com/');
    expect(copied).toContain('- Abuse and Harassment');
    expect(copied).not.toMatch(/Invented|Parent Example/);
    expect(await violations(tyst, page)).toEqual([]);
    await page.getByLabel('The school’s own').check();
    await page.getByLabel('Nothing yet').check();
    await page.getByLabel('Look again on (optional)').fill('2030-12-10');
    await page.getByLabel('What was said or agreed?').fill('Reported with the text above.');
    await page.getByRole('group', { name: 'Who did it?' }).getByLabel('School office').check();
    await page.getByRole('button', { name: 'It happened just now' }).click();
    await page.getByRole('button', { name: 'Record it' }).click();
    await page.getByRole('link', { name: 'Report to the platform', exact: true }).click();
    await expect(page.getByText('The site has not removed it. The next step is the helpline:')).toBeVisible();
    await expect(page.getByText('10 Dec 2030')).toBeVisible();
  });
});
