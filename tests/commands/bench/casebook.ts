// Checking a received file in a page of the extension: verdict and digest of the whole file, and what the renderer holds meanwhile.
import { TystBrowser } from '../tyst-browser.ts';
import { rendererOf, resident } from './renderer-memory.ts';
import { scriptOfFile } from '../page-script.ts';

/** Milliseconds a run, and MiB. */
export async function checkInCasebook(
  zip: string,
  runs: number,
): Promise<{ times: number[]; memory: { idle: number; peak: number } }> {
  const script = await scriptOfFile('tests/commands/bench/check-in-page.ts');
  const browser = await TystBrowser.start();
  try {
    const page = await browser.open(browser.address('options.html'));
    await page.evaluate(script);
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
