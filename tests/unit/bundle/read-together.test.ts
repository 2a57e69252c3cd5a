// Small neighbours are read with one slice, each gets its own bytes, and what is far apart or large is read by itself.
import { describe, expect, it } from 'vitest';
import type { BundleFile } from '@/utils/bundle/bundle-file';
import { type Extent, readTogether } from '@/utils/bundle/read-together';

const BYTES = crypto.getRandomValues(new Uint8Array(60_000));

/** A file that keeps what was asked of it. */
function watched(): { file: BundleFile; asked: [number, number][] } {
  const asked: [number, number][] = [];
  const blob = new Blob([BYTES, BYTES, BYTES]);
  const slice = (start: number, end: number) => {
    asked.push([start, end]);
    return blob.slice(start, end);
  };
  return { file: { size: blob.size, slice }, asked };
}

describe('reading together', () => {
  it('reads neighbours at once, in whatever order they are asked for, and gives each its own bytes', async () => {
    const { file, asked } = watched();
    const all: Extent[] = [
      { start: 10, end: 40 },
      { start: 40, end: 45 },
      { start: 45, end: 45 },
      { start: 45, end: 200 },
    ];
    const read = readTogether(file, all, (one) => one);
    const found = await Promise.all(all.toReversed().map(read));
    expect(found.map((bytes) => bytes.length)).toEqual([155, 0, 5, 30]);
    for (const [index, { start, end }] of all.toReversed().entries()) expect(found[index]).toEqual(BYTES.slice(start, end));
    expect(asked).toEqual([[10, 200]]);
  });

  it('reads apart what does not follow, and what is too large to be read with others', async () => {
    const { file, asked } = watched();
    const all: Extent[] = [
      { start: 0, end: 100 },
      { start: 101, end: 200 },
      { start: 200, end: 70_000 },
      { start: 70_000, end: 70_010 },
      { start: 50, end: 60 },
    ];
    const read = readTogether(file, all, (one) => one);
    for (const one of all) expect(await read(one)).toHaveLength(one.end - one.start);
    expect(asked).toEqual(all.map(({ start, end }) => [start, end]));
  });

  it('rejects for each that lies in a slice which cannot be read to its end', async () => {
    const { file } = watched();
    const all: Extent[] = [
      { start: 179_990, end: 179_995 },
      { start: 179_995, end: 180_001 },
    ];
    const read = readTogether(file, all, (one) => one);
    for (const one of all) await expect(read(one)).rejects.toThrow(RangeError);
  });
});
