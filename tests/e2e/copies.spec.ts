// What becomes of the copy that staff's computer holds: confirmed with the receiver's code, counted down, put off, removed by the browser itself.
import type { Page } from '@playwright/test';
import { captureAndHandOver } from '@/tests/commands/capture-and-hand-over';
import { TystBrowser } from '@/tests/commands/tyst-browser';
import { expect, test } from '@/tests/e2e/fixtures';
import { violations } from './accessible';
import { openCasebook } from './casebook-steps';
import { openXPage, outFolder } from './flow';
import { storedText } from './whole-database';
import { countStoredPixels } from './stored-pictures';

/** Receives the file on the Head's computer and answers the code that their casebook shows for the sender. */
async function receivedElsewhere(bundle: string): Promise<string> {
  const head = await TystBrowser.start();
  try {
    const { page } = await openCasebook(head);
    await page.locator('#files').setInputFiles(bundle);
    const said = await page.getByText(/^Confirmation code /).textContent();
    expect(await violations(head, page)).toEqual([]);
    return said?.replace('Confirmation code ', '') ?? '';
  } finally {
    await head.close();
  }
}

/** Captures and hands over; answers the page of the case. */
async function handedOver(tyst: TystBrowser): Promise<{ page: Page; bundle: string }> {
  const post = await openXPage(tyst, { text: 'Invented words of a copy.' });
  const [bundle = ''] = await captureAndHandOver(tyst, post, { out: outFolder() });
  await (await tyst.extensionPage('handover.html')).getByRole('button', { name: 'Open the case' }).click();
  return { page: await tyst.extensionPage('casebook.html'), bundle };
}

/** How many pictures the database holds. */
async function pictures(page: Page): Promise<number> {
  return (await countStoredPixels(page, [255, 0, 255])).pictures;
}

/** As if the receipt had been confirmed so many days ago. */
async function daysPass(page: Page, days: number): Promise<void> {
  await page.evaluate(async (count) => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('tyst');
      request.addEventListener('success', () => resolve(request.result));
    });
    const store = db.transaction('exports', 'readwrite').objectStore('exports');
    const rows = await new Promise<{ receipt: { at: string } }[]>((resolve) => {
      const request = store.getAll();
      request.addEventListener('success', () => resolve(request.result as { receipt: { at: string } }[]));
    });
    for (const row of rows) {
      row.receipt.at = new Date(Date.parse(row.receipt.at) - count * 86_400_000).toISOString();
      store.put(row);
    }
    await new Promise((resolve) => store.transaction.addEventListener('complete', resolve));
    db.close();
  }, days);
}

test('the receiver’s code starts the countdown; it can be put off, taken up again, and done at once', async ({ tyst }) => {
  test.setTimeout(180_000);
  const { page, bundle } = await handedOver(tyst);
  const code = await receivedElsewhere(bundle);
  // The sender's own screens do not show it.
  expect(await page.locator('body').innerText()).not.toContain(code);
  const field = page.getByLabel('Confirmation code');
  await field.fill(
    (
      await page
        .getByText(/^.*Receipt code/)
        .first()
        .textContent()
    )?.match(/\w{4}-\w{4}$/)?.[0] ?? '',
  );
  await page.getByRole('button', { name: 'Record the confirmation' }).click();
  await expect(page.getByText('That is not the confirmation code of this file.')).toBeVisible();
  await field.fill(code.toLowerCase());
  await page.getByRole('button', { name: 'Record the confirmation' }).click();
  await expect(page.getByText(/^Receipt confirmed by code on/)).toBeVisible();
  await expect(page.getByText(/1 picture of this case leaves this computer on .*, in 30 days\./)).toBeVisible();
  expect(await violations(tyst, page)).toEqual([]);
  expect(await pictures(page)).toBeGreaterThan(0);

  await page.getByRole('button', { name: 'Keep them for now' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Keep them for now' }).click();
  await expect(dialog.getByRole('link', { name: 'Choose a reason' })).toBeVisible();
  await dialog.getByLabel('The police or a solicitor asked for them to stay').check();
  await dialog.getByRole('button', { name: 'Keep them for now' }).click();
  await expect(page.getByText(/The pictures stay here for now: The police/)).toBeVisible();
  await page.getByRole('button', { name: 'The reason is over: count the days from today' }).click();
  await expect(page.getByText(/in 30 days\./)).toBeVisible();

  await page.getByRole('button', { name: 'Remove them now' }).click();
  await dialog.getByRole('button', { name: 'Remove them now' }).click();
  await expect(page.getByText('Picture removed from here')).toBeVisible();
  await expect(page.getByText(/picture removed from this computer: its receipt was confirmed/)).toBeVisible();
  await expect(page.getByText('Invented words of a copy.').first()).toBeVisible();
  expect(await pictures(page)).toBe(0);
  expect(await violations(tyst, page)).toEqual([]);
  await expect(page.getByRole('button', { name: /Hand over/ })).toHaveCount(0);

  // The rest of it may go from this computer, too.
  await page.getByRole('button', { name: 'Purge it from this computer' }).click();
  await dialog.getByRole('button', { name: 'Yes, purge it for good' }).click();
  await expect(page.getByRole('heading', { name: 'No cases yet' })).toBeVisible();
  await expect(page.getByText(/^Purged /).last()).toBeVisible();
  expect(await storedText(page)).not.toContain('Invented words of a copy.');
  expect(await violations(tyst, page)).toEqual([]);
});

test('when the days are over the browser removes them by itself, by its daily alarm', async ({ tyst }) => {
  test.setTimeout(180_000);
  const { page } = await handedOver(tyst);
  await page.getByRole('button', { name: 'They confirmed it without a code' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Yes, they told me so' }).click();
  await expect(page.getByText(/^Receipt confirmed in words on/)).toBeVisible();
  const [worker] = tyst.context.serviceWorkers();
  expect(await worker?.evaluate("chrome.alarms.get('daily').then((alarm) => alarm?.periodInMinutes)")).toBe(24 * 60);
  const ring = () => worker?.evaluate("chrome.alarms.create('daily', { when: Date.now(), periodInMinutes: 1440 })");
  await daysPass(page, 29);
  await ring();
  await page.reload();
  await expect(page.getByText(/in 1 day\./)).toBeVisible();
  await daysPass(page, 2);
  await ring();
  await expect(page.getByText('Picture removed from here')).toBeVisible();
  expect(await pictures(page)).toBe(0);
});

test('a browser that starts after the days are over removes them first thing', async ({ tyst }) => {
  test.setTimeout(180_000);
  const { page } = await handedOver(tyst);
  await page.getByRole('button', { name: 'They confirmed it without a code' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Yes, they told me so' }).click();
  await expect(page.getByText(/^Receipt confirmed in words on/)).toBeVisible();
  await daysPass(page, 31);
  await tyst.kill();
  const again = await TystBrowser.start({ folder: tyst.folder });
  try {
    const next = await again.open(again.address('casebook.html'));
    await next.getByRole('link', { name: /^Open case/ }).click();
    await expect(next.getByText('Picture removed from here')).toBeVisible();
    expect(await pictures(next)).toBe(0);
  } finally {
    await again.close();
  }
});
