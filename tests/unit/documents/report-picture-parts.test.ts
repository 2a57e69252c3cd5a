// Pictures on paper: one piece while its words can be read, else parts that leave nothing out and fit on a page.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onPaper } from '@/utils/documents/report/report-picture-parts';

const screenshot = (width: number, height: number, scale = 1) => onPaper({ width, height, scale, method: 'screenshot' });

describe('a picture on paper', () => {
  it('has the size that it had on the screen while it is small', () => {
    expect(screenshot(1196, 600, 2)).toEqual({ width: 598, parts: [] });
  });

  it('is made smaller to stand among its facts, and no smaller than its words can be read', () => {
    expect(screenshot(600, 500)).toEqual({ width: 480, parts: [] });
    expect(screenshot(600, 1000)).toEqual({ width: 420, parts: [] });
  });

  it('is one piece when it is the picture of a telephone that somebody gave', () => {
    expect(onPaper({ width: 1080, height: 2340, scale: 1, method: 'supplied' })).toEqual({ width: 410, parts: [] });
  });

  it('stands in parts of one height where it is taller than a page', () => {
    const { width, parts } = screenshot(1296, 14_400, 2);
    expect(width).toBe(648);
    expect(parts).toHaveLength(9);
    expect(new Set(parts.slice(0, -1).map(({ height }) => height)).size).toBe(1);
  });

  it('leaves no row out, shows the end of each part again in the next, and is never taller than a page', () => {
    const size = fc.record({ width: fc.integer({ min: 1, max: 8_000 }), height: fc.integer({ min: 1, max: 65_535 }) });
    fc.assert(
      fc.property(size, fc.constantFrom(1, 1.25, 2, 3), ({ width, height }, scale) => {
        const paper = screenshot(width, height, scale);
        expect(paper.width).toBeLessThanOrEqual(656);
        const unit = width / paper.width;
        let end = 0;
        for (const part of paper.parts) {
          if (end > 0) expect(end - part.top).toBeGreaterThanOrEqual(Math.min(20 * unit, end));
          expect(part.height / unit).toBeLessThanOrEqual(891);
          end = part.top + part.height;
        }
        if (paper.parts.length > 0) expect(end).toBe(height);
        else expect(height / unit).toBeLessThanOrEqual(930);
      }),
    );
  });
});
