// Switches the watch words on as a person does: settles it, names the words, ticks the site.
import type { Page } from '@playwright/test';
import type { TystBrowser } from './tyst-browser.ts';

export const WATCH_WORDS = ['Ysgol Bryn Enghraifft', 'Fryn Enghraifft', 'YBE'];

/** The settings page with the words saved and everything said that is asked for, no site ticked yet. */
export async function openWatchSettings(browser: TystBrowser): Promise<Page> {
  const options = await browser.open(browser.address('options.html#words'));
  await options.getByRole('checkbox', { name: 'The school has settled this' }).check();
  await options.getByRole('textbox', { name: 'Watch words' }).fill(WATCH_WORDS.join('\n'));
  await options.getByRole('button', { name: 'Save the watch words' }).click();
  await options.getByRole('checkbox', { name: 'X', exact: true }).waitFor();
  return options;
}

/** Ticks the site and waits until the browser has registered the watcher for it. */
export async function switchOn(options: Page, site: 'X' | 'Facebook'): Promise<void> {
  await options.getByRole('checkbox', { name: site, exact: true }).click();
  await options.waitForFunction(
    (id) =>
      (globalThis as unknown as Scripting).chrome.scripting
        .getRegisteredContentScripts()
        .then((all) => all.some((one) => one.id === id)),
    `watch-${site.toLowerCase()}`,
  );
}

interface Scripting {
  chrome: { scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> } };
}
