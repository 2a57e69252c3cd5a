// Plants a refusal of screenshots, as a managed policy causes it: no test may write the machine's own policies.
import type { TystBrowser } from '@/tests/commands/tyst-browser';

/** What Chromium says when its policy DisableScreenshots is on. */
const REFUSED = 'Taking screenshots has been disabled';

/** From now on every screenshot fails with these words. */
export async function refuseScreenshots({ context }: TystBrowser, says = REFUSED): Promise<void> {
  const [worker] = context.serviceWorkers();
  if (worker === undefined) throw new Error('The service worker is not running.');
  await worker.evaluate((words) => {
    const { tabs } = Reflect.get(globalThis, 'chrome') as { tabs: Record<string, unknown> };
    tabs['captureVisibleTab'] = () => {
      throw new Error(words);
    };
  }, says);
}
