// A bundle made in Chromium is received in Firefox, and one made in Firefox in Chromium: by the built extension of each.
import { rmSync } from 'node:fs';
import { test as plain } from '@playwright/test';
import { captureAndHandOver } from '@/tests/commands/capture-and-hand-over';
import { checkBundle } from '@/tests/commands/check-bundle';
import { findFirefox } from '@/tests/commands/firefox';
import { FirefoxTyst } from '@/tests/commands/firefox-tyst';
import { TystBrowser } from '@/tests/commands/tyst-browser';
import { PASSPHRASE, openCasebook } from './casebook-steps';
import { expect } from './fixtures';
import { openXPage, outFolder } from './flow';
import { X_ADDRESS, xPage } from './x-page';

const WORDS = 'Invented words on their way from browser to browser.';
const firefoxPath = findFirefox();

plain.skip(firefoxPath === undefined, 'needs Firefox (Debian: firefox-esr)');
plain.setTimeout(150_000);

plain('a bundle made in Chromium is received in Firefox', async () => {
  const out = outFolder();
  const chromium = await TystBrowser.start();
  const [bundle = ''] = await captureAndHandOver(chromium, await openXPage(chromium, { text: WORDS }), { out });
  await chromium.close();

  const firefox = await FirefoxTyst.start(firefoxPath ?? '');
  try {
    const page = await firefox.open('casebook.html#received');
    await page.type('Passphrase', PASSPHRASE);
    await page.type('Passphrase again', PASSPHRASE);
    await page.press(/^Set up the casebook$/);
    await page.press(/^I have printed it and put it away$/);
    await page.press(/^Go on to the casebook$/);
    await page.choose('#files', bundle);
    await page.shows('Unchanged since it was sealed.');
    await page.shows('Taken into the casebook.');
    await page.press(/^Open case/);
    await page.shows(WORDS);
  } finally {
    await firefox.close();
    rmSync(out, { recursive: true });
  }
});

plain('a post captured, sealed and handed over in Firefox is received in Chromium', async () => {
  const firefox = await FirefoxTyst.start(firefoxPath ?? '');
  const chromium = await TystBrowser.start();
  try {
    firefox.server.serve(X_ADDRESS, { body: xPage({ text: WORDS }) });
    await firefox.open(X_ADDRESS);
    const popup = await firefox.pressToolbar();
    await popup.press('Capture post');
    const review = await firefox.page('review.html');
    await review.answer(/child have been harmed/, 'No');
    await review.press(/^Seal this evidence$/);
    await review.shows('Sealed: Item');
    await review.press(/^Hand over to the Head$/);
    const handOver = await firefox.page('handover.html');
    await handOver.answer(/about the Head Teacher/, 'No');
    await handOver.press(/^Continue$/);
    await handOver.shows('Check what goes in');
    await handOver.press(/^Continue$/);
    await handOver.press(/^Download the file$/);
    await handOver.shows('The download has started');
    const bundle = await firefox.downloaded();
    expect(checkBundle(bundle).filter(({ held }) => !held)).toEqual([]);

    const { page } = await openCasebook(chromium);
    await page.locator('#files').setInputFiles(bundle);
    await expect(page.getByText('Unchanged since it was sealed.')).toBeVisible();
    await expect(page.getByText('Taken into the casebook.')).toBeVisible();
    await page
      .getByRole('link', { name: /^Open case/ })
      .first()
      .click();
    await expect(page.getByText(WORDS)).toBeVisible();
  } finally {
    await chromium.close();
    await firefox.close();
  }
});
