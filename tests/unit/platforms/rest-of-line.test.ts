// What is covered beside a name: the rest of each of its lines, on the side where the line ends.
import { describe, expect, it } from 'vitest';
import { restOfLines } from '@/utils/platforms/geometry/rest-of-line';

const WITHIN = { x: 0, y: 0, width: 600, height: 60 };
const NAME = { x: 60, y: 10, width: 100, height: 20 };
const HANDLE = { x: 60, y: 30, width: 140, height: 20 };

describe('the rest of a line', () => {
  it('begins where the words end, and reaches to the edge', () => {
    expect(restOfLines([NAME], WITHIN, 'ltr')).toEqual([{ x: 161, y: 0, width: 439, height: 60 }]);
  });

  it('lies on the left of words written from right to left', () => {
    expect(restOfLines([NAME], WITHIN, 'rtl')).toEqual([{ x: 0, y: 0, width: 59, height: 60 }]);
  });

  it('is each line’s own, without a gap between them', () => {
    expect(restOfLines([HANDLE, NAME], WITHIN, 'ltr')).toEqual([
      { x: 161, y: 0, width: 439, height: 30 },
      { x: 201, y: 30, width: 399, height: 30 },
    ]);
  });

  it('begins after the last of several pieces on one line', () => {
    const time = { x: 180, y: 12, width: 40, height: 18 };
    expect(restOfLines([NAME, time], WITHIN, 'ltr')).toEqual([{ x: 221, y: 0, width: 379, height: 60 }]);
  });

  it('is nothing beside words that fill their line', () => {
    expect(restOfLines([{ ...NAME, width: 540 }], WITHIN, 'ltr')).toEqual([]);
  });
});
