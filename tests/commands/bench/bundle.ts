// A bundle of 100 × 2 MB written in a page of the extension, then verified, against the programs that do the bare work.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomFillSync } from 'node:crypto';
import { build } from 'esbuild';
import { PROJECT } from '../built-extension.ts';
import { TystBrowser } from '../tyst-browser.ts';
import { type Figure, median, timed } from './figure.ts';

const COUNT = 100;
const SIZE = 2 * 2 ** 20 - 4096;
const RUNS = 5;

export async function benchBundle(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tyst-bench-'));
  try {
    const { written, memory, zip } = await writeInBrowser(folder);
    const referenceWrite = bareZip(folder);
    const verifier = join(PROJECT, 'dist/verify.mjs');
    const verified: number[] = [];
    const digested: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      digested.push(await timed(async () => execFileSync('openssl', ['dgst', '-sha256', zip])));
      verified.push(await timed(async () => execFileSync(process.execPath, [verifier, zip])));
    }
    const what = `${COUNT} × 2 MB`;
    return [
      figure(`writing ${what}`, median(written), median(referenceWrite), '`sha256sum` then `zip -0`', '≤ 1.8'),
      {
        ...figure(
          `renderer’s peak while writing ${what}`,
          memory.peak,
          memory.idle,
          'the same renderer before',
          'idle + 300 MiB',
        ),
        unit: 'MiB',
        runs: 1,
      },
      figure(`verifying ${what}`, median(verified), median(digested), '`openssl dgst -sha256`', '≤ 2'),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function figure(what: string, ours: number, reference: number, referenceIs: string, aim: string): Figure {
  return { what, ours, reference, unit: 'ms', referenceIs, aim, runs: RUNS };
}

async function writeInBrowser(folder: string) {
  const script = await build({
    entryPoints: [join(PROJECT, 'tests/commands/bench/bundle-in-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    tsconfig: join(PROJECT, 'tsconfig.json'),
  });
  const browser = await TystBrowser.start();
  try {
    const page = await browser.open(browser.address('options.html'));
    await page.evaluate(script.outputFiles[0]?.text ?? '');
    await page.evaluate(`prepareBundle(${COUNT}, ${SIZE})`);
    const renderer = await rendererOf(browser, page);
    const idle = resident(renderer, 'VmRSS');
    const written: number[] = [];
    for (let run = 0; run < RUNS; run++) written.push(await page.evaluate('writeBundle()'));
    const peak = resident(renderer, 'VmHWM');
    const downloading = page.waitForEvent('download');
    await page.evaluate('saveBundle()');
    const zip = join(folder, 'bundle.zip');
    await (await downloading).saveAs(zip);
    return { written, memory: { idle, peak }, zip };
  } finally {
    await browser.close();
  }
}

/** The process that draws this page: the renderer whose memory grew most when the page asked for some. */
async function rendererOf(browser: TystBrowser, page: import('@playwright/test').Page): Promise<string> {
  const root = execFileSync('pgrep', ['-f', '--', `--type=renderer.*${browser.folder}|${browser.folder}.*--type=renderer`], {
    encoding: 'utf8',
  });
  const pids = root.trim().split('\n');
  const before = new Map(pids.map((pid) => [pid, resident(pid, 'VmRSS')]));
  await page.evaluate('globalThis.ballast = new Uint8Array(128 * 2 ** 20).fill(1); 0');
  const grown = pids.toSorted((a, b) => growth(b, before) - growth(a, before))[0];
  await page.evaluate('delete globalThis.ballast; 0');
  if (grown === undefined) throw new Error('no renderer found');
  // Writing 5 sets the peak (VmHWM) back to what is resident now (proc(5), clear_refs).
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  writeFileSync(`/proc/${grown}/clear_refs`, '5');
  return grown;
}

function growth(pid: string, before: ReadonlyMap<string, number>): number {
  return resident(pid, 'VmRSS') - (before.get(pid) ?? 0);
}

/** MiB. */
function resident(pid: string, field: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(new RegExp(`${field}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) / 1024;
}

/** `sha256sum` of each file, then `zip -0` of all, on the same machine in the same minute. */
function bareZip(folder: string): number[] {
  const pictures = join(folder, 'pictures');
  execFileSync('mkdir', [pictures]);
  for (let index = 0; index < COUNT; index++) writeFileSync(join(pictures, `${index}.png`), randomFillSync(new Uint8Array(SIZE)));
  return Array.from({ length: RUNS }, (_, run) => {
    const start = performance.now();
    execFileSync('sha256sum', readdirSync(pictures), { cwd: pictures });
    execFileSync('zip', ['-0', '-q', '-r', join(folder, `bare-${run}.zip`), pictures]);
    return performance.now() - start;
  });
}
