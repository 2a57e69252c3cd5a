// Two tiles meet only when every pixel that does not move by itself is the same, or drawn anew a fraction of a pixel off.
import { describe, expect, it } from 'vitest';
import { compareStrips } from '@/utils/picture/overlap';

function strip(paint: (x: number, y: number) => number) {
  const data = new Uint8ClampedArray(20 * 10 * 4);
  for (let y = 0; y < 10; y++) {
    for (let x = 0; x < 20; x++) data.fill(paint(x, y), (y * 20 + x) * 4, (y * 20 + x) * 4 + 4);
  }
  return { width: 20, height: 10, data };
}

const plain = strip((x, y) => (x * 7 + y * 13) % 256);

describe('the comparison of an overlap', () => {
  it('matches equal strips', () => {
    expect(
      compareStrips(
        plain,
        strip((x, y) => (x * 7 + y * 13) % 256),
        [],
      ),
    ).toEqual({ matched: true, moving: [] });
  });

  it('does not match when one pixel shows what none around it showed', () => {
    const other = { ...plain, data: plain.data.slice() };
    other.data[(3 * 20 + 4) * 4 + 2] = 200;
    expect(compareStrips(plain, other, []).matched).toBe(false);
  });

  it('lets an edge lie one pixel off, as rows that moved by a fraction of a pixel are drawn, but neither two nor everywhere', () => {
    const edgeAt = (row: number, every = 100) => ({
      width: 200,
      height: 100,
      data: Uint8ClampedArray.from({ length: 200 * 100 * 4 }, (_, at) => (Math.floor(at / 800) % every < row ? 0 : 255)),
    });
    expect(compareStrips(edgeAt(50), edgeAt(51), []).matched).toBe(true);
    expect(compareStrips(edgeAt(50), edgeAt(52), []).matched).toBe(false);
    expect(compareStrips(edgeAt(5, 10), edgeAt(6, 10), []).matched).toBe(false);
  });

  it('lets what moves by itself differ, and says which of it did', () => {
    const video = { x: 4, y: 2, width: 3, height: 3 };
    const clock = { x: 12, y: 2, width: 3, height: 3 };
    const other = strip((x, y) => (x >= 4 && x < 7 && y >= 2 && y < 5 ? 0 : (x * 7 + y * 13) % 256));
    expect(compareStrips(plain, other, [video, clock])).toEqual({ matched: true, moving: [video] });
    expect(compareStrips(plain, other, [clock]).matched).toBe(false);
  });

  it('lets few pixels of a large strip differ by few steps, as drawing a scrolled box anew makes them, and no more', () => {
    const large = { width: 200, height: 100, data: new Uint8ClampedArray(200 * 100 * 4).fill(100) };
    const changed = (pixels: number, steps: number) => {
      const data = large.data.slice();
      for (let pixel = 0; pixel < pixels; pixel++) data[(pixel + 1) * 800 + 1] = 100 + steps;
      return compareStrips(large, { ...large, data }, []).matched;
    };
    expect([changed(12, 64), changed(13, 64), changed(1, 65)]).toEqual([true, false, false]);
  });

  it('lets eight pixels of a very large strip be anything, and no letter', () => {
    const large = { width: 1000, height: 500, data: new Uint8ClampedArray(1000 * 500 * 4).fill(255) };
    const changed = (pixels: number) => {
      const data = large.data.slice();
      for (let pixel = 0; pixel < pixels; pixel++) data[(200_000 + pixel) * 4] = 0;
      return compareStrips(large, { ...large, data }, []).matched;
    };
    expect([changed(8), changed(9)]).toEqual([true, false]);
  });

  it('does not match strips of different sizes', () => {
    expect(compareStrips(plain, { ...plain, width: 10, height: 20 }, []).matched).toBe(false);
  });
});
