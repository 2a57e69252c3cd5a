// Several posts of one page in one go: ticked, captured one after the other, reviewed in turn, items of one case in the order of the page.
import { readFileSync, rmSync } from 'node:fs';
import JSZip from 'jszip';
import type { Page } from '@playwright/test';
import { several as welsh } from '@/utils/i18n/cy/several';
import { HandOverScreen } from '@/tests/commands/hand-over-screen';
import type { PopupScreen } from '@/tests/commands/popup-screen';
import { servePracticePages } from '@/tests/commands/practice-pages';
import { ReviewScreen } from '@/tests/commands/review-screen';
import { TystBrowser } from '@/tests/commands/tyst-browser';
import { violations } from './accessible';
import { expect, test } from './fixtures';
import { outFolder, reviewOf } from './flow';
import { refuseScreenshots } from './refuse-screenshots';
import { X_HOME, type TimelinePost, xTimeline } from './x-timeline';

const POSTS: TimelinePost[] = [
  { author: 'Poster One', text: 'First invented words.' },
  { author: 'Poster Two', text: 'Second invented words.' },
  { author: 'Poster Three', text: 'Third invented words.' },
  { author: 'Poster Four', text: 'Fourth invented words.' },
];
const TALL = POSTS.map((post) => ({ ...post, lines: 40 }));

async function openTimeline(tyst: TystBrowser, posts: readonly TimelinePost[]): Promise<Page> {
  tyst.server.serve(X_HOME, { body: xTimeline(posts) });
  return tyst.open(X_HOME);
}

/** Ticks the posts in the order given, which need not be that of the page. */
async function tick(tyst: TystBrowser, page: Page, authors: readonly string[]): Promise<PopupScreen> {
  const popup = await tyst.pressToolbar(page);
  await popup.press('button', /^Take several posts$/);
  for (const author of authors) await popup.press('checkbox', new RegExp(`^${author}`));
  return popup;
}

/** Waits until the popup says so, which may be for a moment only. */
async function says(popup: PopupScreen, words: RegExp): Promise<void> {
  await expect.poll(() => popup.text(), { intervals: [40] }).toMatch(words);
}

/** The review of the post that is next in line. */
async function goOn(page: Page, place: number): Promise<ReviewScreen> {
  await page.getByRole('link', { name: `Go on to post ${place}` }).click();
  const review = new ReviewScreen(page);
  await expect(page.getByText(`Post ${place} of `)).toBeVisible();
  await review.ready();
  return review;
}

test('three posts become three items of one case in the order of the page, and no record tells that they belong together', async ({
  tyst,
}) => {
  const out = outFolder();
  const page = await openTimeline(tyst, POSTS);
  const popup = await tick(tyst, page, ['Poster Four', 'Poster One', 'Poster Three']);
  await popup.press('button', /^Capture 3 posts$/);
  const first = await reviewOf(tyst);
  await expect(first.page.getByText('Post 1 of 3')).toBeVisible();
  // The address bar shows the timeline, not the post.
  await expect(first.page.getByRole('definition').filter({ hasText: '/status/' }).first()).toContainText('read from the page');
  expect(await page.evaluate(() => scrollY)).toBe(0);

  // Looked at ahead of time, but not sealed before the first.
  await first.page.getByRole('link', { name: 'Next post' }).click();
  const ahead = new ReviewScreen(first.page);
  await expect(first.page.getByText('Post 2 of 3')).toBeVisible();
  await ahead.ready();
  expect(await violations(tyst, first.page)).toEqual([]);
  await ahead.answerByDefault();
  await ahead.seal.click();
  await expect(first.page.getByRole('alert').getByText(/^Seal or discard post 1 first/)).toBeVisible();
  await first.page.getByRole('link', { name: 'Go to post 1' }).click();
  await first.ready();
  await first.page.getByRole('checkbox', { name: 'Threatens violence or assault' }).check();
  await first.page.getByRole('textbox', { name: /^In a sentence/ }).fill('Says that somebody will be hurt.');
  await first.answerByDefault();
  await first.sealIt();

  const second = await goOn(first.page, 2);
  await expect(second.page.getByText(/^It goes into the same case/)).toBeVisible();
  const threat = second.page.getByRole('checkbox', { name: 'Threatens violence or assault', exact: true });
  await expect(threat).not.toBeChecked();
  await second.page.getByRole('checkbox', { name: /^The same categories/ }).check();
  await second.page.getByRole('checkbox', { name: /^The same sentence/ }).check();
  await expect(threat).toBeChecked();
  await second.sealIt();

  const third = await goOn(second.page, 3);
  await third.answerByDefault();
  await third.sealIt();
  await expect(third.page.getByRole('heading', { name: /^Sealed: Item 3/ })).toBeVisible();
  await third.handOver();
  const handOver = new HandOverScreen(await tyst.extensionPage('handover.html'));
  await handOver.toSaving();
  const [bundle = ''] = await handOver.save(out);
  const zip = await JSZip.loadAsync(readFileSync(bundle));
  const records = await Promise.all(
    [1, 2, 3].map(async (item) => (await zip.file(`data/captures/000${item}/capture.json`)?.async('string')) ?? ''),
  );
  expect(records.map((record) => /"author":\{[^}]*"value":"([^"]*)"/.exec(record)?.[1])).toEqual([
    'Poster One',
    'Poster Three',
    'Poster Four',
  ]);
  const ids = records.map((record) => (JSON.parse(record) as { id: string }).id);
  for (const [index, record] of records.entries()) {
    expect(record).not.toContain('series');
    for (const other of ids.filter((_, place) => place !== index)) expect(record).not.toContain(other);
  }
  expect(new Set(records.map((record) => JSON.stringify(Object.keys(JSON.parse(record) as object).toSorted()))).size).toBe(1);
  rmSync(out, { recursive: true });
});

