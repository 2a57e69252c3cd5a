// Tiles of a capture under way: each is stored before the next one is taken.
import Dexie from 'dexie';
import type { Tile } from '@/utils/evidence/capture-entry';
import type { TystDatabase } from './database';
import { write } from './write';

export async function addTile(db: TystDatabase, tile: Tile): Promise<void> {
  await write(() => db.tiles.add(tile));
}

/** The tiles of a capture, in order. */
export function tilesOf(db: TystDatabase, captureId: string): Promise<Tile[]> {
  return db.tiles.where('[captureId+index]').between([captureId, Dexie.minKey], [captureId, Dexie.maxKey]).toArray();
}

/** How many tiles a capture has so far. */
export function countTiles(db: TystDatabase, captureId: string): Promise<number> {
  return db.tiles.where('captureId').equals(captureId).count();
}

/** Call it inside the transaction that lets go of them. */
export async function deleteTiles(db: TystDatabase, captureId: string): Promise<void> {
  const tiles = await tilesOf(db, captureId);
  await db.tiles.bulkDelete(tiles.map(({ index }): [string, number] => [captureId, index]));
}
