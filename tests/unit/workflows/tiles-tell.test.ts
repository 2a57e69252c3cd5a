// What stored tiles say of a capture that ended without a word, and which answers of a page are never stored.
import { describe, expect, it } from 'vitest';
import type { Tile } from '@/utils/evidence/capture-entry';
import { checkPlace } from '@/utils/workflows/capture/check-place';
import { soFarOf } from '@/utils/workflows/capture/so-far';
import { type TileFacts, lastSession, reasonsOfTiles, scrollOfTiles } from '@/utils/workflows/capture/tiles-tell';

function factsOfTile(changes: Partial<Tile> = {}): TileFacts {
  return {
    index: 0,
    clear: { top: 0, bottom: 700 },
    viewport: { width: 1000, height: 800, scale: 1 },
    target: { x: 100, y: 0, width: 600, height: 2_000 },
    accountAreas: [],
    moving: [],
    ...changes,
  };
}

function tile(index: number, changes: Partial<Tile> = {}): Tile {
  return { captureId: 'c', png: new Blob(), ...factsOfTile(changes), index };
}

describe('what tiles tell', () => {
  it('gives every reason that was stored with one of them, each once', () => {
    const thread = { items: [], unrecorded: [], read: [], viewerNames: [], folds: [], reasons: ['comments-collapsed'] as const };
    const tiles = [
      factsOfTile({ reasons: ['covered-by-overlay'] }),
      factsOfTile({ reasons: ['covered-by-overlay'], thread: { ...thread, reasons: [...thread.reasons] } }),
    ];
    expect(reasonsOfTiles(tiles)).toEqual(['covered-by-overlay', 'comments-collapsed']);
  });

  it('says that a post grew between two of them, of a thread not', () => {
    const grown = { target: { x: 100, y: 0, width: 600, height: 2_040 } };
    expect(reasonsOfTiles([factsOfTile(), factsOfTile(grown)])).toEqual(['content-grew']);
    const thread = { items: [], unrecorded: [], read: [], viewerNames: [], folds: [] };
    expect(reasonsOfTiles([factsOfTile({ thread }), factsOfTile({ ...grown, thread })])).toEqual([]);
  });

  it('gives the positions that were visited, and no end that nobody saw', () => {
    const at = (where: number) => factsOfTile({ scroll: { before: 40, at: where } });
    expect(scrollOfTiles([at(40), at(600), at(600), at(1_200)])).toEqual({ kind: 'scrolled', before: 40, visited: [600, 1_200] });
    expect(scrollOfTiles([at(40)])).toBeUndefined();
    expect(scrollOfTiles([])).toBeUndefined();
  });

  it('knows which of them were taken since the capture last went on', () => {
    const tiles = [tile(0), tile(1), tile(2)];
    const resumed = [{ at: { utc: '2026-11-21T09:00:00.000Z', offset: '+00:00', clock: 'device' as const }, after: 2 }];
    expect(lastSession(tiles, { resumed }).map(({ index }) => index)).toEqual([2]);
    expect(lastSession(tiles, {})).toEqual(tiles);
  });

  it('tells how far they came, and where the rows lie, without what a later one shows anew', () => {
    const row = (key: string, y: number) => ({ key, rect: { x: 100, y, width: 600, height: 100 } });
    const thread = { unrecorded: ['own'], read: [], viewerNames: [], folds: [] };
    const soFar = soFarOf([
      tile(0, { thread: { ...thread, items: [row('a', 0), row('b', 100), row('gone', 200)] } }),
      tile(1, {
        target: { x: 100, y: -100, width: 600, height: 2_000 },
        clear: { top: 0, bottom: 400 },
        thread: { ...thread, items: [row('b', 0), row('c', 100)], cut: 100 },
      }),
    ]);
    expect(soFar).toMatchObject({ tiles: 2, reached: 500 });
    expect([...(soFar?.places ?? [])].map(([key, { top }]) => [key, top])).toEqual([
      ['a', 0],
      ['b', 100],
      ['c', 200],
    ]);
    expect(soFar?.known).toEqual(['a', 'b', 'c', 'own']);
    expect(soFarOf([])).toBeUndefined();
  });
});

describe('checking where a tile lies', () => {
  it('takes what a page can be, and nothing else', () => {
    expect(() => {
      checkPlace(factsOfTile());
    }).not.toThrow();
    for (const wrong of [
      { target: { x: 0, y: 0, width: 1e300, height: 10 } },
      { target: 'rubbish' },
      { clear: { top: 0, bottom: Number.NaN } },
      { viewport: { width: 1000, height: 800, scale: 0 } },
      { accountAreas: [{ x: 0, y: 0, width: -1, height: 1 }] },
      { thread: { items: [{ key: 5, rect: { x: 0, y: 0, width: 1, height: 1 } }], unrecorded: [] } },
    ]) {
      expect(() => {
        checkPlace({ ...factsOfTile(), ...wrong } as TileFacts);
      }, JSON.stringify(wrong)).toThrow(expect.objectContaining({ code: 'page-not-answering' }));
    }
  });
});
