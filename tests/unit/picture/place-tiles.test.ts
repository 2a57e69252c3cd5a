// Where tiles lie on a picture, at whole and fractional scales.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeTiles } from '@/utils/picture/place-tiles';
import { proposeMasks } from '@/utils/picture/propose-masks';
import { scaleOf } from '@/utils/picture/scale';
import { OVERLAP, clearRows, tileLimit, tilesFor } from '@/utils/picture/tile-plan';

const viewport = { width: 1000, height: 800, scale: 1 };

describe('the plan of a picture', () => {
  it('takes the window whole when there is no post', () => {
    const plan = placeTiles([{ index: 0, clear: { top: 100, bottom: 300 }, viewport, accountAreas: [], moving: [] }], 1, {
      width: 1015,
      height: 800,
    });
    expect(plan).toEqual({
      width: 1000,
      height: 800,
      gap: false,
      placements: [{ index: 0, from: { x: 0, y: 0, width: 1000, height: 800 }, y: 0, overlap: 0 }],
    });
  });

  it('meets without a gap at any scale, wherever the scroll positions snap to', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(1, 1.1, 1.25, 1.5, 2, 0.9),
        fc.integer({ min: 900, max: 9000 }),
        fc.integer({ min: 0, max: 120 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (scale, height, bar, fraction) => {
          const window = { width: 1000, height: 800, scale };
          const tiles = [];
          let reached = 0;
          for (let index = 0; reached < height - 1.5; index++) {
            // The page scrolls so that the next row stands a pixel below the bar, snapped to device pixels.
            const wanted = bar + 1 - Math.max(0, reached - (index === 0 ? 0 : OVERLAP));
            const y = Math.round(wanted * scale + fraction - 0.5) / scale;
            const target = { x: 20.4, y, width: 600, height };
            const clear = { top: Math.max(bar, y), bottom: Math.min(800, y + height) };
            tiles.push({ index, target, clear, viewport: window, accountAreas: [], moving: [] });
            reached = clearRows(target, clear).to;
          }
          const plan = placeTiles(tiles, scale, { width: Math.round(1000 * scale), height: Math.round(800 * scale) });
          expect(plan.gap).toBe(false);
          expect(Math.abs(plan.height - height * scale)).toBeLessThanOrEqual(2 * scale + 1);
          for (const { from, y, overlap } of plan.placements.slice(1)) {
            expect(overlap).toBeGreaterThan(0);
            expect(Number.isInteger(from.x + from.y + from.width + from.height + y + overlap)).toBe(true);
          }
        },
      ),
    );
  });

  it('says so when a tile is missing in the middle', () => {
    const tile = (index: number, y: number) => ({
      index,
      target: { x: 0, y, width: 500, height: 3000 },
      clear: { top: 0, bottom: 800 },
      viewport,
      accountAreas: [],
      moving: [],
    });
    expect(placeTiles([tile(0, 0), tile(2, -1600)], 1, { width: 1000, height: 800 }).gap).toBe(true);
    expect(placeTiles([tile(0, 0), tile(1, -750)], 1, { width: 1000, height: 800 }).gap).toBe(false);
  });
});

describe('the tile plan', () => {
  it('counts only rows that no bar covers', () => {
    expect(clearRows({ x: 0, y: -100, width: 10, height: 2000 }, { top: 60, bottom: 700 })).toEqual({ from: 160, to: 800 });
    expect(clearRows({ x: 0, y: 200, width: 10, height: 300 }, { top: 60, bottom: 700 })).toEqual({ from: 0, to: 300 });
    expect(clearRows({ x: 0, y: 900, width: 10, height: 300 }, { top: 60, bottom: 700 })).toEqual({ from: 0, to: 0 });
  });

  it('estimates the tiles still to come', () => {
    expect(tilesFor(700, 700, 1, 700)).toBe(1);
    expect(tilesFor(7000, 700, 1, 700)).toBe(1 + Math.ceil(6300 / (700 - OVERLAP)));
  });

  it('keeps a picture within what a canvas can hold', () => {
    const limit = tileLimit({
      target: { x: 0, y: 0, width: 3000, height: 1e6 },
      clear: { top: 0, bottom: 1600 },
      viewport: { scale: 3 },
    });
    expect(limit * (1600 - OVERLAP) * 3 * 9000).toBeLessThanOrEqual(2 ** 28);
    expect(tileLimit({ clear: { top: 0, bottom: 800 }, viewport: { scale: 1 } })).toBe(60);
  });
});

describe('the scale of a screenshot', () => {
  it('is the device’s where the bitmap agrees, with or without a scroll bar', () => {
    expect(scaleOf(1603, { width: 1282, scale: 1.25 })).toBe(1.25);
    expect(scaleOf(2560, { width: 1265, scale: 2 })).toBe(2);
  });

  it('is what the bitmap says where an emulated ratio did not reach it', () => {
    expect(scaleOf(1280, { width: 1280, scale: 2 })).toBe(1);
  });
});

describe('proposed masks', () => {
  const tile = {
    captureId: 'c',
    index: 0,
    png: new Blob(),
    target: { x: 100, y: 50, width: 400, height: 600 },
    clear: { top: 50, bottom: 650 },
    viewport: { width: 1000, height: 800, scale: 1.5 },
    moving: [],
  };

  it('are whole pixels of the picture, rounded outwards and cut to it', () => {
    const masks = proposeMasks([{ ...tile, accountAreas: [{ x: 90, y: 60.3, width: 100, height: 10 }] }], {
      width: 600,
      height: 900,
      scale: 1.5,
    });
    expect(masks).toEqual([{ x: 0, y: 15, width: 135, height: 16 }]);
  });

  it('leave out what lies within another, and what lies outside the post', () => {
    const accountAreas = [
      { x: 110, y: 60, width: 50, height: 50 },
      { x: 115, y: 65, width: 10, height: 10 },
      { x: 700, y: 60, width: 50, height: 50 },
    ];
    expect(proposeMasks([{ ...tile, accountAreas }], { width: 600, height: 900, scale: 1.5 })).toHaveLength(1);
  });

  it('leave out a bar that lies over rows which another tile shows', () => {
    const covered = { ...tile, target: { ...tile.target, y: -300 }, clear: { top: 60, bottom: 300 } };
    const bar = { x: 0, y: 0, width: 1000, height: 60 };
    expect(proposeMasks([{ ...covered, accountAreas: [bar] }], { width: 600, height: 900, scale: 1.5 })).toEqual([]);
  });

  it('follow the post through the tiles, each area once', () => {
    const area = { x: 110, y: 300, width: 50, height: 20 };
    const scrolled = { ...tile, index: 1, target: { ...tile.target, y: -150 }, accountAreas: [{ ...area, y: 100 }] };
    expect(proposeMasks([{ ...tile, accountAreas: [area] }, scrolled], { width: 600, height: 900, scale: 1.5 })).toHaveLength(1);
  });
});
