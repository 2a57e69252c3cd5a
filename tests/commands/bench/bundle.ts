// A bundle of 100 × 2 MB written in a page of the extension, then verified, against the programs that do the bare work.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomFillSync } from 'node:crypto';
import { PROJECT } from '../built-extension.ts';
import { TystBrowser } from '../tyst-browser.ts';
import { type Figure, median, timed } from './figure.ts';
import { rendererOf, resident } from './renderer-memory.ts';
import { checkInCasebook } from './casebook.ts';
import { verifyInPage } from './verify-page.ts';
import { scriptOfFile } from '../page-script.ts';

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
    const inPage = await verifyInPage(zip, RUNS);
    const inCasebook = await checkInCasebook(zip, RUNS);
    return [
      figure(`writing ${what}`, median(written), median(referenceWrite), '`sha256sum` then `zip -0`', '≤ 1.8'),
      peakFigure(`writing ${what}`, memory, 'idle + 300 MiB'),
      figure(`verifying ${what}: command`, median(verified), median(digested), '`openssl dgst -sha256`', '≤ 2'),
      figure(
        `verifying ${what}: verify.html in Chromium`,
        median(inPage.times),
        median(digested),
        '`openssl dgst -sha256`',
        '≤ 2',
      ),
      peakFigure(`verifying ${what} in verify.html`, inPage.memory, 'idle + 100 MiB'),
      figure(
        `verifying ${what}: casebook, with the digest of the whole file`,
        median(inCasebook.times),
        median(digested),
        '`openssl dgst -sha256`',
        'none',
      ),
      peakFigure(`verifying ${what} in the casebook`, inCasebook.memory, 'idle + 100 MiB'),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function figure(what: string, ours: number, reference: number, referenceIs: string, aim: string): Figure {
  return { what, ours, reference, unit: 'ms', referenceIs, aim, runs: RUNS };
}

function peakFigure(doing: string, { idle, peak }: { idle: number; peak: number }, aim: string): Figure {
  return { ...figure(`renderer’s peak while ${doing}`, peak, idle, 'the same renderer before', aim), unit: 'MiB', runs: 1 };
}

async function writeInBrowser(folder: string) {
  const script = await scriptOfFile('tests/commands/bench/bundle-in-page.ts');
  const browser = await TystBrowser.start();
  try {
    const page = await browser.open(browser.address('options.html'));
    await page.evaluate(script);
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
