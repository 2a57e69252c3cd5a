// What the browser said when Tyst was chosen from a page's context menu: kept for a moment, until the popup asks.
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';

export const MENU_ITEM = 'capture-post';

interface StoredHint {
  tabId: number;
  linkUrl?: string;
}

/** Session storage: gone with the browser, never written to the disk. */
const hint = storage.defineItem<StoredHint | null>('session:contextHint', { fallback: null });

export function createMenu(title: string): void {
  browser.contextMenus.create({ id: MENU_ITEM, title, contexts: ['page', 'link', 'selection', 'image', 'video'] });
}

/**
 * Opens the popup for a context-menu click. `openPopup` must come first and synchronously: the gesture is gone after the
 * first await (DESIGN §7).
 */
export function openFromMenu(
  info: { linkUrl?: string | undefined },
  tab: { id?: number | undefined } | undefined,
): Promise<void> {
  const opening = browser.action.openPopup();
  const remember =
    tab?.id === undefined ? Promise.resolve() : hint.setValue({ tabId: tab.id, ...(info.linkUrl && { linkUrl: info.linkUrl }) });
  return Promise.all([opening, remember]).then(() => undefined);
}

/** The hint for this tab, once; undefined when the popup was opened otherwise. */
export async function takeContextHint(tabId: number): Promise<{ linkUrl?: string } | undefined> {
  const stored = await hint.getValue();
  if (stored === null) return undefined;
  await hint.setValue(null);
  if (stored.tabId !== tabId) return undefined;
  return stored.linkUrl === undefined ? {} : { linkUrl: stored.linkUrl };
}
