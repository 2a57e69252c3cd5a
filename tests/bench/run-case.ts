// Captures one generated feed with the built extension, as a person would, and judges what came out.
import type { Page } from '@playwright/test';
import type { Draft } from '../../utils/evidence/capture-entry.ts';
import { chooseMode } from '../commands/capture-and-hand-over.ts';
import { ReviewScreen } from '../commands/review-screen.ts';
import { TystBrowser } from '../commands/tyst-browser.ts';
import { CELL, CELLS, readCodes } from './bar-code.ts';
import { facebookFeed } from './facebook-feed.ts';
import type { BenchCase, Kind } from './cases.ts';
import type { Feed } from './feed.ts';
import { type FiledItem, type Judgement, judge } from './judge.ts';
import type { LedgerRow } from './virtual-list.ts';
import { WHATSAPP_FEED } from './whatsapp-feed.ts';
import { X_FEED } from './x-feed.ts';

/** A thread of hundreds of items takes minutes, ms. */
const LONGEST_CAPTURE = 300_000;

const FEEDS: Record<Kind, Feed> = {
  x: X_FEED,
  facebook: facebookFeed('feed'),
  'facebook dialog': facebookFeed('dialog'),
  whatsapp: WHATSAPP_FEED,
};

export interface Outcome extends Judgement {
  tiles: number;
  /** From the click to the review, ms. */
  took: number;
}

export async function runCase({ kind, list, scale, zoom, size }: BenchCase): Promise<Outcome> {
  const browser = await TystBrowser.start({ scale, size });
  try {
    const feed = FEEDS[kind];
    browser.server.serve(feed.address, { body: feed.page(list) });
    const page = await browser.open(feed.address);
    if (zoom !== 1) await setZoom(browser, page, zoom, scale);
    const popup = await browser.pressToolbar(page);
    await chooseMode(popup, 'thread');
    const start = performance.now();
    await popup.capture();
    const review = new ReviewScreen(await browser.extensionPage('review.html', LONGEST_CAPTURE));
    const took = performance.now() - start;
    await review.ready();
    const ledger = await page.evaluate(() => (globalThis as unknown as { ledger(): LedgerRow[] }).ledger());
    const { draft, codes } = await readDraft(review.page);
    const picture = draft.picture;
    if (picture === undefined) throw new Error('The draft has no picture.');
    const indexOf = new Map(ledger.map(({ index }) => [feed.id(index), index]));
    // The chat is taken from the chosen message on; the other feeds from the post, which stands above all rows.
    const from = indexOf.get(draft.locator.platformId ?? '') ?? 0;
    const expected = ledger.map(({ index }) => index).filter((index) => index >= from && feed.isItem(index));
    const items = (draft.items ?? []).flatMap((item): FiledItem[] => {
      const index = indexOf.get(item.locator.platformId ?? '');
      if (index === undefined) return [];
      const { state, rect } = item;
      const masked = rect === undefined ? 0 : maskedShare(rect, draft);
      return [{ index, text: item.text.value, state, masked, ...(rect && { rect }) }];
    });
    const evidence = { items, reasons: [...new Set(draft.reasons)], runs: readCodes(codes), scale: picture.scale };
    return { ...judge(list, ledger, expected, evidence), tiles: picture.tiles.length, took };
  } finally {
    await browser.close();
  }
}

/** The browser's own zoom of the tab, as the menu sets it; the page is loaded again, as a reader with that setting finds it. */
async function setZoom(browser: TystBrowser, page: Page, zoom: number, scale: number): Promise<void> {
  const control = await browser.open(browser.address('options.html'));
  await page.bringToFront();
  await control.evaluate(async (factor) => {
    interface Tabs {
      query(what: object): Promise<{ id: number }[]>;
      setZoom(tab: number, factor: number): Promise<void>;
    }
    const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
    const [tab] = await tabs.query({ active: true });
    if (tab !== undefined) await tabs.setZoom(tab.id, factor);
  }, zoom);
  await control.close();
  await page.waitForFunction((ratio) => Math.abs(devicePixelRatio - ratio) < 0.01, zoom * scale);
  await page.reload();
}

/** The share of a rectangle that the proposed masks cover; they hardly overlap each other. */
function maskedShare(rect: { x: number; y: number; width: number; height: number }, { masks }: Draft): number {
  const covered = masks.map(({ rect: mask }) => {
    const width = Math.min(rect.x + rect.width, mask.x + mask.width) - Math.max(rect.x, mask.x);
    const height = Math.min(rect.y + rect.height, mask.y + mask.height) - Math.max(rect.y, mask.y);
    return Math.max(0, width) * Math.max(0, height);
  });
  return covered.reduce((sum, area) => sum + area, 0) / (rect.width * rect.height);
}

/** The draft out of the extension's database, and the middle of each cell of the code down its picture (bar-code.ts). */
async function readDraft(review: Page): Promise<{ draft: Draft; codes: Uint8Array }> {
  const { draft, codes } = await review.evaluate(
    async ([cell, cells]) => {
      const answer = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.addEventListener('success', () => {
            resolve(request.result);
          });
          request.addEventListener('error', () => {
            reject(new Error(String(request.error)));
          });
        });
      const db = await answer(indexedDB.open('tyst'));
      const [entry] = await answer(db.transaction('captures').objectStore('captures').getAll());
      const { picture, items = [] } = entry.draft;
      const row = await answer(db.transaction('bytes').objectStore('bytes').get(picture.sha256));
      db.close();
      const bitmap = await createImageBitmap(row.blob);
      const rights: number[] = items.slice(1).flatMap(({ rect }: { rect?: DOMRect }) => (rect ? [rect.x + rect.width] : []));
      const right = rights.toSorted((a, b) => a - b)[Math.floor(rights.length / 2)] ?? bitmap.width;
      const canvas = new OffscreenCanvas(cells, bitmap.height);
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('no canvas');
      for (let at = 0; at < cells; at++) {
        const x = Math.floor(right - (cells - at - 0.5) * cell * picture.scale);
        context.drawImage(bitmap, x, 0, 1, bitmap.height, at, 0, 1, bitmap.height);
      }
      const { data } = context.getImageData(0, 0, cells, bitmap.height);
      let text = '';
      // In pieces: a call takes only so many arguments.
      for (let at = 0; at < data.length; at += 30_000) text += String.fromCharCode(...data.subarray(at, at + 30_000));
      return { draft: entry.draft as unknown, codes: btoa(text) };
    },
    [CELL, CELLS] as const,
  );
  return { draft: draft as Draft, codes: Buffer.from(codes, 'base64') };
}
