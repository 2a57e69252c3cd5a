// report.pdf of ten pictures of 2 MB in a page of the extension: how long it takes, how large it is, what the renderer holds.
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Plugin } from 'esbuild';
import { PROJECT } from '../built-extension.ts';
import { TystBrowser } from '../tyst-browser.ts';
import { type Figure, median } from './figure.ts';
import { rendererOf, resident } from './renderer-memory.ts';
import { scriptOfFile } from '../page-script.ts';

const COUNT = 10;
const RUNS = 3;

export async function benchReport(): Promise<Figure[]> {
  const script = await scriptOfFile('tests/commands/bench/report-in-page.ts', {
    define: { 'import.meta.url': 'location.href' },
    plugins: [FONTS],
  });
  const browser = await TystBrowser.start();
  try {
    const page = await browser.open(browser.address('options.html'));
    await page.evaluate(script);
    const largest = await page.evaluate<number>(`prepareReport(${COUNT})`);
    const renderer = await rendererOf(browser, page);
    const idle = resident(renderer, 'VmRSS');
    const made: { ms: number; size: number }[] = [];
    for (let run = 0; run < RUNS; run++) made.push(await page.evaluate('makeReport()'));
    if (made.some(({ size }) => size === 0)) throw new Error('no PDF could be made');
    const peak = resident(renderer, 'VmHWM');
    const what = `report.pdf of ${COUNT} pictures of ${megabytes(largest)} MB`;
    const about = { aim: 'none', runs: RUNS };
    const milliseconds = median(made.map(({ ms }) => ms));
    const size = megabytes(made[0]?.size ?? 0);
    return [
      {
        ...about,
        what,
        ours: milliseconds,
        reference: milliseconds / COUNT,
        unit: 'ms',
        referenceIs: `an item; the file has ${size} MB`,
      },
      {
        ...about,
        what: `renderer’s peak while making it`,
        ours: peak,
        reference: idle,
        unit: 'MiB',
        referenceIs: 'the same renderer before',
      },
    ];
  } finally {
    await browser.close();
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

/** The addresses of the fonts as the build gave them out. */
const FONTS: Plugin = {
  name: 'fonts',
  setup(building) {
    building.onResolve({ filter: /\.woff\?url/ }, ({ path }) => ({ path, namespace: 'font' }));
    building.onLoad({ filter: /./, namespace: 'font' }, ({ path }) => {
      const name = basename(path).replace(/\.woff.*$/, '');
      const file = readdirSync(join(PROJECT, '.output/chrome-mv3/assets')).find((each) => each.startsWith(`${name}-`));
      return { contents: `export default '/assets/${file ?? ''}'` };
    });
  },
};
