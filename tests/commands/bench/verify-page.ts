// verify.html opened from a file in Chromium: how long it takes until it answers, and what its renderer holds meanwhile.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildPage } from '../../../entrypoints/verify/build-page.ts';
import { PROJECT } from '../built-extension.ts';
import { TystBrowser } from '../tyst-browser.ts';
import { rendererOf, resident } from './renderer-memory.ts';

/** Milliseconds from the choice of the file to the answer on the page; memory up to the receipt code, which comes last. */
export async function verifyInPage(
  zip: string,
  runs: number,
): Promise<{ times: number[]; memory: { idle: number; peak: number } }> {
  const folder = mkdtempSync(join(tmpdir(), 'tyst-verify-'));
  const browser = await TystBrowser.start();
  try {
    const path = join(folder, 'verify.html');
    writeFileSync(path, (await buildPage(PROJECT)).standalone);
    const page = await browser.open(pathToFileURL(path).href);
    await page.evaluate(TIMER);
    const renderer = await rendererOf(browser, page);
    const idle = resident(renderer, 'VmRSS');
    const times: number[] = [];
    for (let run = 0; run < runs; run++) {
      await page.setInputFiles('#files', []);
      await page.setInputFiles('#files', zip);
      await page.locator('h2.ok').waitFor({ timeout: 60_000 });
      times.push(await page.evaluate<number>('answeredAt - chosenAt'));
      await page.getByText('Receipt code').waitFor({ timeout: 60_000 });
    }
    return { times, memory: { idle, peak: resident(renderer, 'VmHWM') } };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

/** Notes both moments in the page itself, so that the driver's own time does not count. */
const TIMER = `
  globalThis.chosenAt = globalThis.answeredAt = 0;
  document.querySelector('#files').addEventListener('change', () => { chosenAt = performance.now(); }, { capture: true });
  new MutationObserver(() => {
    if (answeredAt < chosenAt && document.querySelector('h2.answer')) answeredAt = performance.now();
  }).observe(document.body, { subtree: true, childList: true });
`;
