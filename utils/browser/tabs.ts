// Tabs: the one in front, and Tyst's own pages in tabs of their own.
import { browser } from 'wxt/browser';
import { AppError } from '@/utils/errors';

export interface ActiveTab {
  id: number;
  windowId: number;
  /** Known only where the click granted it. */
  url?: string;
}

/** The tab in front of the window that was clicked. Throws `tab-closed` when there is none. */
export async function activeTab(): Promise<ActiveTab> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined || tab.windowId === undefined) throw new AppError('tab-closed');
  return { id: tab.id, windowId: tab.windowId, ...(tab.url !== undefined && { url: tab.url }) };
}

/** Brings a tab and its window to the front. Throws `tab-closed`. */
export async function bringToFront({ id, windowId }: { id: number; windowId: number }): Promise<void> {
  try {
    await browser.tabs.update(id, { active: true });
    await browser.windows.update(windowId, { focused: true });
  } catch (error) {
    throw new AppError('tab-closed', String(error), { cause: error });
  }
}

/** Opens one of Tyst's pages (`review.html#<id>`) in a tab, or brings the tab that shows it already to the front. */
export async function openPage(path: string): Promise<void> {
  const url = `${browser.runtime.getURL('/')}${path}`;
  const [open] = await browser.tabs.query({ url: withoutFragment(url) }).then((tabs) => tabs.filter((tab) => tab.url === url));
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, { active: true });
}

function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url;
}
