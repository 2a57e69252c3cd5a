// What a file says of its size, and that nothing but PNG, JPEG and WebP says anything.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imageSize } from '@/utils/picture/image-size';

const bytes = (...parts: (number[] | string)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? Array.from(new TextEncoder().encode(part)) : part)));

const PNG = bytes([0x89], 'PNG\r\n', [0x1a], '\n', [0, 0, 0, 13], 'IHDR', [0, 0, 4, 1], [0, 0, 2, 3]);
/** A segment of metadata before the frame header, as every telephone writes it. */
const JPEG = bytes([0xff, 0xd8, 0xff, 0xe1, 0, 6], 'Exif', [0xff, 0xff, 0xc2, 0, 17, 8, 2, 3, 4, 1]);
const WEBP = (chunk: string, ...rest: number[]) => bytes('RIFF', [0, 0, 0, 0], 'WEBP', chunk, [10, 0, 0, 0], rest);

describe('the size of a picture', () => {
  it('is read from a PNG and a JPEG with metadata', () => {
    expect(imageSize(PNG)).toEqual({ type: 'image/png', width: 1025, height: 515 });
    expect(imageSize(JPEG)).toEqual({ type: 'image/jpeg', width: 1025, height: 515 });
  });

  it('is read from the three forms of WebP', () => {
    const expected = { type: 'image/webp', width: 1025, height: 515 };
    expect(imageSize(WEBP('VP8X', 0, 0, 0, 0, 0, 4, 0, 2, 2, 0))).toEqual(expected);
    expect(imageSize(WEBP('VP8 ', 0, 0, 0, 0x9d, 1, 0x2a, 1, 4, 3, 2))).toEqual(expected);
    const bits = 1024 | (514 << 14);
    expect(imageSize(WEBP('VP8L', 0x2f, bits & 255, (bits >> 8) & 255, (bits >> 16) & 255, (bits >> 24) & 255))).toEqual(
      expected,
    );
  });

  it('is not known of anything else, nor of a file that is cut off', () => {
    for (const other of [
      bytes('GIF89a', [1, 0, 1, 0]),
      bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      bytes(),
      JPEG.slice(0, 12),
    ]) {
      expect(imageSize(other)).toBeUndefined();
    }
  });

  it('is asked without ever failing, whatever the bytes', () => {
    const starts = fc.constantFrom(PNG, JPEG, WEBP('VP8X'), bytes());
    fc.assert(
      fc.property(starts, fc.nat(30), fc.uint8Array({ maxLength: 80 }), (start, kept, rest) => {
        imageSize(Uint8Array.from([...start.slice(0, kept), ...rest]));
      }),
    );
  });
});
