// Nothing is lost: a browser killed between two parts or before sealing, and a service worker killed in the middle.
import { ReviewScreen } from '@/tests/commands/review-screen';
import { TystBrowser } from '@/tests/commands/tyst-browser';
import { expect, test } from './fixtures';
import { afterFirstScroll, beginCapture, captureDraft, killWorker, openXPage, reviewOf } from './flow';

const TALL = { lines: 120 };

test('a browser killed between two parts leaves a draft that can be reviewed and sealed', async ({ tyst }) => {
  const page = await openXPage(tyst, TALL);
  await beginCapture(tyst, page);
  await afterFirstScroll(page);
  await tyst.kill();

  const again = await TystBrowser.start({ folder: tyst.folder });
  again.server.serve('https://school.example/', { body: '<!doctype html><title>Another page</title><p>Invented.' });
  const popup = await again.pressToolbar(await again.open('https://school.example/'));
  await popup.find('button', /^Open the newest$/);
  expect(await popup.text()).toContain('1 capture of another page was cut short and waits as a draft.');
  const review = await openWaitingDraft(again);
  await expect(review.page.getByRole('heading', { name: 'The capture did not finish' })).toBeVisible();
  await expect(review.page.getByText(/^Partial/).first()).toBeVisible();
  await expect(review.page.getByRole('img', { name: 'What was captured' })).toBeVisible();
  await review.answerByDefault();
  await review.sealIt();
  await again.close();
});

test('a browser killed before sealing keeps the draft with every answer', async ({ tyst }) => {
  const page = await openXPage(tyst);
  const review = await captureDraft(tyst, page);
  await review.answerByDefault();
  await review.page.getByRole('checkbox', { name: 'Threatens violence or assault' }).check();
  await review.page.getByRole('textbox', { name: /^In a sentence/ }).fill('Says that somebody will be hurt.');
  await expect(review.page.getByText('Saved as a draft just now')).toBeVisible();
  await tyst.kill();

  const again = await TystBrowser.start({ folder: tyst.folder });
  const reopened = await openWaitingDraft(again);
  await expect(reopened.page.getByRole('textbox', { name: /^In a sentence/ })).toHaveValue('Says that somebody will be hurt.');
  await expect(reopened.page.getByRole('checkbox', { name: 'Threatens violence or assault' })).toBeChecked();
  await expect(reopened.page.getByRole('radio', { name: 'No', exact: true })).toBeChecked();
  await reopened.sealIt();
  await again.close();
});

test('a service worker killed in the middle leaves a draft, and the page is put back', async ({ tyst }) => {
  const page = await openXPage(tyst, TALL);
  const keeper = await tyst.open(tyst.address('options.html'));
  await beginCapture(tyst, page);
  await afterFirstScroll(page);
  await killWorker(keeper);
  await expect.poll(() => page.evaluate(() => scrollY), { timeout: 15_000 }).toBe(0);

  const review = await openWaitingDraft(tyst);
  await expect(review.page.getByRole('heading', { name: 'The capture did not finish' })).toBeVisible();
  await expect(review.page.getByRole('img', { name: 'What was captured' })).toBeVisible();
});

test('a capture goes on when its popup closes', async ({ tyst }) => {
  const page = await openXPage(tyst, TALL);
  const popup = await tyst.pressToolbar(page);
  await popup.press('button', /^Capture post$/);
  await afterFirstScroll(page);
  await popup.evaluate('window.close()');
  const review = await reviewOf(tyst);
  await expect(review.page.getByText(/^Complete/).first()).toBeVisible();
});

/** Opens the one waiting draft as a person does: toolbar, Cases, Finish. */
async function openWaitingDraft(tyst: TystBrowser): Promise<ReviewScreen> {
  const page = await tyst.open('about:blank');
  const popup = await tyst.pressToolbar(page);
  await popup.press('tab', /^Cases/);
  await popup.press('button', /^Finish the draft of/);
  return reviewOf(tyst);
}
