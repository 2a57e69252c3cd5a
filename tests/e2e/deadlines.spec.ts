// Deadlines: a letter's deadline in the list, a reminder while the casebook is locked, a calendar file, and what is said about each.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parseCalendar, timeOf, valueOf } from '@/tests/unit/documents/calendar-parser';
import { TystBrowser } from '@/tests/commands/tyst-browser';
import { addDays } from '@/utils/protocol/school-days';
import { violations } from './accessible';
import { unlock } from './casebook-steps';
import { expect, test } from './fixtures';
import { answerLetter, decideInternally } from './letter-steps';
import { MatterScreen, handOverFile } from './protocol-steps';

/** The parts of the browser that the service worker is asked about. */
declare const chrome: {
  action: { getBadgeText(of: object): Promise<string> };
  alarms: {
    get(name: string): Promise<{ scheduledTime: number } | undefined>;
    create(name: string, at: { when: number }): Promise<void>;
  };
  storage: { local: { set(values: object): Promise<void>; get(): Promise<Record<string, unknown>> } };
};

const worker = (tyst: TystBrowser) => {
  const [found] = tyst.context.serviceWorkers();
  if (found === undefined) throw new Error('The service worker does not run.');
  return found;
};
const badge = (tyst: TystBrowser) => worker(tyst).evaluate(() => chrome.action.getBadgeText({}));

const today = () => new Date().toISOString().slice(0, 10);