test('on the map posts are ticked too, and the button waits for two', async ({ tyst }) => {
  const page = await openTimeline(tyst, POSTS);
  const popup = await tyst.pressToolbar(page);
  await popup.press('button', /^Take several posts$/);
  await popup.find('button', /^Tick at least two posts$/);
  await popup.press('radio', /^Map$/);
  await popup.press('button', /^Poster Two/);
  await popup.press('button', /^Poster One/);
  await popup.press('button', /^Capture 2 posts$/);
  const review = await reviewOf(tyst);
  await expect(review.page.getByText('Post 1 of 2')).toBeVisible();
  await expect(review.page.getByText('First invented words.').first()).toBeVisible();
});

test('a post that goes away meanwhile is named, and the others are captured', async ({ tyst }) => {
  const page = await openTimeline(tyst, [...TALL.slice(0, 1), ...POSTS.slice(1)]);
  const popup = await tick(tyst, page, ['Poster One', 'Poster Two', 'Poster Three']);
  await popup.press('button', /^Capture 3 posts$/);
  await page.waitForFunction(() => scrollY > 100, undefined, { polling: 20 });
  await page.evaluate(() => {
    document.querySelectorAll('article')[1]?.remove();
  });
  const review = await reviewOf(tyst);
  await expect(review.page.getByText(/^Post 2 was not captured \(Poster Two: Second invented words\.\)\./)).toBeVisible();
  await review.page.getByRole('link', { name: 'Next post' }).click();
  await expect(review.page.getByText('Post 3 of 3')).toBeVisible();
  await expect(review.page.getByText('Third invented words.').first()).toBeVisible();
});

test('stopping keeps what there is and says what is not there', async ({ tyst }) => {
  const page = await openTimeline(tyst, TALL);
  const popup = await tick(tyst, page, ['Poster One', 'Poster Two', 'Poster Three']);
  await popup.press('button', /^Capture 3 posts$/);
  await says(popup, /Post 2 of 3/);
  await popup.press('button', /^Stop and keep what there is$/);
  const review = await reviewOf(tyst);
  await expect(review.page.getByText('Post 1 of 3')).toBeVisible();
  await expect(review.page.getByText(/^Complete/).first()).toBeVisible();
  await expect(review.page.getByText(/^Post 3 was not captured/)).toBeVisible();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
});

