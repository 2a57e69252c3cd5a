// Fills the store of a started Tyst with invented cases, through a page of the extension.
import { join } from 'node:path';
import { build } from 'esbuild';
import { PROJECT } from './built-extension.ts';
import type { TystBrowser } from './tyst-browser.ts';

export async function seedCases(tyst: TystBrowser, count: number): Promise<void> {
  const script = await build({
    entryPoints: [join(PROJECT, 'tests/commands/bench/seed-cases-in-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    tsconfig: join(PROJECT, 'tsconfig.json'),
  });
  const page = await tyst.open(tyst.address('options.html'));
  await page.evaluate(script.outputFiles[0]?.text ?? '');
  await page.evaluate(`seedCases(${count})`);
  await page.close();
}
