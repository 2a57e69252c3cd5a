// Says yes or no to a site in the browser's own settings, as a person does there: nothing can press the window in which it asks.
import type { TystBrowser } from './tyst-browser.ts';

declare const chrome: {
  developerPrivate: {
    addHostPermission(extensionId: string, host: string): Promise<void>;
    removeHostPermission(extensionId: string, host: string): Promise<void>;
  };
};

/**
 * Puts the host among those that chrome://extensions lists as allowed for Tyst. That alone gives Tyst nothing
 * (`permissions.contains` stays false): only when it asks, in a click, the browser answers yes without its window.
 */
export async function allowSite(browser: TystBrowser, host: string): Promise<void> {
  await inSettings(browser, ([id, host]) => chrome.developerPrivate.addHostPermission(id, host), host);
}

/** Takes the permission away from outside of Tyst. */
export async function forbidSite(browser: TystBrowser, host: string): Promise<void> {
  await inSettings(browser, ([id, host]) => chrome.developerPrivate.removeHostPermission(id, host), host);
}

async function inSettings(
  browser: TystBrowser,
  act: (of: readonly [id: string, host: string]) => Promise<void>,
  host: string,
): Promise<void> {
  const settings = await browser.open('chrome://extensions/');
  await settings.evaluate(act, [browser.extensionId, host] as const);
  await settings.close();
}
