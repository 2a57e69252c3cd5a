// What the browser asks a person to agree to, and what runs before anyone asked for anything.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PRACTICE_PAGES, servePracticePages } from '@/tests/commands/practice-pages';
import { countMutations } from '@/tests/commands/mutation-count';
import { expect, test } from './fixtures';

test.use({ start: { asShipped: true } });

/** The one call that a page of the extension may make here without any permission. */
declare const chrome: { management: { getPermissionWarningsByManifest(manifest: string): Promise<string[]> } };

test('installing warns of nothing', async ({ tyst }) => {
  const manifest = readFileSync(join(tyst.folder, 'extension', 'manifest.json'), 'utf8');
  const page = await tyst.open(tyst.address('popup.html'));
  const warningsOf = (text: string) => page.evaluate((json) => chrome.management.getPermissionWarningsByManifest(json), text);
  expect(await warningsOf(manifest)).toEqual([]);
  // The same question about a manifest that does warn: the answer above means something.
  expect(await warningsOf(JSON.stringify({ ...JSON.parse(manifest), host_permissions: ['<all_urls>'] }))).not.toEqual([]);
});

test('nothing runs in any page before a click', async ({ tyst }) => {
  servePracticePages(tyst.server);
  for (const { address } of PRACTICE_PAGES) {
    const page = await tyst.context.newPage();
    const worlds: string[] = [];
    const session = await tyst.context.newCDPSession(page);
    session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.origin));
    await session.send('Runtime.enable');
    await page.goto(address);
    const mutations = await countMutations(page);
    await page.waitForTimeout(500);
    expect(worlds.filter((origin) => origin.startsWith('chrome-extension:'))).toEqual([]);
    expect(await mutations()).toBe(0);
  }
  expect(tyst.server.asked.filter(({ address }) => address.includes(tyst.extensionId))).toEqual([]);
});
