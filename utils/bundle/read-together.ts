// Reads small neighbours in a file with one slice: each slice costs a browser a message to another process, and the wait for its answer.
import type { Bytes } from '@/utils/signature/bytes';
import { type BundleFile, readBytes } from './bundle-file';

/** Bytes `start` up to but without `end`. */
export interface Extent {
  start: number;
  end: number;
}

/** Bytes in one slice for several. */
const MOST_TOGETHER = 64 * 1024;

/**
 * Gives a reader for these, each to be read once. Those that follow each other without a gap are read together, when the first of
 * them is asked for; the bytes of one are a view of what was read. Rejects as readBytes does.
 */
export function readTogether<T>(file: BundleFile, all: readonly T[], extentOf: (one: T) => Extent): (one: T) => Promise<Bytes> {
  const slices = new Map<T, Extent & { bytes?: Promise<Bytes> }>();
  let slice: Extent | undefined;
  for (const one of all) {
    const { start, end } = extentOf(one);
    if (slice?.end !== start || end - slice.start > MOST_TOGETHER) slice = { start, end };
    slice.end = end;
    slices.set(one, slice);
  }
  return async (one) => {
    const { start, end } = extentOf(one);
    const within = slices.get(one) ?? { start, end };
    slices.delete(one);
    within.bytes ??= readBytes(file, within.start, within.end);
    return (await within.bytes).subarray(start - within.start, end - within.start);
  };
}
