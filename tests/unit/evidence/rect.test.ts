// What covers leave of a rectangle.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Rect, intersect, uncovered } from '@/utils/evidence/rect';

const rect = fc.record({
  x: fc.integer({ min: 0, max: 30 }),
  y: fc.integer({ min: 0, max: 30 }),
  width: fc.integer({ min: 1, max: 15 }),
  height: fc.integer({ min: 1, max: 15 }),
});
const area = ({ width, height }: Rect) => width * height;
const holds = ({ x, y, width, height }: Rect, column: number, row: number) =>
  column >= x && column < x + width && row >= y && row < y + height;

it('is exactly the pixels that no cover lies over, each once', () => {
  fc.assert(
    fc.property(rect, fc.array(rect, { maxLength: 5 }), (whole, covers) => {
      const pieces = uncovered(whole, covers);
      let free = 0;
      for (let row = whole.y; row < whole.y + whole.height; row++) {
        for (let column = whole.x; column < whole.x + whole.width; column++) {
          const isFree = !covers.some((cover) => holds(cover, column, row));
          if (isFree) free += 1;
          expect(pieces.filter((piece) => holds(piece, column, row))).toHaveLength(isFree ? 1 : 0);
        }
      }
      expect(pieces.reduce((sum, piece) => sum + area(piece), 0)).toBe(free);
      expect(covers.every((cover) => pieces.every((piece) => intersect(piece, cover) === undefined))).toBe(true);
    }),
  );
});
