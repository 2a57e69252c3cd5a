// Watch words: off until a person switches them on and the browser allows it, then a badge and an offer, and nothing the page could notice.
//
// Nothing can press the window in which Chromium asks for a permission. The tests give the answer beforehand in the browser's own
// settings (tests/commands/allow-site.ts): the extension is the built one, and its request in the click is the real one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { allowSite, forbidSite } from '@/tests/commands/allow-site';
import { PROJECT } from '@/tests/commands/built-extension';
import { countMutations } from '@/tests/commands/mutation-count';
import { TystBrowser } from '@/tests/commands/tyst-browser';
import { openWatchSettings, switchOn, WATCH_WORDS } from '@/tests/commands/watch-settings';
import { violations } from './accessible';
import { expect, test } from './fixtures';
import { isolatedWorld } from './isolated-world';
import { storedText } from './whole-database';

const X_HOST = 'https://x.com/*';
const FACEBOOK_HOST = 'https://www.facebook.com/*';
const X = 'https://x.com/poster_one_x/status/2111081085424108754';
const GROUP = 'https://www.facebook.com/groups/100200300400/posts/500600700800/';
const REPLY = 'Forms are for people with time.';
const MENTION = 'Nobody at YBE answers, forms or not.';

/** What the extension's own pages may ask the browser. */
declare const chrome: {
  permissions: { getAll(): Promise<{ origins: string[] }> };
  scripting: { getRegisteredContentScripts(): Promise<{ id: string; world: string }[]> };
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
  tabs: { query(query: { url: string }): Promise<{ id: number }[]> };
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
};

function practice(file: string): string {
  return readFileSync(join(PROJECT, 'tests/fixtures/pages/practice', file), 'utf8');
}

/** Serves and opens the practice post on X; with `mention`, its second reply names the school. */
async function openX(tyst: TystBrowser, { mention = false } = {}): Promise<Page> {
  const html = practice('x-status.html');
  tyst.server.serve(X, { body: mention ? html.replace(REPLY, MENTION) : html });
  return tyst.open(X);
}

async function watchX(tyst: TystBrowser): Promise<Page> {
  await allowSite(tyst, X_HOST);
  const options = await openWatchSettings(tyst);
  await switchOn(options, 'X');
  return options;
}

function badgeOf(options: Page, page: Page): Promise<string> {
  return options.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    return tab === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id });
  }, page.url());
}

/** What the browser and the settings say: allowed origins, registered scripts, the sites that are switched on. */
function state(options: Page): Promise<{ origins: string[]; scripts: string[]; sites: unknown }> {
  return options.evaluate(async () => ({
    origins: (await chrome.permissions.getAll()).origins,
    scripts: (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id),
    sites: (await chrome.storage.local.get('watchedSites'))['watchedSites'] ?? [],
  }));
}

const OFF = { origins: [], scripts: [], sites: [] };

test('cannot be switched on before it is settled and the words are named, and not without the browser’s yes', async ({
  tyst,
}) => {
  const options = await tyst.open(tyst.address('options.html#words'));
  await expect(options.getByText('A school cannot authorise that itself.')).toBeVisible();
  const site = options.getByRole('checkbox', { name: 'X', exact: true });
  await expect(site).toBeHidden();
  await options.getByRole('textbox', { name: 'Watch words' }).fill('Y\n...');
  await options.getByRole('button', { name: 'Save the watch words' }).click();
  await expect(options.getByText(/^These cannot be watch words: Y, \.\.\./)).toBeVisible();
  await options.close();

  const settled = await openWatchSettings(tyst);
  await expect(settled.getByRole('checkbox', { name: 'WhatsApp' })).toHaveCount(0);
  expect(await violations(tyst, settled)).toEqual([]);
  await settled.getByRole('checkbox', { name: 'X', exact: true }).click();
  // The browser's window is open now and nobody has answered it.
  const page = await openX(tyst, { mention: true });
  await page.waitForTimeout(1_500);
  expect(await isolatedWorld(page, tyst.extensionId)).toBeUndefined();
  expect(await state(settled)).toEqual(OFF);
  expect(await badgeOf(settled, page)).toBe('');
});

