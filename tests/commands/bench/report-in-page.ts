// Runs in a page of the extension: makes report.pdf of a case with many large pictures, as a hand-over does.
import { RECORD, REPORT } from '@/tests/unit/documents/report-fixture';
import { CHAIN_START } from '@/utils/evidence/seal';
import type { ReportInput } from '@/utils/documents/report/report-input';
import type { BundleCapture } from '@/utils/bundle/volume-input';
import { makeReportPdf } from '@/utils/workflows/hand-over/make-report-pdf';

const SIZE = { width: 1280, height: 1800 };
/** Noise does not compress: so much of it makes a PNG of about 2 MB. */
const NOISE = { width: 800, height: 870 };

let report: ReportInput | undefined;
let captures: BundleCapture[] = [];

Object.assign(globalThis, {
  /** Answers the size of the largest picture in bytes. */
  async prepareReport(count: number) {
    captures = [];
    for (let index = 0; index < count; index++) {
      const picture = await pictureOf();
      const id = crypto.randomUUID();
      const record = {
        ...RECORD,
        id,
        picture: { ...SIZE, sha256: 'a'.repeat(64), scale: 2, method: 'screenshot' as const, tiles: [], masks: [] },
      };
      const seal = {
        captureId: id,
        digest: 'c'.repeat(64),
        previous: CHAIN_START,
        signature: 'A'.repeat(86),
        certificate: 'B'.repeat(400),
      };
      captures.push({ record, seal, picture });
    }
    const items = captures.map(({ record, seal }, index) => ({
      item: index + 1,
      record,
      seal,
      pictureAddress: `captures/${String(index + 1).padStart(4, '0')}/screenshot.png`,
    }));
    const all = items.map(({ item, record }) => ({ item, captureId: record.id }));
    report = { ...REPORT, case: { ...REPORT.case, items: all }, volume: { number: 1, count: 1, items } };
    return Math.max(...captures.map(({ picture }) => picture?.size ?? 0));
  },
  /** Answers milliseconds and the size of the PDF in bytes. */
  async makeReport() {
    if (report === undefined) throw new Error('prepareReport first');
    const start = performance.now();
    const pdf = await makeReportPdf(report, captures);
    return { ms: performance.now() - start, size: pdf?.length ?? 0 };
  },
});

async function pictureOf(): Promise<Blob> {
  const canvas = new OffscreenCanvas(SIZE.width, SIZE.height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, SIZE.width, SIZE.height);
  const noise = context.createImageData(NOISE.width, NOISE.height);
  for (let at = 0; at < noise.data.length; at += 65_536) crypto.getRandomValues(noise.data.subarray(at, at + 65_536));
  for (let at = 3; at < noise.data.length; at += 4) noise.data[at] = 255;
  context.putImageData(noise, 200, 300);
  return canvas.convertToBlob({ type: 'image/png' });
}
