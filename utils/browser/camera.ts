// The camera: one screenshot of one tab, refused when any tab came to the front meanwhile.
import { browser } from 'wxt/browser';
import { AppError } from '@/utils/errors';
import { fromBase64 } from '@/utils/evidence/hex';

/** How long to wait for the browser's limit of screenshots a second to clear, and after how long to try again, at first and at most (milliseconds). */
const QUOTA_WAIT = 6_000;
const FIRST_RETRY = 20;
const LONGEST_RETRY = 100;

export interface CameraTab {
  id: number;
  windowId: number;
}

/** What must be the same before and after a screenshot, as the browser (not the page) sees it. */
export interface TabState {
  zoom: number;
}

/** Throws `tab-closed` or `tab-left` unless the tab is in front in its window. */
export async function tabState(tab: CameraTab): Promise<TabState> {
  try {
    const { active, windowId } = await browser.tabs.get(tab.id);
    if (!active || windowId !== tab.windowId) throw new AppError('tab-left');
    return { zoom: await browser.tabs.getZoom(tab.id) };
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('tab-closed', String(error), { cause: error });
  }
}

/**
 * A PNG of what the window shows; whoever calls checks by `tabState` before and after that it shows the tab. Throws `tab-left`
 * when tabs changed at any moment meanwhile (then the pixels are dropped here and go nowhere), `screenshot-quota`, `screenshot-refused` or `permission-lost`.
 */
export async function takeScreenshot(tab: CameraTab): Promise<Blob> {
  let left = false;
  // Also when this very tab comes to the front: then another one was there a moment before.
  const watch = (info: { windowId: number }) => {
    if (info.windowId === tab.windowId) left = true;
  };
  browser.tabs.onActivated.addListener(watch);
  try {
    const url = await captureWithinQuota(tab.windowId, () => left);
    if (left) throw new AppError('tab-left');
    return pngOf(url);
  } catch (error) {
    // A refusal may only follow from the tab having been left or closed: then that is what happened.
    await tabState(tab);
    throw error;
  } finally {
    browser.tabs.onActivated.removeListener(watch);
  }
}

/**
 * Chromium allows two screenshots a second, counted in whole seconds: after two at once it refuses until about a second after the first
 * (CAPTURE §4: trying again each 100 ms takes no longer in all than spacing them). Each refusal doubles the wait, up to those
 * 100 ms. Firefox has no limit.
 */
async function captureWithinQuota(windowId: number, left: () => boolean): Promise<string> {
  const until = Date.now() + QUOTA_WAIT;
  for (let wait = FIRST_RETRY; ; wait = Math.min(LONGEST_RETRY, wait * 2)) {
    if (left()) throw new AppError('tab-left');
    try {
      return await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (!/MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND/.test(message)) throw refusal(message, error);
      if (Date.now() > until) throw new AppError('screenshot-quota', message, { cause: error });
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

function refusal(message: string, cause: unknown): AppError {
  const code = /activeTab|<all_urls>|Missing (?:activeTab|host) permission/i.test(message)
    ? 'permission-lost'
    : 'screenshot-refused';
  return new AppError(code, message, { cause });
}

function pngOf(dataUrl: string): Blob {
  // `fetch` of a data: address is closed by the extension's own policy, as it should be.
  const bytes = fromBase64(dataUrl.slice(dataUrl.indexOf(',') + 1));
  if (bytes === undefined || bytes.length === 0) throw new AppError('screenshot-refused', 'no picture');
  return new Blob([bytes], { type: 'image/png' });
}
