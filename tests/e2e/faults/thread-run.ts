// A thread capture on its way: begun as a person begins it, watched from a page of the extension, waited for.
import type { Page } from '@playwright/test';
import { chooseMode } from '@/tests/commands/capture-and-hand-over';
import type { PopupScreen } from '@/tests/commands/popup-screen';
import type { ReviewScreen } from '@/tests/commands/review-screen';
import type { TystBrowser } from '@/tests/commands/tyst-browser';
import { waitUntil } from '@/tests/commands/wait-until';
import { reviewOf } from '@/tests/e2e/flow';
import type { Site } from './sites';
import { countTiles } from './store-view';

export interface ThreadRun {
  tyst: TystBrowser;
  site: Site;
  page: Page;
  /** A page of the extension behind the others: it outlives the service worker. */
  keeper: Page;
  /** The popup that the capture was begun in, while it is open. */
  popup?: PopupScreen;
}

export const OTHER_ADDRESS = 'https://other.example/private';

const ANOTHER_PAGE = '<!doctype html><body style="background: #f0f">Private words</body>';

/** Opens the site's page; nothing is captured yet. */
export async function openSite(tyst: TystBrowser, site: Site): Promise<ThreadRun> {
  tyst.server.serve(site.address, { body: site.body });
  for (const address of [site.elsewhere, OTHER_ADDRESS]) tyst.server.serve(address, { body: ANOTHER_PAGE });
  const keeper = await tyst.open(tyst.address('options.html'));
  return { tyst, site, page: await tyst.open(site.address), keeper };
}

export async function beginThread(run: ThreadRun): Promise<void> {
  const popup = await run.tyst.pressToolbar(run.page);
  await chooseMode(popup, 'thread');
  await popup.capture();
  run.popup = popup;
}

/** Waits until so many tiles are stored. */
export async function tilesStored({ keeper }: ThreadRun, count: number): Promise<void> {
  await waitUntil(`${count} tiles`, async () => (await countTiles(keeper)) >= count, 60_000);
}

/** Where the thread stands now, CSS pixels. */
export function scrollTop({ page, site }: ThreadRun): Promise<number> {
  return page.evaluate(
    (inner) => (inner === undefined ? document.scrollingElement : document.querySelector(inner))?.scrollTop ?? -1,
    site.inner,
  );
}

export async function killWorker({ keeper }: ThreadRun): Promise<void> {
  const session = await keeper.context().newCDPSession(keeper);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** The page reader puts a page back by itself when it hears nothing for five seconds. */
export async function untilPutBack(run: ThreadRun): Promise<void> {
  await waitUntil('the page to be put back', async () => (await scrollTop(run)) === 0, 15_000);
}

/** Goes on with the capture that was cut short, from the popup, as it offers it. */
export async function goOn({ tyst, page }: ThreadRun): Promise<void> {
  const popup = await tyst.pressToolbar(page);
  await popup.press('button', /^Go on with the capture from /);
}

/** Opens the newest waiting draft as a person does: toolbar, Cases, Finish. */
export async function openWaitingDraft(tyst: TystBrowser): Promise<ReviewScreen> {
  const page = await tyst.open('about:blank');
  const popup = await tyst.pressToolbar(page);
  await popup.press('tab', /^Cases/);
  await popup.press('button', /^Finish the draft of/);
  return reviewOf(tyst);
}

/** Runs an expression in the extension's service worker: to plant a fault that no page can cause. */
export async function inWorker({ context }: TystBrowser, expression: string): Promise<void> {
  const [worker] = context.serviceWorkers();
  if (worker === undefined) throw new Error('The service worker is not running.');
  await worker.evaluate(expression);
}

/** Sets the size or the state of the page's window. */
export async function setWindow(
  { page }: ThreadRun,
  bounds: { width: number; height: number } | { windowState: 'minimized' | 'normal' },
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { windowId } = await session.send('Browser.getWindowForTarget');
  await session.send('Browser.setWindowBounds', { windowId, bounds });
  await session.detach();
}
