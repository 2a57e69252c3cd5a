// Test fixtures of planted faults: a whole capture of each site's thread to hold the disturbed ones against, made once by each worker.
import { TystBrowser } from '@/tests/commands/tyst-browser';
import { test as base } from '@/tests/e2e/fixtures';
import { reviewOf } from '@/tests/e2e/flow';
import type { Reference } from './pictures-agree';
import { SITES, type SiteName } from './sites';
import { newestCapture } from './store-view';
import { beginThread, openSite } from './thread-run';

interface WorkerFixtures {
  wholeOf: (name: SiteName) => Promise<Reference>;
}

export const test = base.extend<object, WorkerFixtures>({
  wholeOf: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures are wanted: none.
    async ({}, provide) => {
      const made = new Map<SiteName, Promise<Reference>>();
      await provide((name) => {
        const whole = made.get(name) ?? captureWhole(name);
        made.set(name, whole);
        return whole;
      });
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@/tests/e2e/fixtures';

async function captureWhole(name: SiteName): Promise<Reference> {
  const tyst = await TystBrowser.start();
  try {
    await beginThread(await openSite(tyst, SITES[name]));
    const { entry, picture, tiles } = await newestCapture((await reviewOf(tyst)).page);
    if (entry.draft === undefined || picture === undefined || entry.draft.reasons.length > 0) {
      throw new Error(`The undisturbed capture is not whole: ${String(entry.draft?.reasons)}`);
    }
    return { draft: entry.draft, picture, tiles: tiles.length };
  } finally {
    await tyst.close();
  }
}
