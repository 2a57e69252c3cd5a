// Flagging by hand on all three platforms: a locator in the case list, found again, turned into the capture, removed and put back.
import type { TystBrowser } from '@/tests/commands/tyst-browser';
import { PRACTICE_PAGES, servePracticePages } from '@/tests/commands/practice-pages';
import { expect, test } from './fixtures';
import { captureDraft, openXPage } from './flow';
import { facebookPage } from './planted/facebook-page';
import { FIRST, type Reporter, SECOND, secretsOf } from './planted/reporter';
import { whatsappPage } from './planted/whatsapp-page';
import { xPage } from './planted/x-page';
import { storedText } from './whole-database';

const SITES = { X: xPage, Facebook: facebookPage, WhatsApp: whatsappPage };

for (const { name, address } of PRACTICE_PAGES) {
  test(`${name} is flagged, found again and turned into its capture`, async ({ tyst }) => {
    servePracticePages(tyst.server);
    const page = await tyst.open(address);
    const popup = await tyst.pressToolbar(page);
    await popup.press('button', /^Flag for later$/);
    await popup.find('button', /^Undo$/);
    await popup.press('tab', /^Cases/);
    await popup.find('heading', /^1 flagged page$/);
    expect(await popup.text()).toContain('Flagged, not captured yet');
    await page.reload();

    const again = await tyst.pressToolbar(page);
    await again.ready();
    await again.find('button', /^Remove flag$/);
    expect(await again.text()).toMatch(/Flagged \d+ \w+ \d{4}, not captured yet\. You can capture it now\./);
    await again.capture();
    const review = await tyst.extensionPage('review.html');
    await review.getByRole('button', { name: 'Seal this evidence' }).waitFor();
    const after = await tyst.pressToolbar(page);
    await after.find('button', /^Flag for later$/);
    await after.press('tab', /^Cases/);
    await after.find('button', /^Finish the draft of/);
    expect(await after.text()).not.toContain('Flagged, not captured yet');
  });
}

test('a flag is removed and put back in the popup and in the casebook, and found by search and filter', async ({ tyst }) => {
  const page = await openXPage(tyst);
  const popup = await tyst.pressToolbar(page);
  await popup.press('button', /^Flag for later$/);
  await popup.press('button', /^Undo$/);
  await popup.find('button', /^Flag for later$/);
  await popup.press('button', /^Flag for later$/);
  await popup.press('tab', /^Cases/);
  await popup.press('button', /^Remove flag from X/);
  await popup.find('heading', /^No cases yet$/);
  await popup.press('button', /^Undo$/);
  await popup.find('heading', /^1 flagged page$/);

  const casebook = await tyst.open(tyst.address('casebook.html'));
  const flagged = casebook.getByText('Flagged, not captured yet');
  const search = casebook.getByRole('searchbox', { name: 'Search cases' });
  await expect(flagged).toBeVisible();
  await search.fill('nobody wrote this');
  await expect(flagged).toBeHidden();
  await search.fill('2111081085424108754');
  await expect(flagged).toBeVisible();
  await casebook.getByRole('button', { name: 'Flagged 1' }).click();
  await expect(flagged).toBeVisible();
  const link = casebook.getByRole('link', { name: /^Open https:\/\/x\.com/ });
  await expect(link).toHaveAttribute('href', 'https://x.com/poster_one_x/status/2111081085424108754');
  await casebook.getByRole('button', { name: /^Remove flag/ }).click();
  await expect(flagged).toBeHidden();
  await casebook.getByRole('button', { name: 'Undo' }).click();
  await expect(flagged).toBeVisible();
});

