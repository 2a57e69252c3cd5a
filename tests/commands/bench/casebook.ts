// Checking a received file in a page of the extension: verdict and digest of the whole file, and what the renderer holds meanwhile.
import { join } from 'node:path';
import { build } from 'esbuild';
import { PROJECT } from '../built-extension.ts';
import { TystBrowser } from '../tyst-browser.ts';
import { rendererOf, resident } from './renderer-memory.ts';

/** Milliseconds a run, and MiB. */
export async function checkInCasebook(
  zip: string,
  runs: number,
): Promise<{ times: number[]; memory: { idle: number; peak: number } }> {
  const script = await build({
    entryPoints: [join(PROJECT, 'tests/commands/bench/check-in-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    tsconfig: join(PROJECT, 'tsconfig.json'),
  });
  const browser = await TystBrowser.start();
  try {
    const page = await browser.open(browser.address('options.html'));
    await page.evaluate(script.outputFiles[0]?.text ?? '');
    await page.locator('#bench').setInputFiles(zip);
    const renderer = await rendererOf(browser, page);
    const idle = resident(renderer, 'VmRSS');
    const times: number[] = [];
    for (let run = 0; run < runs; run++) times.push(await page.evaluate<number>('checkChosen()'));
    return { times, memory: { idle, peak: resident(renderer, 'VmHWM') } };
  } finally {
    await browser.close();
  }
}
