// Opens a page of HTML under a real address in real Chromium, the network closed, and runs one adapter in a world of its own.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import type { PlatformId } from '@/utils/evidence/post';
import { findBrowser, QUIET_FLAGS } from '@/tests/commands/find-browser';
import type { FixtureReading } from './read-in-page';
import { scriptOfLines } from '@/tests/commands/page-script';

const ROOT = join(import.meta.dirname, '../../..');

interface AdapterFixtures {
  /** Opens the HTML under the address (https); every other request is aborted. */
  openPage: (address: string, html: string) => Promise<Page>;
}

/** Playwright's test with a Chromium as a school in Wales would have it: 1280 × 900, London time. */
export const test = base.extend<AdapterFixtures>({
  launchOptions: [{ executablePath: findBrowser(), args: [...QUIET_FLAGS] }, { scope: 'worker' }],
  viewport: { width: 1280, height: 900 },
  timezoneId: 'Europe/London',
  locale: 'en-GB',
  openPage: async ({ page }, provide) => {
    await provide(async (address, html) => {
      const [plain] = address.split('#');
      await page.route('**/*', (route) =>
        route.request().url() === new URL(plain ?? '').href
          ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
          : route.abort(),
      );
      await page.goto(address);
      return page;
    });
  },
});

export { expect } from '@playwright/test';

/** The text of one of the project's own practice pages, `x/status.html`. */
export function ownPage(path: string): string {
  return readFileSync(join(ROOT, 'tests/fixtures/pages', path), 'utf8');
}

/** The text of a page kept beside the project, `x/….html`; skips the running test when it is not there. */
export function sharedPage(path: string): string {
  const file = join(ROOT, '../shared/pages', path);
  test.skip(!existsSync(file), `the page ../shared/pages/${path} is not on this machine`);
  return readFileSync(file, 'utf8');
}

/** Everything that the platform's adapter yields of the open page. It runs in an isolated world, as it does in the extension. */
export async function readFixture(page: Page, platform: PlatformId): Promise<FixtureReading> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'adapter',
  });
  const answer = await session.send('Runtime.evaluate', {
    expression: `${await bundled(platform)}; adapterReading()`,
    contextId: executionContextId,
    returnByValue: true,
  });
  await session.detach();
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
  const text: unknown = answer.result.value;
  if (typeof text !== 'string') throw new Error('The adapter gave no reading.');
  return JSON.parse(text) as FixtureReading;
}

const bundles = new Map<PlatformId, Promise<string>>();

function bundled(platform: PlatformId): Promise<string> {
  const known = bundles.get(platform) ?? bundle(platform);
  bundles.set(platform, known);
  return known;
}

function bundle(platform: PlatformId): Promise<string> {
  const from = platform === 'other' ? '@/utils/platforms/other' : `@/utils/platforms/${platform}/index`;
  const lines = `import { ${platform} as platform } from '${from}';
    import { readInPage } from '@/tests/e2e/adapters/read-in-page';
    globalThis.adapterReading = () => JSON.stringify(readInPage(platform));`;
  return scriptOfLines(lines, { target: 'es2024' });
}
