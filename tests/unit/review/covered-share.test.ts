// How much of a picture is covered.
import { expect, it } from 'vitest';
import { coveredShare } from '@/entrypoints/review/picture/covered-share';

const PICTURE = { width: 100, height: 200 };
const mask = (x: number, y: number, width: number, height: number) => ({
  rect: { x, y, width, height },
  reason: 'by hand' as const,
});

it('counts what two masks cover once', () => {
  expect(coveredShare([mask(0, 0, 100, 50)], PICTURE)).toBe(0.25);
  expect(coveredShare([mask(0, 0, 100, 50), mask(0, 0, 100, 50)], PICTURE)).toBe(0.25);
  expect(coveredShare([mask(0, 0, 50, 100), mask(25, 50, 50, 100)], PICTURE)).toBe(0.4375);
});

it('counts only what lies in the picture', () => {
  expect(coveredShare([mask(-50, -50, 100, 100), mask(500, 500, 10, 10)], PICTURE)).toBe(0.125);
  expect(coveredShare([], PICTURE)).toBe(0);
  expect(coveredShare([mask(0, 0, 10, 10)], { width: 0, height: 0 })).toBe(0);
});
