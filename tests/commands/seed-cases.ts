// Fills the store of a started Tyst with invented cases or matters, through a page of the extension.
import type { TystBrowser } from './tyst-browser.ts';
import { scriptOfFile } from './page-script.ts';

/** Cases recorded on this computer. */
export function seedCases(tyst: TystBrowser, count: number): Promise<void> {
  return seed(tyst, 'seed-cases-in-page.ts', `seedCases(${count})`);
}

/** Matters of a casebook that is set up with this passphrase; `purged` tombstones besides, and so many `lines` in the log of one matter. */
export function seedMatters(
  tyst: TystBrowser,
  passphrase: string,
  many: { matters: number; purged: number; lines: number },
): Promise<void> {
  return seed(tyst, 'seed-matters-in-page.ts', `seedMatters(${JSON.stringify(passphrase)}, ${JSON.stringify(many)})`);
}

async function seed(tyst: TystBrowser, file: string, call: string): Promise<void> {
  const script = await scriptOfFile(`tests/commands/bench/${file}`);
  const page = await tyst.open(tyst.address('options.html'));
  await page.evaluate(script);
  await page.evaluate(call);
  await page.close();
}
