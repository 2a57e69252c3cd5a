// A redrawn picture becomes a draft's one tile, and the draft says so: both, or neither.
import type { Draft, Tile } from '@/utils/evidence/capture-entry';
import type { TystDatabase } from './database';
import { updateDraft } from './drafts';
import { write } from './write';

/** Throws `not-found`, `already-sealed`, `storage-full`. */
export async function storeRendition(db: TystDatabase, tile: Tile, change: (draft: Draft) => Draft): Promise<void> {
  await write(() =>
    db.transaction('rw', db.captures, db.tiles, async () => {
      await db.tiles.put(tile);
      await updateDraft(db, tile.captureId, change);
    }),
  );
}
