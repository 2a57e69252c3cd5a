// Which bits of a bundle are flipped, one at a time: all of META-INF, and seeded random ones elsewhere.
import type { Bytes } from '@/utils/signature/bytes';
import { takeApart } from './zip-parts';

/** The bits of all META-INF files, and how many bits the bundle has. Bit 8n is the lowest of byte n. */
export function metaInfBits(original: Bytes): { inside: number[]; all: number } {
  const inside: number[] = [];
  let at = 0;
  for (const { name, content } of takeApart(original)) {
    const start = at + 30 + name.length;
    at = start + content.length;
    if (name.startsWith('META-INF/')) for (let bit = start * 8; bit < at * 8; bit++) inside.push(bit);
  }
  return { inside, all: original.length * 8 };
}

/** `count` bits that are not in META-INF, the same for the same seed; a bit may come twice. */
export function bitsElsewhere(original: Bytes, count: number, seed: number): number[] {
  const { inside, all } = metaInfBits(original);
  const apart = new Set(inside);
  const random = mulberry32(seed);
  const bits: number[] = [];
  while (bits.length < count) {
    const bit = Math.floor(random() * all);
    if (!apart.has(bit)) bits.push(bit);
  }
  return bits;
}

export function flipped(original: Bytes, bit: number): Bytes {
  const copy = original.slice();
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return copy;
}

/** Numbers from 0 to 1 that a seed fixes (Tommy Ettinger's mulberry32, public domain). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
