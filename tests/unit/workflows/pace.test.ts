// How long a capture will still take, as people are told.
import { describe, expect, it } from 'vitest';
import { Pace } from '@/utils/workflows/capture/pace';

describe('the pace of a capture', () => {
  it('says nothing before the first part', () => {
    expect(new Pace(() => 0).left(0, 12)).toBeUndefined();
  });

  it('reckons the rest by the parts so far', () => {
    let now = 0;
    const pace = new Pace(() => now);
    now = 500;
    expect(pace.left(1, 12)).toBe(6);
    now = 3_500;
    expect(pace.left(7, 12)).toBe(3);
    expect(pace.left(7, 7)).toBe(0);
  });

  it('does not count the parts that were there before it went on', () => {
    let now = 0;
    const pace = new Pace(() => now);
    now = 1_000;
    expect(pace.left(8, 12)).toBe(4);
    now = 2_000;
    expect(pace.left(9, 12)).toBe(3);
  });

  it('does not count a rest, over or not', () => {
    let now = 0;
    const pace = new Pace(() => now);
    now = 1_000;
    expect(pace.left(1, 4)).toBe(3);
    now = 2_000;
    pace.rest();
    now = 60_000;
    expect(pace.left(2, 4)).toBe(2);
    pace.goOn();
    now = 62_000;
    expect(pace.left(4, 8)).toBe(4);
  });
});
