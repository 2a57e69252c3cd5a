// The leak check before the seal: what names the person at the screen is shown to them, decided by them, and told to nobody.
import { readFileSync, rmSync } from 'node:fs';
import JSZip from 'jszip';
import { HandOverScreen } from '@/tests/commands/hand-over-screen';
import type { ReviewScreen } from '@/tests/commands/review-screen';
import type { TystBrowser } from '@/tests/commands/tyst-browser';
import { violations } from './accessible';
import { expect, test } from './fixtures';
import { captureDraft, openXPage, outFolder, reviewOf } from './flow';
import { FIRST } from './planted/reporter';
import { whatsappPage } from './planted/whatsapp-page';

const VIEWER = { name: FIRST.name, handle: FIRST.handle };
/** Another's words name the viewer, in other letters and over the end of a line. */
const NAMING = `Invented words about ${FIRST.name.toUpperCase()} of a school.`;

const card = (review: ReviewScreen) => review.page.locator('.leaks');
const act = (review: ReviewScreen, where: string, name: RegExp) =>
  places(review).filter({ hasText: where }).getByRole('button', { name });
const places = (review: ReviewScreen) => card(review).getByRole('listitem');

async function sealedBytes(tyst: TystBrowser, review: ReviewScreen): Promise<{ texts: string; record: string }> {
  const out = outFolder();
  await review.sealIt();
  await review.handOver();
  const handOver = new HandOverScreen(await tyst.extensionPage('handover.html'));
  await handOver.toSaving();
  const [bundle = ''] = await handOver.save(out);
  const entries = Object.values((await JSZip.loadAsync(readFileSync(bundle))).files);
  const texts = await Promise.all(entries.filter(({ name }) => !name.endsWith('.png')).map((entry) => entry.async('text')));
  const record = entries.find(({ name }) => name.endsWith('capture.json'));
  rmSync(out, { recursive: true });
  return { texts: texts.join('\n'), record: (await record?.async('text')) ?? '' };
}

async function answerSafeguarding(review: ReviewScreen): Promise<void> {
  await review.page
    .getByRole('group', { name: /child have been harmed/ })
    .getByRole('radio', { name: 'No', exact: true })
    .check();
}

test('the viewer named in another’s words waits for a decision, and what is covered is in no byte', async ({ tyst }) => {
  const review = await captureDraft(tyst, await openXPage(tyst, { viewer: VIEWER, text: NAMING }));
  await expect(places(review)).toHaveText([/^In the picture/, /^In the words/]);
  await expect(card(review)).toContainText('It is part of what other people wrote: covering it may destroy evidence');
  await expect(review.page.locator('.leak-outline')).toHaveCount(1);
  expect(await violations(tyst, review.page)).toEqual([]);
  await answerSafeguarding(review);
  await review.seal.click();
  await expect(review.page.getByRole('alert').getByText('Decide about each place that could tell who you are.')).toBeVisible();
  const covers = review.page.getByRole('button', { name: /covered by you/ });
  await act(review, 'In the picture', /^Cover it/).click();
  await expect(covers).toHaveCount(1);
  await expect(places(review)).toHaveText([/^In the words/]);
  await act(review, 'In the words', /^Cover it/).click();
  await expect(places(review)).toHaveCount(0);
  const { texts, record } = await sealedBytes(tyst, review);
  for (const word of ['quellwyn', FIRST.handle]) expect(texts.toLowerCase()).not.toContain(word);
  expect(record).toContain('Invented words about █████ of a school.');
});

test('what the person leaves stays as it was said, and nothing of the check goes out', async ({ tyst }) => {
  const review = await captureDraft(tyst, await openXPage(tyst, { viewer: VIEWER, text: NAMING }));
  await answerSafeguarding(review);
  await review.leaves.first().click();
  await review.leaves.first().click();
  await expect(card(review)).toContainText('You have decided about every place.');
  const { record } = await sealedBytes(tyst, review);
  expect(record).toContain(NAMING);
  expect(record).toContain('"masks":[');
  for (const word of ['kept', 'named', 'leak']) expect(record).not.toContain(`"${word}`);
});

