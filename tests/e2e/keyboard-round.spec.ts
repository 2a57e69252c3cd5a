// Every screen by Tab: the focus comes to all that can be used, is seen wherever it is, and comes out again; F2 gives it back.
import type { Page } from '@playwright/test';
import { HandOverScreen } from '@/tests/commands/hand-over-screen';
import type { PopupScreen } from '@/tests/commands/popup-screen';
import { PRACTICE_PAGES, servePracticePages } from '@/tests/commands/practice-pages';
import { seedCases } from '@/tests/commands/seed-cases';
import { setRole } from '@/tests/commands/set-role';
import { goToFragment } from './casebook-steps';
import { expect, test } from './fixtures';
import { outFolder, reviewOf } from './flow';
import { handOverFile, MatterScreen } from './protocol-steps';
import { hideFaults, tabFaults } from './tab-round';

/** The page of the checker that goes with every bundle, where nothing is to be hidden. */
const STANDALONE = 'verify.html';

/** From the search to all that stands below it. */
const MOST_STOPS = 20;

async function isFocused(screen: PopupScreen, words: string): Promise<boolean> {
  return (await screen.evaluate('document.activeElement.textContent')) === words;
}

async function goesRound(name: string, screen: Page | PopupScreen): Promise<void> {
  if ('getByRole' in screen) await screen.getByRole('heading', { level: 1 }).first().waitFor();
  expect.soft(await tabFaults(screen), name).toEqual([]);
  if (!name.startsWith(STANDALONE)) expect.soft(await hideFaults(screen), name).toEqual([]);
}

test('the popup, the review, the hand-over and the pages beside them go round by Tab', async ({ tyst }) => {
  test.setTimeout(180_000);
  servePracticePages(tyst.server);
  const page = await tyst.open(PRACTICE_PAGES[1]?.address ?? '');
  const popup = await tyst.pressToolbar(page);
  await popup.find('button', /^Capture post$/);
  await goesRound('popup: capture', popup);
  await popup.press('button', /^Choose another post/);
  await goesRound('popup: list of posts', popup);
  await popup.press('radio', /^Map$/);
  await goesRound('popup: map of posts', popup);
  await popup.press('button', /^Back$/);
  await popup.press('button', /^Record without a picture$/);
  await goesRound('popup: without a picture', popup);
  await popup.press('button', /^Back$/);
  await popup.press('button', /^Capture post$/);

  const review = await reviewOf(tyst);
  await goesRound('review: draft', review.page);
  await review.page.getByRole('button', { name: 'Discard', exact: true }).click();
  await goesRound('review: asking before discarding', review.page);
  await review.page.getByRole('button', { name: 'Cancel' }).click();
  await review.page.getByRole('button', { name: 'Correct something' }).click();
  await goesRound('review: correcting', review.page);
  await review.page.keyboard.press('Escape');
  await review.answerByDefault();
  await review.sealIt();
  await goesRound('review: sealed', review.page);
  await review.handOver();
  const handOver = new HandOverScreen(await tyst.extensionPage('handover.html'));
  await goesRound('hand-over: who', handOver.page);
  await handOver.toSaving();
  await goesRound('hand-over: saving', handOver.page);
  await handOver.save(outFolder());
  await goesRound('hand-over: done', handOver.page);
  await handOver.page.getByRole('button', { name: 'Open the case' }).click();
  await goesRound('casebook: a case', await tyst.extensionPage('casebook.html'));
  for (const path of ['casebook.html', 'casebook.html#add', 'options.html', 'welcome.html', 'verify.html'])
    await goesRound(path, await tyst.open(tyst.address(path)));
});

test('the safeguarding lead’s popup and every page of a casebook go round by Tab', async ({ tyst }) => {
  test.setTimeout(240_000);
  const bundle = await handOverFile([{ text: 'Invented words.', categories: ['offensive-person'] }, {}]);
  const { page } = await MatterScreen.open(tyst, bundle);
  const caseId = new URL(page.url()).hash.split('/')[1] ?? '';
  const captureId = (await page.locator('a[href*="/copy/"]').first().getAttribute('href'))?.split('/').at(-1) ?? '';
  const matter = `#received/${caseId}`;
  for (const address of [
    matter,
    ...['assessment', 'decision', 'platform-report', 'meeting'].map((task) => `${matter}/${task}`),
    `${matter}/copy/${captureId}`,
    `#letters/${caseId}`,
    `#meeting/${caseId}`,
    `#pass-on/${caseId}`,
    '#received',
    '#card',
    '#deadlines',
    '#personal-data',
    '#set-up',
    '#first-hour',
  ]) {
    await goToFragment(page, address);
    await goesRound(address, page);
  }

  await seedCases(tyst, 30);
  await setRole(tyst, 'dsl');
  const popup = await tyst.pressToolbar(await tyst.open('chrome://version'));
  await popup.find('link', /^Open case/);
  await goesRound('popup: cases', popup);
  await test.step('what goes away when it is pressed gives the focus on', async () => {
    await popup.evaluate(`document.querySelector('#search').focus()`);
    await popup.type('nobody wrote this');
    await popup.find('button', /^Show all$/);
    for (let presses = 0; presses < MOST_STOPS && !(await isFocused(popup, 'Show all')); presses++) await popup.key('Tab');
    await popup.key('Enter');
    await expect.poll(() => popup.evaluate(`document.activeElement.closest('.row') !== null`)).toBe(true);
  });
  await popup.press('link', /^Open case/);
  await popup.find('button', /^Mark as reviewed$/);
  await goesRound('popup: a case under review', popup);
});
