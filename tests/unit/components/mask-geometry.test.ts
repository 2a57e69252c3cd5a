// Rectangles of masks: whole pixels, inside the picture, never inside out.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CORNERS, moveRect, rectBetween, rectInMiddle, resizeRect } from '@/components/masks/mask-geometry';
import { contains } from '@/utils/evidence/rect';

const PICTURE = { width: 1280, height: 20_000 };
const WHOLE = { x: 0, y: 0, ...PICTURE };
const coordinate = fc.double({ min: -5_000, max: 25_000, noNaN: true });
const point = fc.record({ x: coordinate, y: coordinate });
const rect = fc.tuple(point, point).map(([a, b]) => rectBetween(a, b, PICTURE));

describe('a mask drawn between two points', () => {
  it('covers every pixel that was touched, whichever way it was drawn', () => {
    const drawn = rectBetween({ x: 30.2, y: 40.9 }, { x: 10.7, y: 20.1 }, PICTURE);
    expect(drawn).toEqual({ x: 10, y: 20, width: 21, height: 21 });
  });

  it('stays in the picture, in whole pixels', () => {
    fc.assert(
      fc.property(rect, (drawn) => {
        expect(contains(WHOLE, drawn)).toBe(true);
        for (const side of Object.values(drawn)) expect(Number.isInteger(side)).toBe(true);
      }),
    );
  });
});

describe('a mask that is moved', () => {
  it('keeps its size and stops at the edges', () => {
    fc.assert(
      fc.property(rect, point, (before, by) => {
        const after = moveRect(before, by, PICTURE);
        expect({ width: after.width, height: after.height }).toEqual({ width: before.width, height: before.height });
        expect(contains(WHOLE, after)).toBe(true);
      }),
    );
  });
});

describe('a mask that is resized', () => {
  it('keeps the opposite corner where it was', () => {
    const before = { x: 100, y: 100, width: 50, height: 40 };
    expect(resizeRect(before, 'north-west', { x: -10, y: 5 }, PICTURE, 8)).toEqual({ x: 90, y: 105, width: 60, height: 35 });
    expect(resizeRect(before, 'south-east', { x: 10, y: -5 }, PICTURE, 8)).toEqual({ x: 100, y: 100, width: 60, height: 35 });
  });

  it('never turns inside out, however far a corner is dragged past the opposite one', () => {
    fc.assert(
      fc.property(rect, point, fc.constantFrom(...CORNERS), (drawn, by, corner) => {
        const before = { ...drawn, width: Math.max(8, drawn.width), height: Math.max(8, drawn.height) };
        fc.pre(contains(WHOLE, before));
        const after = resizeRect(before, corner, by, PICTURE, 8);
        expect(after.width).toBeGreaterThanOrEqual(8);
        expect(after.height).toBeGreaterThanOrEqual(8);
        expect(contains(WHOLE, after)).toBe(true);
      }),
    );
  });
});

describe('a mask added in the middle of the view', () => {
  it('lies inside what is in view of a tall picture', () => {
    const view = { x: 0, y: 12_000, width: 1_280, height: 600 };
    const added = rectInMiddle(view, PICTURE, 8);
    expect(contains(view, added)).toBe(true);
    expect(added.x + added.width / 2).toBeCloseTo(640, -1);
  });

  it('fits even into a picture smaller than itself', () => {
    const small = { width: 5, height: 5 };
    expect(rectInMiddle({ x: 0, y: 0, width: 900, height: 700 }, small, 8)).toEqual({ x: 0, y: 0, width: 5, height: 5 });
  });
});
