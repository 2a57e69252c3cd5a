// Names seen with each tile, as places in the picture.
import { describe, expect, it } from 'vitest';
import type { NamedBox, Tile } from '@/utils/evidence/capture-entry';
import { placeNames, showsOwnWords } from '@/utils/picture/place-tell-tales';

const PICTURE = { width: 1200, height: 2400, scale: 2 };
const named = (y: number): NamedBox => ({ kind: 'name', name: 'Fixture Reporter', rect: { x: 110, y, width: 100, height: 20 } });

function tile(changes: Partial<Tile>): Tile {
  return {
    captureId: 'capture',
    index: 0,
    png: new Blob(),
    target: { x: 100, y: 50, width: 600, height: 1200 },
    clear: { top: 50, bottom: 650 },
    viewport: { width: 800, height: 650, scale: 2 },
    accountAreas: [],
    moving: [],
    ...changes,
  };
}

describe('names of tiles', () => {
  it('lie in the picture where they were painted', () => {
    expect(placeNames([tile({ named: [named(250)] })], PICTURE)).toEqual([
      { kind: 'name', name: 'Fixture Reporter', rect: { x: 20, y: 400, width: 200, height: 40 } },
    ]);
  });

  it('are named once where two tiles overlap', () => {
    const second = tile({ index: 1, target: { x: 100, y: -350, width: 600, height: 1200 }, named: [named(60)] });
    // The line of the first tile at 460 is the line of the second at 60: the page was scrolled by 400.
    expect(placeNames([tile({ named: [named(460)] }), second], PICTURE)).toHaveLength(1);
    expect(placeNames([tile({ named: [named(100)] }), second], PICTURE)).toHaveLength(2);
  });

  it('that lie under a bar, or outside what was captured, are not in the picture', () => {
    expect(placeNames([tile({ named: [named(20)] })], PICTURE)).toEqual([]);
    const beside = { ...named(250), rect: { x: 10, y: 250, width: 60, height: 20 } };
    expect(placeNames([tile({ named: [beside] })], PICTURE)).toEqual([]);
  });
});

it('own words count where the picture shows them', () => {
  const own = [{ x: 300, y: 300, width: 100, height: 40 }];
  expect(showsOwnWords([tile({ ownWords: own })], PICTURE)).toBe(true);
  expect(showsOwnWords([tile({ ownWords: [{ x: 0, y: 0, width: 90, height: 40 }] })], PICTURE)).toBe(false);
  expect(showsOwnWords([tile({})], PICTURE)).toBe(false);
});