test('discarding the draft brings the flag back, sealing ends it', async ({ tyst }) => {
  const page = await openXPage(tyst);
  const flagging = await tyst.pressToolbar(page);
  await flagging.press('button', /^Flag for later$/);
  await flagging.find('button', /^Undo$/);
  const draft = await captureDraft(tyst, page);
  await draft.page.getByRole('button', { name: 'Discard', exact: true }).click();
  await draft.page.getByRole('button', { name: 'Discard the draft' }).click();
  const popup = await tyst.pressToolbar(page);
  await popup.find('button', /^Remove flag$/);
  await draft.page.close();

  const review = await captureDraft(tyst, page);
  await review.answerByDefault();
  await review.sealIt();
  await (await tyst.pressToolbar(page)).find('button', /^Flag for later$/);
  expect(await review.page.evaluate(countFlags)).toBe(0);
});

for (const [site, pageOf] of Object.entries(SITES)) {
  test(`${site}: a flag holds no pixel, nothing of the reporter, and is the same from two of them`, async ({ tyst }) => {
    const first = await flagAsReporter(tyst, pageOf(FIRST), FIRST);
    const second = await flagAsReporter(tyst, pageOf(SECOND), SECOND);
    expect(first.secrets).toEqual([]);
    expect(second.secrets).toEqual([]);
    expect(second.flag).toEqual(first.flag);
    expect(first.text).not.toContain('Invented words about a school');
    expect(first.pictures).toBe(0);
  });
}

/** Flags what the popup chose, reads the whole database, and removes the flag again. */
async function flagAsReporter(tyst: TystBrowser, { address, html }: { address: string; html: string }, reporter: Reporter) {
  tyst.server.serve(address, { body: html });
  const page = await tyst.open(address);
  const popup = await tyst.pressToolbar(page);
  await popup.press('button', /^Flag for later$/);
  await popup.find('button', /^Undo$/);
  const casebook = await tyst.open(tyst.address('casebook.html'));
  const listed = casebook.getByText('Flagged, not captured yet');
  await listed.waitFor();
  const shown = await casebook.locator('body').innerText();
  const text = await storedText(casebook);
  const [flag, pictures] = await casebook.evaluate(readFlag);
  await casebook.getByRole('button', { name: /^Remove flag/ }).click();
  await listed.waitFor({ state: 'hidden' });
  await casebook.close();
  await page.close();
  return { text, flag, pictures, secrets: secretsOf(reporter).filter((secret) => `${text}${shown}`.includes(secret)) };
}

/** Runs in a page of the extension. The one flag without its id and time, and how many pictures and tiles are stored. */
async function readFlag(): Promise<[unknown, number]> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('tyst');
    opening.addEventListener('success', () => resolve(opening.result));
  });
  const ask = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve) => request.addEventListener('success', () => resolve(request.result)));
  const store = (name: string) => db.transaction(name).objectStore(name);
  const [row] = (await ask(store('flags').getAll())) as { id: string; flaggedAt: string }[];
  const pictures = (await ask(store('bytes').count())) + (await ask(store('tiles').count()));
  db.close();
  const { id: _, flaggedAt: __, ...flag } = row ?? { id: '', flaggedAt: '' };
  return [flag, pictures];
}

async function countFlags(): Promise<number> {
  const opening = indexedDB.open('tyst');
  await new Promise((resolve) => opening.addEventListener('success', resolve));
  const counting = opening.result.transaction('flags').objectStore('flags').count();
  await new Promise((resolve) => counting.addEventListener('success', resolve));
  opening.result.close();
  return counting.result;
}

test('a flagged post is marked where another post is chosen, in the list and on the map', async ({ tyst }) => {
  const x = PRACTICE_PAGES.find(({ address }) => address.includes('x.com'));
  servePracticePages(tyst.server);
  const page = await tyst.open(x?.address ?? '');
  const popup = await tyst.pressToolbar(page);
  await popup.press('button', /^Flag for later$/);
  await popup.find('button', /^Undo$/);
  await popup.press('button', /^Choose another post/);
  await popup.find('radio', /Poster One/);
  expect((await popup.text()).match(/flagged for later/g)).toHaveLength(1);
  await popup.press('radio', /^Map$/);
  await popup.find('button', /^flagged for later · /);
  expect((await popup.text()).match(/flagged for later/g)).toHaveLength(1);
});
