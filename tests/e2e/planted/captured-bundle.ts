// One page captured, sealed and handed over by the built extension, and the bundle taken apart again.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { PNG } from 'pngjs';
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import { captureAndHandOver, type WishedMode } from '@/tests/commands/capture-and-hand-over';
import type { TystBrowser } from '@/tests/commands/tyst-browser';
import { run } from '@/tests/programs';

export interface CapturedBundle {
  zip: Buffer;
  /** Every entry, unpacked, in the order of the file. */
  files: Map<string, Buffer>;
  /** The file's own name. */
  name: string;
  record: CaptureRecord;
  picture: PNG;
}

export const PICTURE = 'data/captures/0001/screenshot.png';
export const SOURCE = 'data/captures/0001/source.txt';

/** Serves the page, captures the post in which `words` stand, and closes every tab that was opened. */
export async function captureBundle(
  browser: TystBrowser,
  { address, html }: { address: string; html: string },
  words: string,
  mode: WishedMode,
): Promise<CapturedBundle> {
  const out = mkdtempSync(join(tmpdir(), 'tyst-anonymity-'));
  try {
    browser.server.serve(address, { body: html });
    const page = await browser.open(address);
    const box = await page.getByText(words).last().boundingBox();
    const [bundle] = await captureAndHandOver(browser, page, { out, mode, ...(box && { box }) });
    if (bundle === undefined) throw new Error('no bundle');
    return await unpacked(bundle);
  } finally {
    rmSync(out, { recursive: true, force: true });
    for (const page of browser.context.pages()) if (page.url() !== 'about:blank') await page.close();
  }
}

async function unpacked(path: string): Promise<CapturedBundle> {
  const zip = readFileSync(path);
  const entries = Object.values((await JSZip.loadAsync(zip)).files);
  const files = new Map(await Promise.all(entries.map(async (entry) => [entry.name, await contentOf(entry)] as const)));
  const record = JSON.parse(files.get('data/captures/0001/capture.json')?.toString() ?? '') as CaptureRecord;
  return {
    zip,
    files,
    name: path.split('/').at(-1) ?? '',
    record,
    picture: PNG.sync.read(files.get(PICTURE) ?? Buffer.alloc(0)),
  };
}

/** Of the PDF, whose streams are packed, its words and what it says of itself: but for its size and date, which follow the case. */
async function contentOf(entry: JSZip.JSZipObject): Promise<Buffer> {
  const input = await entry.async('nodebuffer');
  if (!entry.name.endsWith('.pdf')) return input;
  const about = run('pdfinfo', ['-'], { input }).text.replaceAll(/^(?:CreationDate|File size):.*\n/gm, '');
  // Where a line ends depends on the width of a digest's letters.
  return Buffer.from(`${about}${run('pdftotext', ['-raw', '-', '-'], { input }).text}`.replaceAll(/\s+/g, ' '));
}