/** Writes a request for deletion that is sent today and answers its deadline, `YYYY-MM-DD`. */
async function writeLetter(matter: MatterScreen): Promise<string> {
  const { page } = matter;
  await decideInternally(matter);
  await page.getByRole('link', { name: 'Write a letter' }).click();
  await page.getByRole('button', { name: 'Request to delete comments' }).click();
  await answerLetter(page, today());
  await page.getByLabel('Name of the school’s policy').fill('Social Networking Policy');
  const day = await page.getByLabel('Deadline, at 6 pm').inputValue();
  await page.getByRole('button', { name: 'Read the letter' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Keep it and save the Word file' }).click();
  await download;
  await page.getByRole('link', { name: 'Back to the case' }).click();
  return day;
}

async function saveCalendar(page: Page) {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save all to a calendar' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('tyst-deadlines.ics');
  return readFileSync(await file.path(), 'utf8');
}

test('a letter’s deadline is listed, reminds from a locked casebook, and goes into a calendar (P3.1, S3.4)', async ({ tyst }) => {
  test.setTimeout(150_000);
  const bundle = await handOverFile([{ text: 'Invented words for a deadline.', categories: ['offensive-person'] }]);
  const matter = await MatterScreen.open(tyst, bundle);
  const { page } = matter;
  const day = await writeLetter(matter);

  await test.step('listed with its case, and one that is added by hand', async () => {
    await page.getByRole('button', { name: 'Add a deadline' }).click();
    await page.getByRole('button', { name: 'Record it' }).click();
    await expect(page.getByRole('link', { name: /Choose a day from today on/ })).toBeVisible();
    await page.getByLabel('What for?').selectOption('Look at the barring again');
    await page.getByLabel('On which day?').fill(addDays(today(), 90));
    await page.getByLabel('Anything to add (optional; no names)').fill('Invented words about Parent Example.');
    await page.getByRole('group', { name: 'Who did it?' }).getByLabel('School office').check();
    // Half-filled in, it outlives a closed page: the form is open again, as it was left.
    await expect(page.getByText('Draft kept.')).toBeVisible();
    await page.reload();
    await unlock(page);
    await page.getByText('You began this earlier. It is as you left it.').waitFor();
    await page.getByRole('button', { name: 'Record it' }).click();
    await expect(page.getByRole('link', { name: 'Look at the barring again' })).toBeVisible();
    expect(await violations(tyst, page)).toEqual([]);
    await page.getByRole('link', { name: 'All deadlines' }).click();
    const rows = page.locator('.deadlines > li');
    await expect(rows).toHaveCount(2);
    await expect(rows.first()).toContainText('Post to be deleted');
    await expect(rows.first()).toContainText('18:00 UK time');
    await expect(rows.first().getByRole('link', { name: 'K7-MQ4' })).toBeVisible();
    expect(await violations(tyst, page)).toEqual([]);
  });

  await test.step('the office sees what for, by when and the case’s code, and nothing that anybody wrote', async () => {
    await expect(page.getByText('Invented words about Parent Example.')).toBeVisible();
    await worker(tyst).evaluate(() => chrome.storage.local.set({ role: 'office' }));
    await expect(page.getByText('Invented words about Parent Example.')).toHaveCount(0);
    const row = page.locator('.deadlines > li').filter({ hasText: 'Look at the barring again' });
    await expect(row.getByRole('link')).toHaveText(['K7-MQ4']);
    expect(await violations(tyst, page)).toEqual([]);
    await worker(tyst).evaluate(() => chrome.storage.local.set({ role: 'head' }));
    await expect(page.getByText('Invented words about Parent Example.')).toBeVisible();
  });

  await test.step('a calendar file that tells no more than the case code', async () => {
    const text = await saveCalendar(page);
    expect(text).not.toMatch(/delet|[Bb]arring|Invented|Parent/);
    const { components } = parseCalendar(text);
    expect(components.map((event) => valueOf(event, 'SUMMARY'))).toEqual(['Tyst K7-MQ4: deadline', 'Tyst K7-MQ4: deadline']);
    expect(components[0] && timeOf(components[0], 'DTSTART').slice(0, 8)).toBe(day.replaceAll('-', ''));
  });

  await test.step('the reminder comes while the casebook is locked; dates alone are in the clear', async () => {
    await page.getByRole('button', { name: 'Lock now' }).click();
    await expect(page.getByRole('button', { name: 'Open the casebook' })).toBeVisible();
    const kept = await worker(tyst).evaluate(async () => ({
      stored: JSON.stringify((await chrome.storage.local.get())['reminders']),
      alarm: (await chrome.alarms.get('reminder'))?.scheduledTime,
    }));
    expect(kept.stored).toMatch(/^\["\d{4}-\d\d-\d\dT0[78]:00:00\.000Z"(,"[-\dT:.]+Z")+\]$/);
    expect(kept.alarm).toBe(Date.parse((JSON.parse(kept.stored) as string[])[0] ?? ''));
    expect(await badge(tyst)).toBe('');
    // Its own alarm, only nearer: nobody waits two days for a test.
    await worker(tyst).evaluate(async () => {
      const when = Date.now() + 500;
      await chrome.storage.local.set({ reminders: [new Date(when).toISOString()] });
      await chrome.alarms.create('reminder', { when });
    });
    await expect.poll(() => badge(tyst)).toBe('!');
  });

  await test.step('the popup says so first, and nothing of what it is', async () => {
    const popup = await tyst.open(tyst.address('popup.html'));
    await expect(popup.getByText('A deadline in Tyst is near.')).toBeVisible();
    expect(await violations(tyst, popup)).toEqual([]);
    await popup.close();
  });

  await test.step('put off and done with reasons, it reminds no more', async () => {
    await unlock(page);
    const row = page.locator('.deadlines > li').filter({ hasText: 'Post to be deleted' });
    await row.getByRole('button', { name: /^Put off/ }).click();
    const later = addDays(day, 7);
    await page.getByLabel('Until which day?').fill(day);
    await page.getByLabel('Why?').fill('An invented reason.');
    await page.getByRole('group', { name: 'Who did it?' }).getByLabel('Head Teacher', { exact: true }).check();
    await page.getByRole('button', { name: 'Record it' }).click();
    await expect(page.getByRole('link', { name: /Choose a day after/ })).toBeVisible();
    expect(await violations(tyst, page)).toEqual([]);
    await page.getByLabel('Until which day?').fill(later);
    await page.getByRole('button', { name: 'Record it' }).click();
    await expect(row).toContainText('Put off: An invented reason.');
    await expect.poll(() => badge(tyst)).toBe('');
    expect(
      (parseCalendar(await saveCalendar(page)).components[0]?.properties ?? []).map(({ name, value }) => `${name} ${value}`),
    ).toContain('SEQUENCE 1');
  });

  await test.step('a letter that was never sent is discarded, and its deadline with it; the history keeps that there was one', async () => {
    await page.getByRole('link', { name: 'K7-MQ4' }).first().click();
    await page.getByRole('button', { name: /^Discard the letter/ }).click();
    expect(await violations(tyst, page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Discard the letter' }).click();
    await expect(page.getByText('No letter has been made yet.')).toBeVisible();
    await expect(page.getByText('letter discarded')).toBeVisible();
    await expect(page.locator('.deadlines > li').filter({ hasText: 'Post to be deleted' })).toHaveCount(0);
  });
});

test('a deletion is checked by hand: then and now side by side, the result on record, the next look counted (P3.1, P4.1, PRACTICE 18)', async ({
  tyst,
}) => {
  test.setTimeout(150_000);
  const first = await handOverFile([{ text: 'Invented words that stay and a rumour.', capturedAt: '2026-10-16T09:00:00.000Z' }]);
  const matter = await MatterScreen.open(tyst, first);
  const { page } = matter;
  const address = page.url();
  const asked = tyst.server.asked.length;

  await decideInternally(matter);
  await matter.openTask('meeting');
  await matter.record({ contact: 'letter-sent' }, { said: 'An invented letter.', how: 'letter' });

  const again = await handOverFile([
    { text: 'Invented words that stay and an apology.', capturedAt: '2026-10-20T09:00:00.000Z' },
  ]);
  await page.getByRole('link', { name: 'Received', exact: true }).first().click();
  await page.locator('#files').setInputFiles(again);
  await expect(page.getByText('Taken into the casebook.')).toBeVisible();
  await page.goto(address);
  await matter.isShown();

  await test.step('the address is shown and copied, never opened; a look without a capture is counted', async () => {
    await matter.openTask('deletion');
    await page.getByRole('link', { name: 'Is item 1 still there?' }).click();
    await expect(page.getByText('Never through a parent’s account')).toBeVisible();
    await expect(page.getByText('https://x.com/poster_one/status/1')).toBeVisible();
    await expect(page.getByRole('link', { name: /x\.com/ })).toHaveCount(0);
    await expect(page.getByText('2 occasions on which this account was looked at')).toBeVisible();
    await page.getByRole('button', { name: 'I have looked at it' }).click();
    await expect(page.getByText('Stop, and ask the council’s solicitor before looking again.')).toBeVisible();
    await expect(page.getByText('3 occasions on which this account was looked at')).toBeVisible();
    expect(await violations(tyst, page)).toEqual([]);
  });

  await test.step('both side by side, with what differs marked', async () => {
    await page.getByRole('radio', { name: /^Item 1 of K7-MQ4, captured 20 Oct 2026/ }).check();
    await expect(page.getByRole('row', { name: 'Words Different' })).toBeVisible();
    await expect(page.getByRole('row', { name: 'Author The same' })).toBeVisible();
    await expect(page.locator('.text-changes del')).toHaveText('no longer there: a rumour.');
    await expect(page.locator('.text-changes ins')).toHaveText('new: an apology.');
    for (const name of [/^Show picture: Item 1/, /^Show picture: New capture/]) await page.getByRole('button', { name }).click();
    expect(await violations(tyst, page)).toEqual([]);
  });

  await test.step('the result is an act, and leads to the platform', async () => {
    await page.getByRole('button', { name: 'Record the result' }).click();
    await expect(page.getByRole('link', { name: 'Answer this: What did you find?' })).toBeVisible();
    await page.getByRole('radio', { name: 'It is still there' }).check();
    await page.getByLabel('It was to be deleted by 6 pm on').fill('2026-10-19');
    await page.getByLabel('What did you see? In your own words').fill('An invented finding.');
    await page.getByRole('group', { name: 'Who did it?' }).getByLabel('Head Teacher', { exact: true }).check();
    await page.getByRole('button', { name: 'Record the result' }).click();
    await matter.isShown();
    await expect(page.getByText('The post is still there after the deadline.')).toBeVisible();
    await expect(matter.row('deletion')).toContainText('Done');
    await expect(matter.row('platform-report')).toContainText('To do');
    await expect(matter.row('legal')).toContainText('Cannot start yet');
    expect(await violations(tyst, page)).toEqual([]);
    await matter.openTask('deletion');
    await expect(page.getByText('A capture outside this case')).toBeVisible();
  });
  expect(tyst.server.asked.slice(asked)).toEqual([]);
});

test('a reminder comes back with the browser, before anybody opens the casebook', async ({ tyst }) => {
  await worker(tyst).evaluate(() => chrome.storage.local.set({ reminders: [new Date(Date.now() - 60_000).toISOString()] }));
  await tyst.kill();
  const again = await TystBrowser.start({ folder: tyst.folder });
  try {
    await expect.poll(() => badge(again)).toBe('!');
  } finally {
    await again.close();
  }
});
