// A JPEG as a telephone writes it: a place, the telephone's make, a direction to turn it, and a comment, around a drawn picture.
import type { Page } from '@playwright/test';

/** Words and numbers that stand in the metadata and nowhere else. */
export const HIDDEN = { make: 'Plantedphone', comment: 'Plantedcomment', latitude: [51, 28, 38] } as const;

/** 200 × 100 pixels, half red and half blue, marked to be turned by a quarter: upright it is 100 × 200. Drawn by `page`'s browser. */
export async function jpegWithGps(page: Page): Promise<Buffer> {
  const drawn = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(200, 100);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.fillStyle = '#ff0000';
    context.fillRect(0, 0, 200, 100);
    context.fillStyle = '#0000ff';
    context.fillRect(100, 0, 100, 100);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.95 });
    return [...new Uint8Array(await blob.arrayBuffer())];
  });
  const [start, rest] = [drawn.slice(0, 2), drawn.slice(2)];
  return Buffer.concat([
    Buffer.from(start),
    segment(0xe1, exif()),
    segment(0xfe, Buffer.from(HIDDEN.comment)),
    Buffer.from(rest),
  ]);
}

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

/** Exif 2.32 in TIFF 6.0, big endian: IFD0 with Make, Orientation 6 and a GPS IFD with a latitude. */
function exif(): Buffer {
  const make = Buffer.from(`${HIDDEN.make}\0`);
  const firstDirectory = 8;
  const makeAt = firstDirectory + 2 + 3 * 12 + 4;
  const gpsAt = makeAt + make.length + (make.length % 2);
  const latitudeAt = gpsAt + 2 + 2 * 12 + 4;
  const tiff = Buffer.alloc(latitudeAt + 24);
  tiff.write('MM\0*', 0, 'latin1');
  tiff.writeUInt32BE(firstDirectory, 4);
  directory(tiff, firstDirectory, [
    [0x010f, 2, make.length, makeAt],
    [0x0112, 3, 1, 6 << 16],
    [0x8825, 4, 1, gpsAt],
  ]);
  make.copy(tiff, makeAt);
  directory(tiff, gpsAt, [
    [0x0001, 2, 2, 'N'.charCodeAt(0) << 24],
    [0x0002, 5, 3, latitudeAt],
  ]);
  HIDDEN.latitude.forEach((value, index) => {
    tiff.writeUInt32BE(value, latitudeAt + index * 8);
    tiff.writeUInt32BE(1, latitudeAt + index * 8 + 4);
  });
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
}

function directory(
  tiff: Buffer,
  at: number,
  entries: readonly [tag: number, type: number, count: number, value: number][],
): void {
  tiff.writeUInt16BE(entries.length, at);
  entries.forEach(([tag, type, count, value], index) => {
    const entry = at + 2 + index * 12;
    tiff.writeUInt16BE(tag, entry);
    tiff.writeUInt16BE(type, entry + 2);
    tiff.writeUInt32BE(count, entry + 4);
    tiff.writeUInt32BE(value >>> 0, entry + 8);
  });
}