test('a name typed into the concern or the title is found as it is typed, and gone when it is changed', async ({ tyst }) => {
  const review = await captureDraft(tyst, await openXPage(tyst, { viewer: VIEWER }));
  await expect(card(review)).toContainText('Your name and your account were not found');
  await answerSafeguarding(review);
  const concern = review.page.getByRole('textbox', { name: 'In a sentence (optional)' });
  const title = review.page.getByRole('textbox', { name: 'Title of the new case' });
  await concern.fill(`I, fixture reporter quellwyn, was shown this.`);
  await title.fill(`Post seen by Mrs Quellwyn`);
  await expect(places(review)).toHaveText([/^In your sentence/, /^In the title/]);
  await act(review, 'In your sentence', /^Change it/).click();
  await expect(concern).toBeFocused();
  await concern.fill('It names a pupil.');
  await act(review, 'In the title', /^Change it/).click();
  await expect(title).toBeFocused();
  await title.fill('A post on X, second');
  await expect(places(review)).toHaveCount(0);
  const { texts } = await sealedBytes(tyst, review);
  expect(texts.toLowerCase()).not.toContain('quellwyn');
});

test('a cover taken away shows what it covered to the leak check again', async ({ tyst }) => {
  const review = await captureDraft(tyst, await openXPage(tyst, { viewer: VIEWER, text: NAMING }));
  await act(review, 'In the picture', /^Cover it/).click();
  await expect(places(review)).toHaveCount(1);
  await review.page.getByRole('button', { name: 'Undo' }).click();
  await expect(places(review)).toHaveCount(2);
});

test.describe('on WhatsApp', () => {
  const { address, html } = whatsappPage(FIRST);

  test('nothing is captured before the person says how they come to see the chat', async ({ tyst }) => {
    tyst.server.serve(address, { body: html });
    const popup = await tyst.pressToolbar(await tyst.open(address));
    await popup.find('button', /^First say how you come to see this chat$/);
    expect((await popup.shown()).some(({ name }) => name === 'Capture post')).toBe(false);
    await popup.press('button', /^First say/);
    expect(await popup.evaluate('document.activeElement.value')).toBe('member');
    expect(await popup.evaluate('document.querySelectorAll("input:checked").length')).toBe(0);
    await popup.press('radio', /^Neither$/);
    await popup.find('button', /^Stop: ask the Head Teacher first$/);
    expect(await popup.text()).toContain('If it is about the Head Teacher, ask the Chair of Governors.');
    await popup.press('radio', /^A member showed it to me and agreed$/);
    await popup.find('button', /^First choose who showed it, and when$/);
    expect(await popup.text()).toContain('Never link a parent’s WhatsApp to a school computer.');
    expect(await violations(tyst, popup)).toEqual([]);
    await popup.press('radio', /^Neither$/);
    await popup.press('checkbox', /^Someone is in danger/);
    await popup.press('button', /^Capture post$/);
    const review = await reviewOf(tyst);
    await review.page.getByRole('radio', { name: 'A member showed it to me and agreed' }).check();
    await answerSafeguarding(review);
    await review.seal.click();
    await expect(review.page.getByRole('alert').getByText('Say how you come to see this chat.')).toBeVisible();
    await review.page.getByRole('combobox', { name: 'Who showed it' }).selectOption({ label: 'a parent or carer' });
    await review.page.getByRole('combobox', { name: 'When' }).selectOption({ index: 1 });
    const { record, texts } = await sealedBytes(tyst, review);
    expect(JSON.parse(record)).toMatchObject({ permissionToView: { ground: 'shown', role: 'parent' } });
    expect(texts).toContain('A member of the chat showed it and agreed (a parent or carer');
  });

  test('own messages in the picture are said to tell whose they are', async ({ tyst }) => {
    tyst.server.serve(address, { body: html });
    const page = await tyst.open(address);
    const popup = await tyst.pressToolbar(page);
    await popup.press('button', /^Take only what the window shows$/);
    await popup.capture();
    const review = await reviewOf(tyst);
    await expect(review.page.getByRole('heading', { name: 'Your own messages are in the picture' })).toBeVisible();
    await expect(places(review)).toHaveCount(0);
    // A contact's name that is no longer covered is one of the names that could tell.
    await review.page.getByText('Covered parts (').click();
    const removes = review.page.getByRole('button', { name: /^Remove cover/ });
    while ((await removes.count()) > 0) await removes.first().click();
    await expect(places(review).filter({ hasText: FIRST.contact }).first()).toBeVisible();
    await review.page.getByRole('button', { name: 'discard this draft first' }).click();
    await expect(review.page.getByRole('dialog', { name: 'Discard this draft?' })).toBeVisible();
  });
});
