// The school's settings: said once, used in tasks, advice, packs and letters; and what the school's IT has set cannot be changed.
import type { Page } from '@playwright/test';
import type { TystBrowser } from '@/tests/commands/tyst-browser';
import { violations } from './accessible';
import { expect, test } from './fixtures';
import { MatterScreen, handOverFile } from './protocol-steps';
import { openManaged } from './set-by-policy';

const UNIT = 'Fixture Health and Safety Adviser';

async function goTo(page: Page, section: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Settings' }).getByRole('link', { name: section, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: section })).toBeFocused();
}

async function fillIn(tyst: TystBrowser): Promise<void> {
  const page = await tyst.open(tyst.address('options.html'));
  await goTo(page, 'The school');
  await page.getByLabel('School name').fill('Ysgol Enghraifft');
  await page.getByLabel('Address').fill('1 Invented Street\nFixtureton');
  await page.getByLabel('Telephone').fill('ring the bell');
  await page.getByLabel('Email').fill('office@school.example');
  await expect(page.getByText('Not saved: a telephone number has 3 to 20 digits')).toBeVisible();
  await page.getByLabel('Telephone').fill('07700 900123');
  await page.getByLabel('Name of the Head Teacher, for letters').fill('Head Example');
  await page.getByLabel('Title under the name').fill('Executive Headteacher');
  expect(await violations(tyst, page)).toEqual([]);

  await goTo(page, 'Contacts');
  await page.getByText('The police').click();
  await page.locator('#police-name').fill('Fixture Police, schools team');
  await page.locator('#police-phone').fill('07700 900101');
  await page.getByLabel('What your school calls the Health and Safety Unit').fill(UNIT);
  await page.locator('summary').filter({ hasText: UNIT }).click();
  await page.locator('#unit-phone').fill('07700 900102');
  expect(await violations(tyst, page)).toEqual([]);

  await goTo(page, 'Letters and holidays');
  await page.getByText('Paste a list of dates').click();
  await page.getByLabel('Dates, one holiday on each line').fill('Closed 26 November 2026\n27 – 28 November 2026');
  await page.getByRole('button', { name: 'Add these dates' }).click();
  await expect(page.getByText(/Nothing was added.*27 – 28 November 2026/)).toBeVisible();
  await page.getByLabel('Dates, one holiday on each line').fill('Closed 26 November 2026 to 27 November 2026');
  await page.getByRole('button', { name: 'Add these dates' }).click();
  await expect(page.getByText('1 holiday was read')).toBeVisible();
  await expect(page.getByText('26 Nov 2026 to 27 Nov 2026')).toBeVisible();
  expect(await violations(tyst, page)).toEqual([]);
  await goTo(page, 'Safeguarding');
  await page.getByRole('link', { name: 'Their telephone and email' }).click();
  await expect(page.locator('#dsl-phone')).toBeVisible();
  await page.getByRole('link', { name: 'Ten-minute set-up' }).click();
  // The school, the police, the Unit, the holidays.
  await expect(page.getByText('4 of 8 done')).toBeVisible();
  expect(await violations(tyst, page)).toEqual([]);
  await page.getByRole('link', { name: 'Say that you are the Head' }).click();
  await page.getByLabel(/as the Head Teacher$/).check();
  await page.getByRole('link', { name: 'The first hour' }).click();
  await expect(page.getByText('Fixture Police, schools team · Telephone 07700 900101')).toBeVisible();
  await expect(page.getByText(`${UNIT}: if staff or pupils may not be safe at the school.`)).toBeVisible();
  expect(await violations(tyst, page)).toEqual([]);
  await page.close();
}