test('a browser killed in the middle keeps what was captured, still bound together', async ({ tyst }) => {
  const page = await openTimeline(tyst, TALL);
  const popup = await tick(tyst, page, ['Poster One', 'Poster Two', 'Poster Three']);
  await popup.press('button', /^Capture 3 posts$/);
  await says(popup, /Post 2 of 3, part [2-9]/);
  await tyst.kill();

  const again = await TystBrowser.start({ folder: tyst.folder });
  const cases = await again.pressToolbar(await again.open('about:blank'));
  await cases.press('tab', /^Cases/);
  await says(cases, /post 1 of 3/i);
  await cases.press('button', /^Finish the draft of/);
  const review = await reviewOf(again);
  await expect(review.page.getByText(/^Post [12] of 3/)).toBeVisible();
  await expect(review.page.getByText(/^Post 3 was not captured \(Poster Three/)).toBeVisible();
  await expect(review.page.getByText(/The capture was broken off before it\./)).toBeVisible();
  await review.page.getByRole('link', { name: /^(?:Next|Previous) post$/ }).click();
  await review.ready();
  await again.close();
});

test('a post can be taken out of the group and put elsewhere', async ({ tyst }) => {
  const page = await openTimeline(tyst, POSTS);
  const popup = await tick(tyst, page, ['Poster One', 'Poster Two']);
  await popup.press('button', /^Capture 2 posts$/);
  const review = await reviewOf(tyst);
  await review.page.getByRole('link', { name: 'Next post' }).click();
  await expect(review.page.getByText('Post 2 of 2')).toBeVisible();
  await review.ready();
  await review.page.getByRole('button', { name: 'Put it somewhere else' }).click();
  await expect(review.page.getByRole('textbox', { name: 'Title of the new case' })).toBeVisible();
  await review.answerByDefault();
  await review.sealIt();
  await expect(review.page.getByRole('heading', { name: /^Sealed: Item 1/ })).toBeVisible();
});

test('on WhatsApp it is asked first, and in the same view, how the chat comes to be seen', async ({ tyst }) => {
  servePracticePages(tyst.server);
  const popup = await tyst.pressToolbar(await tyst.open('https://web.whatsapp.com/'));
  await popup.press('button', /^Take several posts$/);
  await popup.find('button', /^First say how you come to see this chat$/);
  await popup.press('radio', /^I am in this chat$/);
  const boxes = (await popup.shown()).filter(({ role }) => role === 'checkbox');
  for (const { backendNodeId } of boxes.slice(0, 2)) await popup.pressNode(backendNodeId);
  await popup.press('button', /^Capture 2 posts$/);
  const first = await reviewOf(tyst);
  await first.answerByDefault();
  await first.sealIt();
  const second = await goOn(first.page, 2);
  await second.answerByDefault();
  await second.sealIt();
  await expect(second.page.getByRole('heading', { name: /^Sealed: Item 2/ })).toBeVisible();
});

test('where screenshots are refused each post is redrawn when its review is opened', async ({ tyst }) => {
  const page = await openTimeline(tyst, POSTS);
  const popup = await tick(tyst, page, ['Poster One', 'Poster Two']);
  await refuseScreenshots(tyst);
  await popup.press('button', /^Capture 2 posts$/);
  const review = new ReviewScreen(await tyst.extensionPage('re'));
  await review.ready();
  await expect(review.page.getByText('Post 1 of 2')).toBeVisible();
  await expect(review.page.getByRole('img', { name: 'What was captured' })).toBeVisible();
  await review.page.getByRole('link', { name: 'Next post' }).click();
  await expect(review.page.getByText('Post 2 of 2')).toBeVisible();
  await review.ready();
  await expect(review.page.getByRole('img', { name: 'What was captured' })).toBeVisible();
});

test.describe('in a Welsh browser', () => {
  test.use({ start: { languages: 'cy,en-GB' } });

  test('several posts are picked in Welsh', async ({ tyst }) => {
    const popup = await tyst.pressToolbar(await openTimeline(tyst, POSTS));
    await popup.press('button', new RegExp(`^${welsh.take}$`));
    await popup.find('button', new RegExp(`^${welsh.waits}$`));
    for (const author of ['Poster One', 'Poster Two', 'Poster Three']) await popup.press('checkbox', new RegExp(`^${author}`));
    await popup.find('button', /^Cofnodi 3 phostiad$/);
  });
});
