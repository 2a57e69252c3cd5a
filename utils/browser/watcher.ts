// The watcher's place in the browser: the permission for a site, asked for in a click, and the script that runs there while it lasts.
import { browser } from 'wxt/browser';
import { SITE_HOST, WATCHED_SITES, type WatchedSite } from '@/utils/evidence/watched-sites';

const SCRIPT = '/watcher.js';

/** The browser asks the person. Call it first thing in a click: the gesture is gone after the first await. False: not allowed. */
export async function askForSite(site: WatchedSite): Promise<boolean> {
  return browser.permissions.request({ origins: [SITE_HOST[site]] });
}

export async function mayRunOn(site: WatchedSite): Promise<boolean> {
  return browser.permissions.contains({ origins: [SITE_HOST[site]] });
}

export async function giveSiteBack(site: WatchedSite): Promise<void> {
  await browser.permissions.remove({ origins: [SITE_HOST[site]] });
}

/** The sites for which the watcher is registered now. */
export async function registeredSites(): Promise<WatchedSite[]> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  return WATCHED_SITES.filter((site) => scripts.some(({ id }) => id === idOf(site)));
}

/** For pages that load from now on, also after the browser's next start; an update of Tyst forgets it. */
export async function registerWatcher(site: WatchedSite): Promise<void> {
  await browser.scripting.registerContentScripts([
    { id: idOf(site), js: [SCRIPT], matches: [SITE_HOST[site]], runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

export async function unregisterWatcher(site: WatchedSite): Promise<void> {
  await browser.scripting.unregisterContentScripts({ ids: [idOf(site)] });
}

/** Into the pages that are open already; one that cannot be reached (discarded, an error page) is watched once it loads again. */
export async function watchOpenPages(site: WatchedSite): Promise<void> {
  const tabs = await browser.tabs.query({ url: SITE_HOST[site] });
  await Promise.allSettled(
    tabs.flatMap(({ id }) =>
      id === undefined ? [] : [browser.scripting.executeScript({ target: { tabId: id }, files: [SCRIPT] })],
    ),
  );
}

function idOf(site: WatchedSite): string {
  return `watch-${site}`;
}
