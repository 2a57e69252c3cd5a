// What every end-to-end test is given: a fresh Chromium with the built extension, cut off from the network.
import { test as base } from '@playwright/test';
import { TystBrowser, type BrowserOptions } from '@/tests/commands/tyst-browser';

interface Fixtures {
  /** How the browser is started; set by `test.use`. */
  start: BrowserOptions;
  /** The running browser, closed after the test. */
  tyst: TystBrowser;
}

export const test = base.extend<Fixtures>({
  start: [{}, { option: true }],
  tyst: async ({ start }, provide) => {
    const tyst = await TystBrowser.start(start);
    await provide(tyst);
    await tyst.close();
  },
});

export { expect } from '@playwright/test';
