// Where screenshots are refused: the chosen post is redrawn, says everywhere that it is, and is otherwise evidence like any other.
import { readFileSync, rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import JSZip from 'jszip';
import { PNG } from 'pngjs';
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import { rendition } from '@/utils/i18n/en/rendition';
import { review as reviewTexts } from '@/utils/i18n/en/review';
import { captureAndHandOver } from '@/tests/commands/capture-and-hand-over';
import { checkBundle } from '@/tests/commands/check-bundle';
import { countMutations } from '@/tests/commands/mutation-count';
import { pickedBox } from '@/tests/commands/picked-post';
import { PRACTICE_PAGES, servePracticePages } from '@/tests/commands/practice-pages';
import type { TystBrowser } from '@/tests/commands/tyst-browser';
import { expect, test } from './fixtures';
import { captureDraft, openXPage, outFolder } from './flow';
import { formsOf } from './planted/encodings';
import { facebookPage } from './planted/facebook-page';
import { FIRST, type Reporter, SECOND, secretsOf } from './planted/reporter';
import { whatsappPage } from './planted/whatsapp-page';
import { xPage } from './planted/x-page';
import { refuseScreenshots } from './refuse-screenshots';
import { wordsOn } from './words-on';

const WORDS = ['our school lied', 'has anyone else had enough', 'will wait for him at his car'];

for (const [index, { name, address, pick }] of PRACTICE_PAGES.entries()) {
  test(`${name} is redrawn, sealed and handed over; nobody is asked and nothing is changed`, async ({ tyst }) => {
    servePracticePages(tyst.server);
    const page = await tyst.open(address);
    const box = await pickedBox(page, pick);
    const mutations = await countMutations(page);
    const asked = tyst.server.asked.length;
    await refuseScreenshots(tyst);

    const { bundle, files, record } = await handedOver(tyst, page, box);

    expect(await mutations(), 'changes in the page').toBe(0);
    expect(tyst.server.asked.slice(asked)).toEqual([]);
    expect(checkBundle(bundle).filter(({ held }) => !held)).toEqual([]);
    expect(record).toMatchObject({
      mode: 'post',
      picture: { method: 'rendition', tiles: [] },
      completeness: { verdict: 'partial', reasons: expect.arrayContaining(['rendition-only']), counts: { seen: 1 } },
    });
    expect([...files.keys()].filter((file) => file.endsWith('.png'))).toEqual(['data/captures/0001/rendition.png']);
    const read = wordsOn(pictureIn(files)).replaceAll(/\s+/g, ' ');
    expect(read).toContain('redrawn picture, not a screenshot');
    expect(read).toContain('ail-greu, nid sgrinlun');
    expect(read).toContain(WORDS[index]);
    expect(files.get('data/report.html')?.toString()).toContain('Not a screenshot: redrawn from the page');
    rmSync(bundle);
  });
}

for (const [site, pageOf] of Object.entries({ X: xPage, Facebook: facebookPage, WhatsApp: whatsappPage })) {
  test(`${site}: a redrawn picture tells nothing of who looks, and is the same whoever looks`, async ({ tyst }) => {
    test.setTimeout(120_000);
    const pictures = [];
    for (const reporter of [FIRST, SECOND]) {
      const { address, html } = pageOf(reporter);
      tyst.server.serve(address, { body: html });
      const page = await tyst.open(address);
      const box = await page.getByText('Invented words about a school').boundingBox();
      await refuseScreenshots(tyst);
      const { files } = await handedOver(tyst, page, box ?? undefined);
      expect(foundIn(files, reporter)).toEqual([]);
      const read = wordsOn(pictureIn(files));
      expect(secretsOf(reporter).filter((secret) => read.includes(secret.toLowerCase()))).toEqual([]);
      pictures.push(PNG.sync.read(pictureIn(files)));
      for (const open of tyst.context.pages().filter((one) => one.url().startsWith(tyst.address('')))) await open.close();
      await page.close();
    }
    const [first, second] = pictures;
    expect(first && second && first.width === second.width && first.data.equals(second.data)).toBe(true);
  });
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Colour functions at which html2canvas 1.4.1 stops. */
const COLOURS = [
  'oklch(0.7 0.1 200)',
  'color-mix(in oklab, #ff0000 50%, #0000ff)',
  'color(display-p3 0.2 0.6 0.3)',
  'lab(50% 40 20)',
  'light-dark(oklab(0.6 0.1 0.1), white)',
];

test('modern colours are drawn as the browser shows them', async ({ tyst }) => {
  const boxes = COLOURS.map((colour) => `<i style="display:block;height:40px;background:${colour}"></i>`);
  const page = await openXPage(tyst, { extra: script(`tweet.innerHTML = ${JSON.stringify(boxes.join(''))}`) });
  const shown = PNG.sync.read(await page.screenshot());
  const centres = await page.locator('i').evaluateAll((all) =>
    all.map((each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
    }),
  );
  await refuseScreenshots(tyst);
  const { page: review } = await captureDraft(tyst, page);
  const { data, width } = PNG.sync.read(await draftPicture(review));
  for (const [index, { x, y }] of centres.entries()) {
    const at = (y * shown.width + x) * 4;
    expect(rowsOf(data, width, [...shown.data.subarray(at, at + 3)]), COLOURS[index]).toBeGreaterThanOrEqual(76);
  }
  expect(centres).toHaveLength(COLOURS.length);
});

test('hostile words are drawn as words, and load and run nothing', async ({ tyst }) => {
  const text = '<img src=https://tracker.example/a.png onerror=alert(1)> <style>*{display:none}</style> </div>end';
  const page = await openXPage(tyst, { text, author: '"><script>alert(1)</script>' });
  await page.evaluate(() => {
    const tweet = document.querySelector<HTMLElement>('[data-testid=tweetText]');
    tweet?.style.setProperty('font-family', `x, "url(https://tracker.example/f.woff)"`);
  });
  const asked = tyst.server.asked.length;
  await refuseScreenshots(tyst);
  const { page: review } = await captureDraft(tyst, page);
  const read = wordsOn(await draftPicture(review)).replaceAll(/\s+/g, '');
  expect(read).toContain('onerror=alert(1)>');
  expect(read).toContain('</div>end');
  expect(tyst.server.asked.slice(asked)).toEqual([]);
});

test('the review says plainly what the picture is, and it can be discarded', async ({ tyst }) => {
  const page = await openXPage(tyst);
  await refuseScreenshots(tyst);
  const { page: review } = await captureDraft(tyst, page);
  await expect(review.getByRole('heading', { name: rendition.note.title })).toBeVisible();
  await expect(review.getByText(rendition.note.todo)).toBeVisible();
  await review.getByRole('button', { name: 'Discard', exact: true }).click();
  await review.getByRole('dialog').getByRole('button', { name: reviewTexts.discard.confirm }).click();
  await expect(review.getByRole('heading', { name: reviewTexts.gone.title })).toBeVisible();
});

test('of a window whose post was read, the post is redrawn and nothing is said to show the window', async ({ tyst }) => {
  const page = await openXPage(tyst);
  await refuseScreenshots(tyst);
  const { record } = await handedOver(tyst, page, undefined, 'visible');
  expect(record).toMatchObject({ mode: 'post', picture: { method: 'rendition' }, completeness: { counts: { seen: 1 } } });
});

test('a post that was not drawn when the browser ended is drawn when its draft is opened', async ({ tyst }) => {
  const page = await openXPage(tyst);
  await refuseScreenshots(tyst);
  const { page: review } = await captureDraft(tyst, page);
  const before = await draftPicture(review);
  await setBack(review);
  await review.reload();
  await expect(review.getByRole('heading', { name: rendition.note.title })).toBeVisible({ timeout: 15_000 });
  const after = await draftPicture(review);
  expect(PNG.sync.read(after).width).toBeLessThan(PNG.sync.read(before).width);
});

async function handedOver(tyst: TystBrowser, page: Page, box?: Box, mode: 'post' | 'visible' = 'post') {
  const [bundle = ''] = await captureAndHandOver(tyst, page, { out: outFolder(), mode, ...(box && { box }) });
  const entries = Object.values((await JSZip.loadAsync(readFileSync(bundle))).files);
  const files = new Map(await Promise.all(entries.map(async (entry) => [entry.name, await entry.async('nodebuffer')] as const)));
  const record = JSON.parse(files.get('data/captures/0001/capture.json')?.toString() ?? '') as CaptureRecord;
  return { bundle, files, record };
}

/** Makes the one draft what it was before it was drawn: with a tree (a smaller one, to be told apart) and without a picture. */
async function setBack(review: Page): Promise<void> {
  await review.evaluate(async () => {
    const db = await answer(indexedDB.open('tyst'));
    const work = db.transaction(['captures', 'tiles'], 'readwrite');
    const [row] = await answer<{ draft: Record<string, unknown> }[]>(work.objectStore('captures').getAll());
    if (row === undefined) throw new Error('no draft');
    for (const done of ['picture', 'method']) Reflect.deleteProperty(row.draft, done);
    const box = { x: 10, y: 10, width: 80, height: 20 };
    const pieces = [{ kind: 'surface', box, fill: '#112233ff', radius: 0 }];
    const tree = { width: 300, height: 60, backdrop: '#ffffffff', pieces, accountAreas: [], cut: false };
    row.draft['rendition'] = { tree, reasons: ['rendition-only'], named: [], ownWords: [] };
    work.objectStore('captures').put(row);
    work.objectStore('tiles').clear();
    await new Promise((resolve) => work.addEventListener('complete', resolve));
    db.close();

    function answer<T>(request: IDBRequest<T>): Promise<T> {
      return new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error(String(request.error))));
      });
    }
  });
}

