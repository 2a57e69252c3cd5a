// Switches the watch words on and off for a site. The person's setting, the browser's permission and the registered script go together.
import { watchedSites } from '@/utils/browser/settings';
import {
  askForSite,
  giveSiteBack,
  mayRunOn,
  registeredSites,
  registerWatcher,
  unregisterWatcher,
  watchOpenPages,
} from '@/utils/browser/watcher';
import { WATCHED_SITES, type WatchedSite } from '@/utils/evidence/watched-sites';

/** Call it first thing in a click. False: the browser, or the person it asked, did not allow it, and nothing has changed. */
export async function startWatching(site: WatchedSite): Promise<boolean> {
  if (!(await askForSite(site))) return false;
  await inTurn(async () => {
    const sites = await watchedSites.getValue();
    await watchedSites.setValue([...sites.filter((other) => other !== site), site]);
    await matchRegistration();
  });
  await watchOpenPages(site);
  return true;
}

/** The setting goes first: what runs in open pages follows it and stops at once. */
export async function stopWatching(site: WatchedSite): Promise<void> {
  await inTurn(async () => {
    const sites = await watchedSites.getValue();
    await watchedSites.setValue(sites.filter((other) => other !== site));
    await matchRegistration();
  });
  await giveSiteBack(site);
}

/** Brings setting and registration together again: after an update or a crash, and when somebody took the permission away in the browser. */
export async function settleWatching(): Promise<void> {
  await inTurn(matchRegistration);
}

/** A site stays switched on only while the browser allows it; nothing is registered that is not switched on. */
async function matchRegistration(): Promise<void> {
  const wanted = await watchedSites.getValue();
  const registered = await registeredSites();
  const kept: WatchedSite[] = [];
  for (const site of WATCHED_SITES) {
    const on = wanted.includes(site) && (await mayRunOn(site));
    if (on) kept.push(site);
    if (on && !registered.includes(site)) await registerWatcher(site);
    if (!on && registered.includes(site)) await unregisterWatcher(site);
  }
  if (kept.length !== wanted.length) await watchedSites.setValue(kept);
}

function inTurn(act: () => Promise<void>): Promise<void> {
  return navigator.locks.request('tyst-watching', act);
}
