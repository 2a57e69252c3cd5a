// The reporter is anonymous by construction: planted reporters are in no byte and no pixel, and two of them give the same evidence.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { PNG } from 'pngjs';
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import { captureAndHandOver } from '@/tests/commands/capture-and-hand-over';
import { TystBrowser } from '@/tests/commands/tyst-browser';
import { expect, test } from './fixtures';
import { formsOf } from './planted/encodings';
import { facebookPage } from './planted/facebook-page';
import { FIRST, type Reporter, SECOND, secretsOf } from './planted/reporter';
import { whatsappPage } from './planted/whatsapp-page';
import { xPage } from './planted/x-page';
import { wordsOn } from './words-on';

interface Captured {
  zip: Buffer;
  files: Map<string, Buffer>;
  name: string;
  record: CaptureRecord;
  picture: PNG;
}

const SITES = { X: xPage, Facebook: facebookPage, WhatsApp: whatsappPage };

for (const [site, pageOf] of Object.entries(SITES)) {
  for (const mode of ['post', 'visible'] as const) {
    test(`${site}, ${mode}: nothing of two planted reporters, and the same evidence from both`, async () => {
      test.setTimeout(150_000);
      const first = await capture(pageOf(FIRST), mode);
      const second = await capture(pageOf(SECOND), mode);
      for (const [captured, reporter] of [
        [first, FIRST],
        [second, SECOND],
      ] as const) {
        expect(foundIn(captured, reporter)).toEqual([]);
        expect(pixelsOf(captured.picture, reporter.avatar)).toBe(0);
        expect(readByOcr(captured, reporter)).toEqual([]);
        expect(chunksOf(captured.files.get('data/captures/0001/screenshot.png') ?? Buffer.alloc(0))).toEqual([
          'IHDR',
          'IDAT',
          'IEND',
        ]);
      }
      // Non-interference: but for ids, times and what follows from the picture's bytes, the records are one.
      expect(comparable(first.record)).toEqual(comparable(second.record));
      expect(samePixels(first.picture, second.picture)).toBe(true);
      expect(first.files.get('data/captures/0001/source.txt')?.toString()).toBe(
        second.files.get('data/captures/0001/source.txt')?.toString(),
      );
    });
  }
}

test('the looking itself finds what is planted: in bytes, in pixels and by OCR', async ({ tyst }) => {
  const bytes = Buffer.from(`… ${encodeURIComponent(FIRST.name)} … ${Buffer.from(`x${FIRST.handle}`).toString('base64')} …`);
  expect(
    formsOf(FIRST.name)
      .filter((form) => bytes.includes(form.bytes))
      .map(({ form }) => form),
  ).toContain('percent-encoded');
  expect(formsOf(FIRST.handle).some((form) => form.form.startsWith('base64') && bytes.includes(form.bytes))).toBe(true);
  const { address, html } = xPage(FIRST);
  tyst.server.serve(address, { body: html });
  const page = await tyst.open(address);
  const bare = await page.screenshot();
  expect(pixelsOf(PNG.sync.read(bare), FIRST.avatar)).toBeGreaterThan(100);
  expect(wordsOn(bare)).toContain('quellwyn');
});

async function capture({ address, html }: { address: string; html: string }, mode: 'post' | 'visible'): Promise<Captured> {
  const out = mkdtempSync(join(tmpdir(), 'tyst-anonymity-'));
  const browser = await TystBrowser.start();
  try {
    browser.server.serve(address, { body: html });
    const page = await browser.open(address);
    const box = await page.getByText('Invented words about a school').boundingBox();
    const [bundle] = await captureAndHandOver(browser, page, { out, mode, ...(box && { box }) });
    if (bundle === undefined) throw new Error('no bundle');
    const zip = readFileSync(bundle);
    const entries = Object.values((await JSZip.loadAsync(zip)).files);
    const files = new Map(
      await Promise.all(entries.map(async (entry) => [entry.name, await entry.async('nodebuffer')] as const)),
    );
    const record = JSON.parse(files.get('data/captures/0001/capture.json')?.toString() ?? '') as CaptureRecord;
    const picture = PNG.sync.read(files.get('data/captures/0001/screenshot.png') ?? Buffer.alloc(0));
    return { zip, files, name: bundle.split('/').at(-1) ?? '', record, picture };
  } finally {
    await browser.close();
    rmSync(out, { recursive: true, force: true });
  }
}

/** Where a secret stands, in whatever form: `file: secret (form)`. The ZIP itself, its name and its names are looked at, too. */
function foundIn({ zip, files, name }: Captured, reporter: Reporter): string[] {
  const places = new Map([...files, ['the ZIP', zip] as const, ['its name', Buffer.from(name)] as const]);
  return secretsOf(reporter).flatMap((secret) =>
    formsOf(secret).flatMap(({ form, bytes }) =>
      [...places].filter(([, content]) => content.includes(bytes)).map(([place]) => `${place}: ${secret} (${form})`),
    ),
  );
}

/** How many pixels have (nearly) this colour. */
function pixelsOf({ data }: PNG, colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    const distance = Math.abs(data[at]! - red!) + Math.abs(data[at + 1]! - green!) + Math.abs(data[at + 2]! - blue!);
    if (distance < 24) count++;
  }
  return count;
}

/** Words of the reporter's name that OCR reads in the picture, drawn at twice its size. */
function readByOcr({ files }: Captured, reporter: Reporter): string[] {
  const words = wordsOn(files.get('data/captures/0001/screenshot.png') ?? Buffer.alloc(0));
  return secretsOf(reporter).filter((secret) => words.includes(secret.toLowerCase()));
}

/** The record without what must differ: its id, its times, and the digest of the picture (compared by pixels instead). */
function comparable(record: CaptureRecord) {
  return { ...record, id: '', capturedAt: '', picture: { ...record.picture, sha256: '' } };
}

/** The kinds of chunks of a PNG, in order, each once: no text, time or colour profile may tell of a machine (PNG §11.3). */
function chunksOf(png: Buffer): string[] {
  const kinds = new Set<string>();
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) kinds.add(png.toString('latin1', at + 4, at + 8));
  return [...kinds];
}

function samePixels(a: PNG, b: PNG): boolean {
  return a.width === b.width && a.height === b.height && a.data.equals(b.data);
}
