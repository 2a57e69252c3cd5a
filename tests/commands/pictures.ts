// Takes the pictures of the README from the real screens, then one of every other screen into `test-results`, to be looked at.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './built-extension.ts';
import { PRACTICE_PAGES, servePracticePages } from './practice-pages.ts';
import { ReviewScreen } from './review-screen.ts';
import { TystBrowser } from './tyst-browser.ts';

const FOLDER = join(PROJECT, 'docs', 'pictures');
const practice = PRACTICE_PAGES.find(({ address }) => address.includes('facebook'));
if (practice === undefined) throw new Error('There is no practice page of Facebook.');

mkdirSync(FOLDER, { recursive: true });
const browser = await TystBrowser.start({ size: { width: 1280, height: 1000 } });
try {
  servePracticePages(browser.server);
  const popup = await browser.pressToolbar(await browser.open(practice.address));
  await popup.find('button', /^Capture post$/);
  writeFileSync(join(FOLDER, 'popup.png'), await popup.picture());
  await popup.press('button', /^Capture post$/);
  const review = new ReviewScreen(await browser.extensionPage('review.html'));
  await review.ready();
  await review.page.waitForTimeout(500);
  await review.page.screenshot({ path: join(FOLDER, 'review.png') });
} finally {
  await browser.close();
}

const { status } = spawnSync('playwright', ['test', 'tests/e2e/screens/pictures.spec.ts'], {
  cwd: PROJECT,
  stdio: 'inherit',
  env: { ...process.env, TYST_PICTURES: '1' },
});
process.exitCode = status ?? 1;
