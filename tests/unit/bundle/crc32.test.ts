// CRC-32 against zlib's.
import { crc32 as reference } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from '@/utils/bundle/zip/crc32';

describe('CRC-32', () => {
  it('is zlib’s for any bytes at any offset, whole or in pieces', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(20), fc.nat(200), (bytes, offset, cut) => {
        const part = bytes.subarray(Math.min(offset, bytes.length));
        expect(crc32(part)).toBe(reference(part));
        expect(crc32(part.subarray(cut), crc32(part.subarray(0, cut)))).toBe(reference(part));
      }),
    );
  });

  it('is the check value of its definition', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });
});
