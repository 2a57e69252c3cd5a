// Page text from an attacker: it appears as text on every screen and in the bundle, runs nowhere and breaks nothing.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { checkBundle } from '@/tests/commands/check-bundle';
import { HandOverScreen } from '@/tests/commands/hand-over-screen';
import { readCapture } from '@/tests/commands/read-capture';
import { expect, test } from './fixtures';
import { captureDraft, openXPage, outFolder } from './flow';

const MARKUP =
  '<img src=x onerror="globalThis.ran=1"><script>globalThis.ran=1</script></script><b>bold</b>{{author}}$t(common.back)';

const HOSTILE: { name: string; author: string; text: string }[] = [
  { name: 'markup and script', author: `Poster ${MARKUP}`, text: `Words ${MARKUP} end` },
  {
    name: 'right-to-left overrides',
    author: 'Poster \u202egnp.exe\u2066 One',
    text: 'Words \u202ereversed\u202c \u2067isolated\u2069 end',
  },
  {
    name: 'zero-width and combining characters',
    author: `Po\u200bs\u200dt\ufeffer${'\u0301'.repeat(400)}`,
    text: `Words \u0000 \u200b${'\u0336'.repeat(2_000)} end`,
  },
  { name: 'a name of 100,000 characters', author: 'Poster '.repeat(14_286), text: 'Words end' },
  { name: 'a name without a place to break', author: 'W'.repeat(3_000), text: `Words ${'M'.repeat(6_000)} end` },
];

for (const { name, author, text } of HOSTILE) {
  test(`${name} are text from the popup to the report`, async ({ tyst }) => {
    const out = outFolder();
    const ran: string[] = [];
    tyst.context.on('page', (page) => watch(page, ran));
    const page = await openXPage(tyst, { author, text });
    const review = await captureDraft(tyst, page);
    await expectNoSidewaysScroll(review.page);
    await review.answerByDefault();
    await review.sealIt();
    await review.handOver();
    const handOver = new HandOverScreen(await tyst.extensionPage('handover.html'));
    await handOver.toSaving();
    const [bundle = ''] = await handOver.save(out);
    expect(checkBundle(bundle).filter(({ held }) => !held)).toEqual([]);
    const capture = (await readCapture(bundle)) as { post: { author: { value: string }; text: { value: string } } };
    expect(capture.post.author.value.slice(0, 2)).toBe(author.slice(0, 2));
    expect(capture.post.text.value).toMatch(/^Words/);

    const popup = await tyst.pressToolbar(page);
    await popup.press('tab', /^Cases/);
    await popup.find('link', /^Open case/);
    expect(await popup.evaluate('globalThis.ran')).toBeUndefined();
    expect(await popup.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);

    const report = await openReport(page, bundle, out);
    await expect(report.locator('body')).toContainText('Words');
    for (const shown of tyst.context.pages()) expect(await shown.evaluate(() => 'ran' in globalThis)).toBe(false);
    expect(ran).toEqual([]);
    rmSync(out, { recursive: true });
  });
}

test('lone surrogates are made well-formed and everything still verifies', async ({ tyst }) => {
  const out = outFolder();
  const page = await openXPage(tyst, { text: 'Words PLACE end' });
  await page.evaluate(() => {
    const words = document.querySelector('[data-testid="tweetText"] span');
    if (words !== null) words.textContent = 'Words \ud800 and \udfff end';
  });
  const review = await captureDraft(tyst, page);
  await review.answerByDefault();
  await review.sealIt();
  await review.handOver();
  const handOver = new HandOverScreen(await tyst.extensionPage('handover.html'));
  await handOver.toSaving();
  const [bundle = ''] = await handOver.save(out);
  expect(checkBundle(bundle).filter(({ held }) => !held)).toEqual([]);
  expect(await readCapture(bundle)).toMatchObject({ post: { text: { value: 'Words \ufffd and \ufffd end' } } });
  rmSync(out, { recursive: true });
});

/** Errors of the extension's own pages, whatever caused them. */
function watch(page: Page, into: string[]): void {
  page.on('pageerror', (error) => {
    if (page.url().startsWith('chrome-extension:')) into.push(error.message);
  });
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
}

async function openReport(page: Page, bundle: string, out: string): Promise<Page> {
  const folder = join(out, 'unzipped');
  mkdirSync(folder);
  execFileSync('unzip', ['-q', bundle, '-d', folder]);
  const report = await page.context().newPage();
  await report.goto(pathToFileURL(join(folder, 'data/report.html')).href);
  return report;
}
