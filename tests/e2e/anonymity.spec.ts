// The anonymity suite: on every page state two planted reporters are in no byte and no pixel, and both give the same evidence.
import { expect, test as base } from '@playwright/test';
import { PNG } from 'pngjs';
import { type BrowserOptions, TystBrowser } from '@/tests/commands/tyst-browser';
import { captureBundle, PICTURE, SOURCE } from './planted/captured-bundle';
import { comparable } from './planted/comparable-bundle';
import { formsOf } from './planted/encodings';
import { facebookPage } from './planted/facebook-page';
import { FACEBOOK_STATES } from './planted/facebook-states';
import { chunksOf, foundIn, pixelsOf } from './planted/leaks';
import { AUTHOR_WORDS, type Look } from './planted/look';
import { FIRST, PAIRS, type Reporter, SECOND, secretsOf } from './planted/reporter';
import { saidOn, shortForm, type State, wholeForm } from './planted/states';
import { whatsappPage } from './planted/whatsapp-page';
import { WHATSAPP_STATES } from './planted/whatsapp-states';
import { xPage } from './planted/x-page';
import { X_STATES } from './planted/x-states';
import { seenOnce } from './seen-once';

import { doubled, wordsOn } from './words-on';

/** The whole table takes minutes: `npm run anonymity`. Every test run goes through the short form. */
const IS_WHOLE = process.env['TYST_ANONYMITY'] === 'whole';

type Served = (reporter: Reporter, look?: Look) => { address: string; html: string };
const SITES: readonly [site: string, page: Served, states: readonly State[]][] = [
  ['X', xPage, X_STATES],
  ['Facebook', facebookPage, FACEBOOK_STATES],
  ['WhatsApp', whatsappPage, WHATSAPP_STATES],
];

/** Two browsers, one for each reporter, for all states of a worker: a browser's start takes longer than a state. */
const test = base.extend<object, { startBoth: BrowserOptions; two: readonly [TystBrowser, TystBrowser] }>({
  startBoth: [{}, { option: true, scope: 'worker' }],
  two: [
    async ({ startBoth }, provide) => {
      const two = await Promise.all([TystBrowser.start(startBoth), TystBrowser.start(startBoth)]);
      await provide(two);
      await Promise.all(two.map((browser) => browser.close()));
    },
    { scope: 'worker' },
  ],
});

for (const [site, pageOf, states] of SITES) {
  for (const [state, mode] of IS_WHOLE ? wholeForm(states) : shortForm(states)) {
    test(`${site}, ${mode}: ${state.name}`, async ({ two }) => {
      const reporters = PAIRS[state.who ?? 'plain'];
      const words = state.look.words ?? AUTHOR_WORDS;
      const [first, second] = await Promise.all([
        captureBundle(two[0], pageOf(reporters[0], state.look), words, mode),
        captureBundle(two[1], pageOf(reporters[1], { ...state.look, ...(state.actsApart && { acted: false }) }), words, mode),
      ]);
      // A leak that shows once is a leak.
      await seenOnce(() => {
        for (const [captured, reporter] of [
          [first, reporters[0]],
          [second, reporters[1]],
        ] as const) {
          expect(foundIn(captured, unsaid(reporter, state))).toEqual([]);
          expect(pixelsOf(captured.picture, reporter.avatar)).toBe(0);
          expect(chunksOf(captured.files.get(PICTURE) ?? Buffer.alloc(0))).toEqual(['IHDR', 'IDAT', 'IEND']);
          expect(captured.record.post?.text).toMatchObject({ value: expect.stringContaining(words) });
        }
        expect(comparable(first)).toEqual(comparable(second));
        // The two pictures are one, so that reading it once looks for both reporters.
        const read = wordsOn(first.files.get(PICTURE) ?? Buffer.alloc(0));
        const secrets = reporters.flatMap((reporter) => unsaid(reporter, state)).filter((secret) => LATIN.test(secret));
        expect(secrets.filter((secret) => read.includes(secret.toLowerCase()))).toEqual([]);
        const enlarged = state.reads === undefined ? '' : wordsOn(doubled(first.files.get(PICTURE) ?? Buffer.alloc(0)));
        expect((state.reads ?? []).filter((word) => !read.includes(word) && !enlarged.includes(word))).toEqual([]);
      });
    });
  }
}

/** OCR is made for these letters. */
const LATIN = /^[\x20-\x7E]+$/;

/** What must not be found: all of the reporter, but for what other people said aloud on the page. That is content, and stays. */
function unsaid(reporter: Reporter, state: State): string[] {
  const said = saidOn(state).toLowerCase();
  return secretsOf(reporter).filter((secret) => !said.includes(secret.toLowerCase()));
}

test('the looking itself finds what is planted: in bytes, in pixels and by OCR', async ({ two: [tyst] }) => {
  const bytes = Buffer.from(`… ${encodeURIComponent(FIRST.name)} … ${Buffer.from(`x${FIRST.handle}`).toString('base64')} …`);
  const found = formsOf(FIRST.name).filter((form) => bytes.includes(form.bytes));
  expect(found.map(({ form }) => form)).toContain('percent-encoded');
  expect(formsOf(FIRST.handle).some((form) => form.form.startsWith('base64') && bytes.includes(form.bytes))).toBe(true);
  const { address, html } = xPage(FIRST);
  tyst.server.serve(address, { body: html });
  const page = await tyst.open(address);
  const bare = await page.screenshot();
  expect(pixelsOf(PNG.sync.read(bare), FIRST.avatar)).toBeGreaterThan(100);
  expect(wordsOn(bare)).toContain('quellwyn');
  await page.close();
});

test('a part of the account that no adapter could know is noticed', async ({ two }) => {
  const leaking = (reporter: Reporter) => {
    const { address, html } = xPage(reporter);
    const mark = `<b class="planted">${reporter.name}</b>`;
    return { address, html: html.replace(AUTHOR_WORDS, `${AUTHOR_WORDS} ${mark}`) };
  };
  const [first, second] = await Promise.all([
    captureBundle(two[0], leaking(FIRST), AUTHOR_WORDS, 'post'),
    captureBundle(two[1], leaking(SECOND), AUTHOR_WORDS, 'post'),
  ]);
  expect(foundIn(first, secretsOf(FIRST))).toContain('data/captures/0001/capture.json: Fixture Reporter-Quellwyn (plain)');
  expect(pixelsOf(first.picture, FIRST.avatar)).toBeGreaterThan(100);
  const [one, other] = [comparable(first), comparable(second)];
  const differs = Object.keys(one).filter((name) => one[name] !== other[name]);
  expect(differs).toEqual(['data/report.html', 'data/report.pdf', 'data/captures/0001/capture.json', PICTURE, SOURCE]);
});
