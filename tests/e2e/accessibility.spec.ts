// Every screen, walked through once: no rule of axe-core is broken in English or Welsh, light or dark.
import type { Page } from '@playwright/test';
import { HandOverScreen } from '@/tests/commands/hand-over-screen';
import type { PopupScreen } from '@/tests/commands/popup-screen';
import { PRACTICE_PAGES, servePracticePages } from '@/tests/commands/practice-pages';
import { expect, test } from './fixtures';
import { outFolder, reviewOf } from './flow';
import { violations } from './accessible';

test('no screen of the main path breaks a rule', async ({ tyst }) => {
  test.slow();
  const check = async (name: string, screen: Page | PopupScreen) => {
    if ('getByRole' in screen) await screen.getByRole('heading', { level: 1 }).first().waitFor();
    expect.soft(await violations(tyst, screen), name).toEqual([]);
  };
  servePracticePages(tyst.server);
  const page = await tyst.open(PRACTICE_PAGES[1]?.address ?? '');

  const popup = await tyst.pressToolbar(page);
  await popup.find('button', /^Capture post$/);
  await check('popup: capture', popup);
  await popup.press('button', /^Choose another post/);
  await check('popup: list of posts', popup);
  await popup.press('radio', /^Map$/);
  await check('popup: map of posts', popup);
  await popup.press('button', /^Back$/);
  await popup.press('button', /^Record without a picture$/);
  await check('popup: without a picture', popup);
  await popup.press('button', /^Back$/);
  await popup.press('button', /^Flag for later$/);
  await popup.find('button', /^Undo$/);
  await check('popup: just flagged', popup);
  await popup.press('tab', /^Cases/);
  await popup.find('heading', /^1 flagged page$/);
  await check('popup: cases with a flagged page', popup);
  const flagged = await tyst.open(tyst.address('casebook.html'));
  await check('casebook: a flagged page', flagged);
  await flagged.close();
  const again = await tyst.pressToolbar(page);
  await again.find('button', /^Remove flag$/);
  await check('popup: flagged before', again);
  await again.press('button', /^Capture post$/);

  const review = await reviewOf(tyst);
  await check('review: draft', review.page);
  await review.page.getByRole('button', { name: 'Discard', exact: true }).click();
  await check('review: asking before discarding', review.page);
  await review.page.getByRole('button', { name: 'Cancel' }).click();
  await review.page.getByRole('button', { name: 'Correct something' }).click();
  await check('review: correcting', review.page);
  await review.page.keyboard.press('Escape');
  await review.seal.click();
  await check('review: what is missing', review.page);
  await review.answerByDefault();
  await review.sealIt();
  await check('review: sealed', review.page);
  await review.page.getByRole('button', { name: 'Show the witness slip' }).click();
  await check('review: witness slip', review.page);
  await review.page.getByRole('button', { name: 'Back', exact: true }).click();
  await review.handOver();

  const handOver = new HandOverScreen(await tyst.extensionPage('handover.html'));
  await check('hand-over: who', handOver.page);
  await handOver.toSaving();
  await check('hand-over: saving', handOver.page);
  await handOver.save(outFolder());
  await check('hand-over: done', handOver.page);
  await handOver.given();
  await check('hand-over: given', handOver.page);
  await handOver.page.getByRole('button', { name: 'Open the case' }).click();

  const casebook = await tyst.extensionPage('casebook.html');
  await check('casebook: a case', casebook);
  await check('casebook: the list', await tyst.open(tyst.address('casebook.html')));
  await check('settings', await tyst.open(tyst.address('options.html')));
  await check('first run', await tyst.open(tyst.address('welcome.html')));
});

test('no screen of an empty or refused popup breaks a rule', async ({ tyst }) => {
  const popup = await tyst.pressToolbar(await tyst.open('chrome://version'));
  await popup.find('heading', /^This page cannot be captured/);
  expect(await violations(tyst, popup)).toEqual([]);
  await popup.press('tab', /^Cases/);
  await popup.find('heading', /^No cases yet/);
  expect(await violations(tyst, popup)).toEqual([]);
});
