// A closed matter from its review to its tombstone: due, held, the hold ended, purged for good, and not taken in again.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { Decrypter } from 'age-encryption';
import JSZip from 'jszip';
import { violations } from './accessible';
import { expect, test } from './fixtures';
import { ASSESSED } from './assessed';
import { MatterScreen, handOverFile } from './protocol-steps';
import { storedText } from './whole-database';

/** Kinds of the rows that rest in the vault, as their names tell. */
async function restingKinds(page: Page): Promise<string[]> {
  const found = (await storedText(page)).matchAll(/^([a-zA-Z]+)\/[\da-f]{8}-[\da-f]{4}-/gm);
  return [...new Set([...found].map(([, kind = '']) => kind))].toSorted();
}

test('a closed matter comes up for review, is held, is purged for good and leaves a tombstone; a person gets their data (G5, PRACTICE 11, PRACTICE 27)', async ({
  tyst,
}) => {
  test.setTimeout(120_000);
  const bundle = await handOverFile([{ text: 'Invented words to be purged.', categories: ['disrepute'] }]);
  const matter = await MatterScreen.open(tyst, bundle);
  const { page, words } = matter;
  const { protocol } = words;
  await page.getByRole('button', { name: 'Give it your school’s reference' }).click();
  await page.getByLabel('Your school’s reference').fill('2026-014');
  await page.getByRole('button', { name: 'Save the reference' }).click();
  await expect(page.getByText('school’s reference given or changed: 2026-014')).toBeVisible();

  await matter.openTask('assessment');
  await matter.record(ASSESSED);
  await matter.openTask('decision');
  await matter.record({ way: 'way-none' }, { said: 'Invented reasons.' });
  await matter.openTask('outcome');
  await page.getByLabel(protocol.answer['closed-removed']).check();
  await page.locator('#said').fill('An invented outcome.');
  await page.getByRole('radio', { name: protocol.actor.head, exact: true }).check();
  await page.locator('#day').fill('2025-03-31');
  await page.locator('#time').fill('14:05');
  await page.getByRole('button', { name: protocol.form.record }).click();
  await expect(page.getByText('31 Mar 2026 Review due')).toBeVisible();
  await matter.openTask('hold');
  await matter.record({ hold: 'hold-complaint', holdUntil: '2027-01-05' }, { said: 'An invented complaint.' });
  expect(await violations(tyst, page)).toEqual([]);

  await page.getByRole('link', { name: 'Received', exact: true }).first().click();
  await page.getByRole('link', { name: '2026-014 (K7-MQ4) · ' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: protocol.task.retention.title })).toBeVisible();
  await expect(page.getByText('It cannot be purged now')).toBeVisible();
  await expect(page.getByText('A complaint runs, on record since')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Purge the case' })).toBeHidden();
  await page.getByRole('link', { name: 'Look at the hold, or end it' }).click();
  await page.getByRole('button', { name: 'End this hold: A complaint' }).click();
  await page.getByRole('button', { name: 'End this hold: A complaint' }).click();
  await page.getByRole('link', { name: /^Answer this: Reasons/ }).click();
  await page.getByLabel('Reasons').fill('The invented complaint is over.');
  await page.getByRole('radio', { name: protocol.actor.head, exact: true }).check();
  expect(await violations(tyst, page)).toEqual([]);
  await page.getByRole('button', { name: 'End this hold: A complaint' }).click();
  await expect(page.getByText('No recorded hold runs any longer.')).toBeVisible();

  await page.getByRole('link', { name: 'Received', exact: true }).first().click();
  await page.getByRole('link', { name: 'A person’s own data' }).click();
  await page.getByRole('button', { name: 'Look for them' }).click();
  await expect(page.getByRole('link', { name: /^Enter a name, an account/ })).toBeVisible();
  await page.getByLabel('Names, accounts, telephone numbers').fill('POSTER ONE');
  await page.getByRole('button', { name: 'Look for them' }).click();
  await expect(page.getByText('1 thing was found')).toBeVisible();
  await page.getByRole('button', { name: 'Make the file' }).click();
  await page.getByRole('link', { name: /^Decide about Item 1/ }).click();
  await expect(page.locator('#find-1')).toBeFocused();
  expect(await violations(tyst, page)).toEqual([]);
  await page.getByLabel('It is about them: give it').check();
  const answers = page.getByRole('group', { name: 'Who answers the request?' });
  await answers.getByLabel(protocol.actor.head, { exact: true }).check();
  await page.getByLabel('With a passphrase').check();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Make the file' }).click();
  const decrypter = new Decrypter();
  decrypter.addPassphrase((await page.locator('code.passphrase').textContent()) ?? '');
  const file = await JSZip.loadAsync(await decrypter.decrypt(readFileSync(await (await download).path())));
  expect(await file.file('personal-data.html')?.async('string')).toContain('Invented words to be purged.');
  await expect(page.getByText('every case concerned says that it was given')).toBeVisible();
  await expect(page.getByText('It can be purged.')).toBeVisible();

  await page.getByRole('button', { name: 'Erase what is chosen' }).click();
  await page.getByRole('link', { name: 'Choose what is erased' }).click();
  await expect(page.locator('#K7-MQ4-erase-1')).toBeFocused();
  await page.getByLabel('Erase the item: its record').check();
  await page.getByLabel('They object, and no reason').check();
  const decided = page.getByRole('group', { name: 'Who decides?' });
  await decided.getByLabel(protocol.actor.head, { exact: true }).check();
  await page.getByRole('button', { name: 'Erase what is chosen' }).click();
  expect(await violations(tyst, page)).toEqual([]);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Erase what is chosen' }).click();
  await page.getByRole('button', { name: 'Yes, erase it for good' }).click();
  await expect(page.getByText('1 thing was erased.')).toBeVisible();
  await expect(page.getByText('Nothing of what was found is here any longer.')).toBeVisible();
  expect(await restingKinds(page)).toEqual(['act', 'case', 'custody', 'erased', 'received']);

  await page.getByRole('link', { name: 'Received', exact: true }).first().click();
  await page.locator('#files').setInputFiles(bundle);
  await expect(page.getByText('This file holds an item that was erased here')).toBeVisible();
  await page.getByRole('link', { name: /^Open case/ }).click();
  await expect(matter.row('subject')).toContainText(protocol.status.done);
  await matter.openTask('subject');
  await expect(page.getByText('They object, and no reason of the school outweighs that', { exact: false }).first()).toBeVisible();
  expect(await violations(tyst, page)).toEqual([]);
  await page.getByRole('link', { name: '2026-014 (K7-MQ4)' }).first().click();

  await matter.openTask('retention');
  await expect(page.getByText('Files received: 1, with the pictures in them')).toBeVisible();
  await expect(page.getByText('Code K7-MQ4 and your reference 2026-014')).toBeVisible();
  await page.getByRole('button', { name: 'Purge the case' }).click();
  await page.getByRole('link', { name: 'Answer this: Why is it purged?' }).click();
  await expect(page.locator('#purge-reason')).toBeFocused();
  expect(await violations(tyst, page)).toEqual([]);
  await page.getByLabel('It is not needed any longer').check();
  const decides = page.getByRole('group', { name: 'Who decides?' });
  await decides.getByLabel(protocol.actor.head, { exact: true }).check();
  await page.getByRole('button', { name: 'Purge the case' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  expect(await restingKinds(page)).toEqual(['act', 'case', 'custody', 'erased', 'received']);
  await page.getByRole('button', { name: 'Purge the case' }).click();
  expect(await violations(tyst, page)).toEqual([]);
  await page.getByRole('button', { name: 'Yes, purge it for good' }).click();

  await expect(page.getByRole('heading', { name: 'Case K7-MQ4 was purged' })).toBeVisible();
  await expect(page.getByText('everything else of the case purged')).toBeVisible();
  expect(await violations(tyst, page)).toEqual([]);
  expect(await restingKinds(page)).toEqual(['custody', 'purged']);
  await page.getByRole('link', { name: 'Received', exact: true }).first().click();
  await expect(page.getByText('Nothing was received yet.')).toBeVisible();
  await page.locator('#files').setInputFiles(bundle);
  await expect(page.getByText('What is in this file was purged from this casebook.')).toBeVisible();
});
