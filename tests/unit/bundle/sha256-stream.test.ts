// SHA-256 piece by piece against the one of Node, at every length around a block and however the bytes are cut.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256Stream } from '@/utils/bundle/sha256-stream';

function digestOf(pieces: readonly Uint8Array[]): string {
  const stream = sha256Stream();
  for (const piece of pieces) stream.update(piece);
  return stream.digest();
}

function expected(pieces: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}

describe('SHA-256 of a stream', () => {
  it('gives the digests that the standard gives as examples', () => {
    const text = (words: string) => [new TextEncoder().encode(words)];
    expect(digestOf([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(digestOf(text('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(digestOf(text('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq'))).toBe(
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    );
    expect(digestOf([new Uint8Array(1_000_000).fill(0x61)])).toBe(
      'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0',
    );
  });

  it('agrees with Node at every length up to five blocks', () => {
    const bytes = crypto.getRandomValues(new Uint8Array(320));
    for (let length = 0; length <= bytes.length; length++) {
      const pieces = [bytes.subarray(0, length)];
      expect(digestOf(pieces), String(length)).toBe(expected(pieces));
    }
  });

  it('agrees with Node however the bytes are cut, and wherever in a buffer they lie', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 12 }), fc.nat({ max: 7 }), (pieces, offset) => {
        const moved = pieces.map((piece) => {
          const buffer = new Uint8Array(piece.length + offset);
          buffer.set(piece, offset);
          return buffer.subarray(offset);
        });
        expect(digestOf(moved)).toBe(expected(pieces));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps two streams apart that take turns', () => {
    const [one, other] = [new Uint8Array(1000).fill(1), new Uint8Array(1000).fill(2)];
    const [first, second] = [sha256Stream(), sha256Stream()];
    for (let turn = 0; turn < 5; turn++) {
      first.update(one);
      second.update(other);
    }
    expect(first.digest()).toBe(expected(Array.from({ length: 5 }, () => one)));
    expect(second.digest()).toBe(expected(Array.from({ length: 5 }, () => other)));
  });
});
