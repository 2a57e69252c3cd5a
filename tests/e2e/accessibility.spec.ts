// Every screen on the way of a capture, from the toolbar to the Head: looked over in both languages and every look.
import type { Page } from '@playwright/test';
import { HandOverScreen } from '@/tests/commands/hand-over-screen';
import type { PopupScreen } from '@/tests/commands/popup-screen';
import { PRACTICE_PAGES, servePracticePages } from '@/tests/commands/practice-pages';
import { waitUntil } from '@/tests/commands/wait-until';
import { expect, test } from './fixtures';
import { outFolder, reviewOf } from './flow';
import { faultsOf } from './screens/look-over';
import { JOURNEY_SCREENS } from './screens/page-screens';

test('no screen of the main path breaks a rule', async ({ tyst }) => {
  test.slow();
  const seen: string[] = [];
  const check = async (name: string, screen: Page | PopupScreen) => {
    if ('getByRole' in screen) await screen.getByRole('heading', { level: 1 }).first().waitFor();
    expect.soft(await faultsOf(tyst, screen), name).toEqual([]);
    seen.push(name);
  };
  servePracticePages(tyst.server);
  const empty = await tyst.pressToolbar(await tyst.open('about:blank'));
  await empty.press('tab', /^Cases/);
  await empty.find('heading', /^No cases yet/);
  await check('popup: no cases', empty);
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

  const reviewed = new URL(review.page.url()).hash;
  const handOver = new HandOverScreen(await tyst.extensionPage('handover.html'));
  await check('hand-over: who', handOver.page);
  await handOver.page.getByRole('button', { name: 'Continue' }).click();
  await check('hand-over: who, not answered', handOver.page);
  await handOver.page
    .getByRole('group', { name: /about the Head Teacher/ })
    .getByRole('radio', { name: 'No', exact: true })
    .check();
  await handOver.page.getByRole('button', { name: 'Continue' }).click();
  await check('hand-over: what goes in', handOver.page);
  await handOver.page.getByRole('button', { name: 'Back', exact: true }).click();
  await handOver.toSaving();
  await check('hand-over: saving', handOver.page);
  await handOver.save(outFolder());
  await check('hand-over: done', handOver.page);
  await handOver.given();
  await check('hand-over: given', handOver.page);
  await handOver.page.getByRole('button', { name: 'Open the case' }).click();
  const casebook = await tyst.extensionPage('casebook.html');
  await casebook.getByRole('button', { name: 'Captured by mistake: it must not be seen' }).click();
  await casebook.getByRole('button', { name: 'Make it unviewable now' }).click();
  await casebook.getByText(/It was made unviewable on/).waitFor();

  await review.page.goto(tyst.address(`review.html${reviewed}`));
  await review.page.getByRole('heading', { name: 'Made unviewable' }).waitFor();
  await check('review: made unviewable', review.page);
  await check('review: gone', await tyst.open(tyst.address('review.html#nowhere')));

  const chosen = await tyst.pressToolbar(page);
  await chosen.press('button', /^Record without a picture$/);
  await chosen.press('button', /^Record it without a picture$/);
  const logOnly = await waitUntil('the record without a picture', async () =>
    (await Promise.all(tyst.context.pages().map(async (one) => ({ one, text: await one.locator('h1').allInnerTexts() })))).find(
      ({ one, text }) => one.url().includes('review.html') && text.includes('Record without a picture'),
    ),
  );
  await check('review: without a picture', logOnly.one);

  const forbidden = await tyst.pressToolbar(await tyst.open('chrome://version'));
  await forbidden.find('heading', /^This page cannot be captured/);
  await check('popup: no page to capture', forbidden);
  expect(seen.toSorted()).toEqual(Object.values(JOURNEY_SCREENS).flat().toSorted());
});
