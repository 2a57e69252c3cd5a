// Fills the store of a started Tyst with invented cases, through a page of the extension.
import type { TystBrowser } from './tyst-browser.ts';
import { scriptOfFile } from './page-script.ts';

export async function seedCases(tyst: TystBrowser, count: number): Promise<void> {
  const script = await scriptOfFile('tests/commands/bench/seed-cases-in-page.ts');
  const page = await tyst.open(tyst.address('options.html'));
  await page.evaluate(script);
  await page.evaluate(`seedCases(${count})`);
  await page.close();
}
