// The steps that many end-to-end tests share: from a served page to a draft, a sealed capture, a bundle.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ReviewScreen } from '@/tests/commands/review-screen';
import type { TystBrowser } from '@/tests/commands/tyst-browser';
import { X_ADDRESS, type XPage, xPage } from './x-page';

/** Serves an X status page and opens it. */
export async function openXPage(tyst: TystBrowser, page: XPage = {}): Promise<Page> {
  tyst.server.serve(X_ADDRESS, { body: xPage(page) });
  return tyst.open(X_ADDRESS);
}

/** Presses the toolbar and Capture post, and leaves the capture running. */
export async function beginCapture(tyst: TystBrowser, page: Page): Promise<void> {
  const popup = await tyst.pressToolbar(page);
  await popup.capture();
}

/** Captures what the popup has chosen and waits for its review. */
export async function captureDraft(tyst: TystBrowser, page: Page): Promise<ReviewScreen> {
  await beginCapture(tyst, page);
  return reviewOf(tyst);
}

/** A thread takes as long as its page and two screenshots a second let it, ms; the test's own limit comes first where it is short. */
const LONGEST_CAPTURE = 60_000;

/** The review tab that a capture opens when it ends, however it ends. */
export async function reviewOf(tyst: TystBrowser): Promise<ReviewScreen> {
  const review = new ReviewScreen(await tyst.extensionPage('review.html', LONGEST_CAPTURE));
  await review.ready();
  return review;
}

/** Waits until the capture has scrolled the page, so that at least one tile is stored and more are to come. */
export async function afterFirstScroll(page: Page): Promise<void> {
  await page.waitForFunction(() => scrollY > 300, undefined, { polling: 20 });
}

/** An empty folder for a test's bundles. */
export function outFolder(): string {
  return mkdtempSync(join(tmpdir(), 'tyst-out-'));
}

/** Ends the service worker as the browser does, from a page of Tyst. */
export async function killWorker(keeper: Page): Promise<void> {
  const session = await keeper.context().newCDPSession(keeper);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
}