test('what the school says of itself is used where it is needed (PRACTICE 20)', async ({ tyst }) => {
  test.setTimeout(150_000);
  await fillIn(tyst);
  const bundle = await handOverFile([{ text: 'Invented words.', categories: ['offensive-person'] }]);
  const matter = await MatterScreen.open(tyst, bundle);
  const { page } = matter;
  await matter.openTask('assessment');
  await matter.record({
    danger: 'no',
    child: 'no',
    illegal: 'yes',
    safety: 'staff-unsafe',
    target: 'target-staff',
    author: 'author-parent',
    account: 'account-says',
    policy: 'pack-004',
  });
  await expect(page.getByText('Health and Safety Unit')).toBeHidden();
  await matter.openTask('decision');
  await expect(page.getByText(`Inform: ${UNIT}`)).toBeVisible();
  await expect(page.getByText('Telephone 07700 900102')).toBeVisible();
  await matter.record({ way: 'way-internal' }, { said: 'Invented reasons.' });

  await matter.openTask('police');
  await expect(page.getByText('Fixture Police, schools team · Telephone 07700 900101')).toBeVisible();
  await matter.record({ force: 'Fixture Police' }, { said: 'Told.', how: 'telephone' });
  await matter.openTask('police-instructions');
  await matter.record({ instructions: 'police-go-on', keep: 'keep-free' }, { said: 'Go on.', how: 'telephone' });
  await page.getByRole('link', { name: `${UNIT}: informed`, exact: true }).click();
  await expect(page.getByText('Telephone 07700 900102')).toBeVisible();
  expect(await violations(tyst, page)).toEqual([]);
  await matter.record({}, { said: 'Told.', how: 'telephone' });
  await matter.openTask('cross-reference');
  await matter.record({ witness: 'the Deputy' }, { said: 'An invented finding.' });

  await page.getByRole('link', { name: 'Write a letter' }).click();
  await page.getByRole('button', { name: 'Request to delete comments' }).click();
  for (const [label, words] of [
    ['School', 'Ysgol Enghraifft'],
    ['Address of the school', '1 Invented Street\nFixtureton'],
    ['Telephone of the school', '07700 900123'],
    ['Who signs?', 'Head Example'],
    ['Title under the name, if not “Head Teacher”', 'Executive Headteacher'],
  ] as const) {
    await expect(page.getByLabel(label, { exact: true })).toHaveValue(words);
  }
  await page.getByLabel('Day on which it is sent', { exact: true }).fill('2026-11-23');
  await page.getByRole('group', { name: 'How is it sent?' }).getByLabel('Signed For 1st Class', { exact: true }).check();
  // Without the pasted holidays it would be the 27th.
  await expect(page.getByLabel('Deadline, at 6 pm')).toHaveValue('2026-11-30');
});

test('what the school’s IT has set is shown as such and cannot be changed; what cannot be used is ignored and said', async ({
  tyst,
}) => {
  const page = await openManaged(tyst, 'options.html#school', {
    schoolName: 'Ysgol Enghraifft',
    schoolPhone: '<script>',
    contactPolice: { name: 'Fixture Police', phone: '07700 900101' },
    role: 'office',
  });
  await page.getByRole('heading', { level: 1, name: 'The school' }).waitFor();
  await expect(page.getByText('Ysgol Enghraifft (set by the school’s IT)')).toBeVisible();
  await expect(page.getByLabel('School name')).toBeHidden();
  await expect(
    page.getByText('Telephone: the school’s IT has set something here that Tyst cannot use. It is ignored.'),
  ).toBeVisible();
  await page.getByLabel('Telephone').fill('07700 900123');
  await expect(page.getByText('Saved on this computer')).toBeVisible();
  expect(await violations(tyst, page)).toEqual([]);
  await goTo(page, 'Contacts');
  await page.getByText('The police').click();
  await expect(page.getByText('Fixture Police · Telephone 07700 900101 (set by the school’s IT)')).toBeVisible();
  await expect(page.locator('#police-phone')).toBeHidden();
  await goTo(page, 'This computer');
  await expect(page.getByText(/^I send the letters and watch the deadlines.*\(set by the school’s IT\)$/)).toBeVisible();
});
