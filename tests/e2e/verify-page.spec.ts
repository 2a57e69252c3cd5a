// verify.html as its recipients open it: from a file, in Chromium and Firefox, and the extension's own page with the same script.
import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium, type Page, test as plain } from '@playwright/test';
import { findBrowser, QUIET_FLAGS } from '@/tests/commands/find-browser';
import { Firefox, findFirefox } from '@/tests/commands/firefox';
import { waitUntil } from '@/tests/commands/wait-until';
import { AXE, RUN } from './accessible';
import { expect, test } from './fixtures';
import { verifyFiles, type VerifyFiles } from './verify-files';

let files: VerifyFiles;
test.beforeAll(async () => {
  files = await verifyFiles();
});
test.afterAll(() => {
  rmSync(files.folder, { recursive: true });
});

/** Chooses files and waits until all are checked; what the page then says. */
async function check(page: Page, ...names: string[]): Promise<string> {
  await page.setInputFiles('#files', names.map(files.path));
  await page.getByText(/^(Files checked|Ffeiliau a wiriwyd): \d+$/).waitFor();
  await expect(page.locator('.name')).toHaveText(names);
  return page.locator('main').innerText();
}

plain.describe('verify.html from a file in Chromium', () => {
  plain('checks, says whose it is, and loads nothing', async () => {
    const browser = await chromium.launch({ executablePath: findBrowser(), args: QUIET_FLAGS });
    const page = await browser.newPage();
    const [asked, complained]: string[][] = [[], []];
    page.on('request', (request) => asked?.push(request.url()));
    page.on('console', (message) => complained?.push(message.text()));
    page.on('pageerror', (error) => complained?.push(error.message));
    const address = pathToFileURL(files.path('verify.html')).href;
    await page.goto(address);

    const good = await check(page, 'good.zip');
    expect(good).toContain('Unchanged since it was sealed.');
    expect(good).toContain('Maker not known.');
    expect(good).toContain('This does not show that the page was true');
    expect(good).toContain('its chain of certificates is not checked here');
    const groups = await page.locator('.fingerprint span').allInnerTexts();
    expect(groups.map((group) => group.trim().toLowerCase()).join('')).toBe(files.fingerprint);
    await page.locator('#told').fill(groups.join(' '));
    await expect(page.getByText('Made by the holder of the fingerprint that you entered.')).toBeVisible();
    await page.locator('#told').fill('0'.repeat(64));
    await expect(page.getByText(/^Not made by the holder/)).toBeVisible();
    await page.locator('#told').fill('AB');
    await expect(page.getByText('A fingerprint has 64 of the characters')).toBeVisible();

    const both = await check(page, 'changed.zip', 'newer.zip');
    expect(both).toMatch(
      /Changed or damaged: do not rely on it; ask for it again\.[^]*data\/report\.html\nis not the file that was sealed/,
    );
    expect(both).toContain('Made by a newer version of Tyst: this version cannot check it.');
    expect(await check(page, 'volume-1.zip', 'volume-3.zip')).toContain('This bundle has 3 volumes. Not given: 2.');
    expect(await check(page, 'volume-3.zip', 'volume-1.zip', 'volume-2.zip')).toContain('All 3 volumes of this bundle are here');
    expect(await check(page, 'large.zip')).toContain('Unchanged since it was sealed.');

    const hostile = await check(page, 'hostile.zip', 'good.zip');
    expect(hostile).toContain('<img src=x onerror="globalThis.ran = true">');
    expect(await page.evaluate('globalThis.ran')).toBeUndefined();
    expect(await page.locator('main img, main script').count()).toBe(0);

    await page.getByRole('button', { name: 'Cymraeg' }).click();
    expect(await page.evaluate('document.documentElement.lang')).toBe('cy');
    expect(await check(page, 'good.zip')).toContain('Heb ei newid ers ei selio.');
    expect(asked?.filter((url) => url !== address && !url.startsWith('blob:'))).toEqual([]);
    expect(complained).toEqual([]);
    await browser.close();
  });

  plain('takes dropped files', async () => {
    const browser = await chromium.launch({ executablePath: findBrowser(), args: QUIET_FLAGS });
    const page = await browser.newPage();
    await page.goto(pathToFileURL(files.path('verify.html')).href);
    const dropped = await page.evaluateHandle(() => {
      const data = new DataTransfer();
      data.items.add(new File(['no bundle'], 'dropped.zip'));
      return data;
    });
    await page.locator('main').dispatchEvent('drop', { dataTransfer: dropped });
    await expect(page.locator('.name')).toHaveText('dropped.zip');
    await expect(page.getByText('is not a ZIP file, or its end is missing')).toBeVisible();
    await browser.close();
  });
});

plain('verify.html from a file in Firefox checks the same', async () => {
  const path = findFirefox();
  plain.skip(path === undefined, 'needs Firefox (Debian: firefox-esr)');
  const firefox = await Firefox.start(path ?? '');
  try {
    await firefox.open(pathToFileURL(files.path('verify.html')).href);
    const names = ['good.zip', 'changed.zip', 'large.zip', 'hostile.zip'];
    await firefox.chooseFiles('#files', names.map(files.path));
    const answers = await waitUntil('four answers', async () => {
      const said = await firefox.evaluate("[...document.querySelectorAll('h2.answer')].map((one) => one.textContent)");
      return Array.isArray(said) && said.length === names.length ? said : undefined;
    });
    const [unchanged, changed] = ['Unchanged since it was sealed.', 'Changed or damaged: do not rely on it; ask for it again.'];
    expect(answers).toEqual([unchanged, changed, unchanged, changed]);
    expect(await firefox.evaluate('globalThis.ran ?? null')).toBeNull();
  } finally {
    await firefox.close();
  }
});

test('the page of the extension runs the same script, and tells the SHA-256 of the file in bundles', async ({ tyst }) => {
  const page = await tyst.open(tyst.address('verify.html'));
  expect(await check(page, 'good.zip', 'large.zip', 'changed.zip')).toMatch(/Unchanged[^]*Unchanged[^]*Changed or damaged/);
  // The page itself has nothing left to ask with.
  expect(await page.evaluate(() => 'fetch' in globalThis)).toBe(false);
  const other = await tyst.open(tyst.address('options.html'));
  const served = async (name: string) => other.evaluate((address) => fetch(address).then((answer) => answer.text()), `/${name}`);
  expect(await served('verify-standalone.html')).toBe(files.page.standalone);
  expect(await served('verify.js')).toBe(files.page.script);
  expect(files.page.standalone).toContain(files.page.script);
  await other.close();
  await expect(page.locator('.limits code')).toHaveText(files.page.sha256);

  await page.evaluate(AXE);
  for (const language of ['English', 'Cymraeg']) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await page.evaluate(RUN), `${language}, ${colorScheme}`).toEqual([]);
    }
    await page.locator('header button').click();
  }
});

test('the settings lead to it, in the language in force', async ({ tyst }) => {
  const options = await tyst.open(tyst.address('options.html'));
  await options.getByRole('group', { name: 'Language', exact: true }).getByRole('radio', { name: 'Cymraeg' }).click();
  await options.getByRole('link', { name: 'Gwirio ffeil dystiolaeth' }).click();
  await expect(options.getByRole('heading', { level: 1, name: 'Gwirio ffeil dystiolaeth' })).toBeVisible();
});
