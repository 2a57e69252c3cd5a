// Plants what a managed policy would set: no test may write the machine's own policies.
import type { Page } from '@playwright/test';
import type { TystBrowser } from '@/tests/commands/tyst-browser';

/** Opens one of Tyst's pages as it is where the school's IT has set these. */
export async function openManaged(tyst: TystBrowser, path: string, policy: Readonly<Record<string, unknown>>): Promise<Page> {
  const page = await tyst.open('about:blank');
  await page.addInitScript((set) => {
    const { storage } = Reflect.get(globalThis, 'chrome') as { storage: { managed: Record<string, unknown> } };
    storage.managed['get'] = (_keys: unknown, answer?: (found: unknown) => void) => {
      answer?.(set);
      return Promise.resolve(set);
    };
  }, policy);
  await page.goto(tyst.address(path));
  return page;
}