test('a mention gets a badge and is offered in the popup; nothing is stored, sent or changed', async ({ tyst }) => {
  const early = await openX(tyst, { mention: true });
  const options = await watchX(tyst);
  expect(await state(options)).toEqual({ origins: [X_HOST], scripts: ['watch-x'], sites: ['x'] });
  // The page that was open before is watched as well.
  await expect.poll(() => badgeOf(options, early)).toBe('1');
  await early.close();

  const asked = tyst.server.asked.length;
  const page = await openX(tyst, { mention: true });
  const mutations = await countMutations(page);
  await expect.poll(() => badgeOf(options, page)).toBe('1');
  expect(await mutations()).toBe(0);
  const addresses = new Set(tyst.server.asked.slice(asked).map(({ address }) => address));
  expect([...addresses]).toEqual([X]);
  expect(await storedText(options)).not.toMatch(/YBE|Enghraifft|poster/i);

  const popup = await tyst.pressToolbar(page);
  await popup.ready();
  expect(await popup.text()).toContain('This post mentions one of your watch words.');
  expect(await popup.text()).toContain(MENTION);
  expect(await violations(tyst, popup)).toEqual([]);
});

test('the page cannot tell that it is watched, nor for which words', async ({ tyst }) => {
  const options = await watchX(tyst);
  const trapped = practice('x-status.html').replace(
    '<head>',
    `<head><script>
      window.noticed = [];
      for (const name of ['MutationObserver', 'requestIdleCallback', 'cancelIdleCallback', 'RegExp', 'setTimeout']) {
        const own = window[name];
        window[name] = function (...args) { window.noticed.push(name); return new.target ? Reflect.construct(own, args) : own.apply(this, args); };
      }
      window.before = new Set([...Object.getOwnPropertyNames(window), 'before']);
    </script>`,
  );
  tyst.server.serve(X, { body: trapped.replace(REPLY, MENTION) });
  const page = await tyst.open(X);
  await expect.poll(() => badgeOf(options, page)).toBe('1');
  const told = await page.evaluate(() => ({
    noticed: Reflect.get(window, 'noticed') as string[],
    more: Object.getOwnPropertyNames(window).filter((name) => !(Reflect.get(window, 'before') as Set<string>).has(name)),
    entries: performance.getEntries().map(({ name }) => name),
    html: document.documentElement.outerHTML,
    stored: [...Object.values(localStorage), ...Object.values(sessionStorage), document.cookie],
  }));
  expect(told.noticed).toEqual([]);
  expect(told.more).toEqual([]);
  expect(told.entries.filter((name) => name.includes('extension'))).toEqual([]);
  expect(told.stored).toEqual(['']);
  for (const word of WATCH_WORDS) expect(told.html.replace(MENTION, '')).not.toContain(word);
  const world = await isolatedWorld(page, tyst.extensionId);
  expect(await world?.evaluate('Object.hasOwn(globalThis, "tystWatches")')).toBe(true);
});

test('follows a page that goes elsewhere without loading, and rests while its tab is hidden', async ({ tyst }) => {
  const options = await watchX(tyst);
  const page = await openX(tyst);
  await page.waitForTimeout(1_000);
  expect(await badgeOf(options, page)).toBe('');
  const say = (words: string, address?: string) =>
    page.evaluate(
      ([text, to]) => {
        if (to !== undefined) history.pushState(null, '', to);
        const places = document.querySelectorAll('[data-testid="tweetText"]');
        places[places.length - 1]?.replaceChildren(text ?? '');
      },
      [words, address],
    );
  await say('Ysgol Bryn Enghraifft again', '/poster_one_x/status/2111081085424108754/likes');
  await expect.poll(() => badgeOf(options, page)).toBe('1');
  await say('another school', '/messages');
  await expect.poll(() => badgeOf(options, page)).toBe('');
  await say('FRYN ENGHRAIFFT, in a message');
  await page.waitForTimeout(2_500);
  expect(await badgeOf(options, page)).toBe('');
  await say('another school', '/home');

  // No tab is ever hidden under the debugging connection: the watcher's world is told that this one is.
  const world = await isolatedWorld(page, tyst.extensionId);
  const turn = (to: 'hidden' | 'visible') =>
    world?.evaluate(`Object.defineProperty(document, 'visibilityState', { value: '${to}', configurable: true });
      globalThis.idleMoments = 0;
      globalThis.ownIdle ??= requestIdleCallback;
      globalThis.requestIdleCallback = (...args) => { globalThis.idleMoments += 1; return ownIdle(...args); };
      document.dispatchEvent(new Event('visibilitychange'))`);
  await turn('hidden');
  await say('YBE once more', '/poster_one_x/status/2111081085424108754');
  await page.waitForTimeout(2_500);
  expect(await world?.evaluate('idleMoments')).toBe(0);
  expect(await badgeOf(options, page)).toBe('');
  await turn('visible');
  await expect.poll(() => badgeOf(options, page)).toBe('1');
  expect(await world?.evaluate('idleMoments')).toBeGreaterThan(0);
});

