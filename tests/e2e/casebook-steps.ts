// Steps in the casebook that several end-to-end tests share: set up, open, what its recovery sheet says.
import type { Page } from '@playwright/test';
import type { TystBrowser } from '@/tests/commands/tyst-browser';
import { expect } from '@/tests/e2e/fixtures';

export const PASSPHRASE = 'correct horse battery staple';

export function casebookPage(tyst: TystBrowser): Promise<Page> {
  return tyst.open(tyst.address('casebook.html#received'));
}

/** Sets the casebook up and answers the key on its recovery sheet, without its spaces. */
export async function setUp(page: Page): Promise<string> {
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('Passphrase again').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Set up the casebook' }).click();
  const key = await page.locator('.recovery-key').textContent();
  await page.getByLabel('I have printed it and put it away').check();
  await page.getByRole('button', { name: 'Go on to the casebook' }).click();
  await expect(page.getByRole('heading', { name: 'Received', exact: true })).toBeVisible();
  return key?.replaceAll(/\s/g, '') ?? '';
}

export async function openCasebook(tyst: TystBrowser): Promise<{ page: Page; key: string }> {
  const page = await casebookPage(tyst);
  return { page, key: await setUp(page) };
}

/** Goes to another place of the open casebook: the tab stays, and with it the open lock. Settles when the page has followed. */
export async function goToFragment(page: Page, fragment: string): Promise<void> {
  await page.evaluate(
    (to) =>
      new Promise<void>((done) => {
        addEventListener('hashchange', () => setTimeout(done), { once: true });
        if (location.hash === to) done();
        location.hash = to;
      }),
    fragment,
  );
}

/** Until everything that was begun in this page is written: a reload cuts the rest short. */
export async function untilWritten(page: Page): Promise<void> {
  const writes = () =>
    page.evaluate(async () => {
      const { held = [], pending = [] } = await navigator.locks.query();
      return [...held, ...pending].filter(({ name }) => name === 'tyst-vault-write').length;
    });
  // Between two writes of one form nothing holds the lock for a moment.
  await expect.poll(async () => (await writes()) + (await writes())).toBe(0);
}

export async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Open the casebook' }).click();
}