function pictureIn(files: ReadonlyMap<string, Buffer>): Buffer {
  return files.get('data/captures/0001/rendition.png') ?? Buffer.alloc(0);
}

function foundIn(files: ReadonlyMap<string, Buffer>, reporter: Reporter): string[] {
  return secretsOf(reporter).flatMap((secret) =>
    formsOf(secret).flatMap(({ form, bytes }) =>
      [...files].filter(([, content]) => content.includes(bytes)).map(([place]) => `${place}: ${secret} (${form})`),
    ),
  );
}

/** A script that the page runs before it is captured; `tweet` is the element of the post's words. */
function script(body: string): string {
  return `<script>{ const tweet = document.querySelector('[data-testid=tweetText]'); ${body} }</script>`;
}

/** The picture of the one draft, out of the extension's database. */
async function draftPicture(review: Page): Promise<Buffer> {
  const image = review.getByRole('img').first();
  await image.waitFor();
  const bytes = await review.evaluate(async () => {
    const db = await answer(indexedDB.open('tyst'));
    const [tile] = await answer<{ png: Blob }[]>(db.transaction('tiles').objectStore('tiles').getAll());
    db.close();
    return tile === undefined ? [] : [...new Uint8Array(await tile.png.arrayBuffer())];

    function answer<T>(request: IDBRequest<T>): Promise<T> {
      return new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error(String(request.error))));
      });
    }
  });
  return Buffer.from(bytes);
}

/** How many rows have this colour in their middle, within what a change of colour space rounds. */
function rowsOf(data: Buffer, width: number, rgb: readonly number[]): number {
  let rows = 0;
  for (let at = (width >> 1) * 4; at < data.length; at += width * 4) {
    if (rgb.every((part, index) => Math.abs(part - (data[at + index] ?? 0)) <= 2)) rows++;
  }
  return rows;
}