test('switching off unregisters, gives the permission back and clears the badge; so does the browser’s own settings page', async ({
  tyst,
}) => {
  const options = await watchX(tyst);
  const page = await openX(tyst, { mention: true });
  await expect.poll(() => badgeOf(options, page)).toBe('1');
  await options.getByRole('checkbox', { name: 'X', exact: true }).click();
  await expect.poll(() => state(options)).toEqual(OFF);
  await expect.poll(() => badgeOf(options, page)).toBe('');
  expect(await isolatedWorld(await openX(tyst, { mention: true }), tyst.extensionId)).toBeUndefined();

  await allowSite(tyst, X_HOST);
  await switchOn(options, 'X');
  await forbidSite(tyst, X_HOST);
  await expect.poll(() => state(options)).toEqual(OFF);

  await allowSite(tyst, X_HOST);
  await switchOn(options, 'X');
  await options.getByRole('checkbox', { name: 'The school has settled this' }).click();
  await expect.poll(() => state(options)).toEqual(OFF);
});

test('stays off in a private group, whose posts can be flagged by hand, and looks in a public one', async ({ tyst }) => {
  await allowSite(tyst, FACEBOOK_HOST);
  const options = await openWatchSettings(tyst);
  await switchOn(options, 'Facebook');
  const group = practice('facebook-group-post.html').replace('Has anyone else had enough', 'Has anyone at YBE had enough');
  tyst.server.serve(GROUP, { body: group });
  const page = await tyst.open(GROUP);
  await page.waitForTimeout(3_000);
  expect(await badgeOf(options, page)).toBe('');
  const popup = await tyst.pressToolbar(page);
  await popup.ready();
  expect(await popup.text()).not.toContain('mentions one of your watch words');
  await popup.press('button', /^Flag for later$/);
  await popup.find('button', /^Undo$/);

  tyst.server.serve(GROUP, { body: group.replaceAll('Private group', 'Public group') });
  await page.reload();
  await expect.poll(() => badgeOf(options, page)).toBe('1');
});

test('looks for changed words at once, and goes on after the browser’s next start', async () => {
  const first = await TystBrowser.start();
  const options = await watchX(first);
  const page = await openX(first, { mention: true });
  await expect.poll(() => badgeOf(options, page)).toBe('1');
  for (const [words, badge] of [
    ['Ysgol Arall', ''],
    ['Ysgol Arall\nYBE', '1'],
  ] as const) {
    await options.getByRole('textbox', { name: 'Watch words' }).fill(words);
    await options.getByRole('button', { name: 'Save the watch words' }).click();
    await expect.poll(() => badgeOf(options, page)).toBe(badge);
  }
  await first.context.close();
  await first.server.close();

  const second = await TystBrowser.start({ folder: first.folder });
  const again = await openX(second, { mention: true });
  const settings = await second.open(second.address('options.html'));
  await again.bringToFront();
  await expect.poll(() => badgeOf(settings, again)).toBe('1');
  expect(await state(settings)).toEqual({ origins: [X_HOST], scripts: ['watch-x'], sites: ['x'] });
  await second.close();
});
