// Sets who uses a started Tyst, as the settings page does; from a page, because the worker may be asleep.
import type { TystBrowser } from './tyst-browser.ts';

export async function setRole(tyst: TystBrowser, role: 'staff' | 'dsl'): Promise<void> {
  const page = await tyst.open(tyst.address('options.html'));
  await page.evaluate(`chrome.storage.local.set({ role: '${role}' })`);
  await page.close();
}
