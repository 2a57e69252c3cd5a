// A draft that was cut short goes on: its next tile is stored, its picture is made anew, and the draft says so; all or nothing.
import { AppError } from '@/utils/errors';
import type { Draft, Tile } from '@/utils/evidence/capture-entry';
import { releaseBytes } from './bytes';
import type { TystDatabase } from './database';
import { getCapture } from './drafts';
import { write } from './write';

/** Throws `not-found`, `already-sealed`, `capture-withheld`, `storage-full`; then the draft stays as it was. */
export async function goOnDraft(db: TystDatabase, tile: Tile, change: (draft: Draft) => Draft): Promise<void> {
  await write(() =>
    db.transaction('rw', db.captures, db.bytes, db.tiles, async () => {
      const { thumbnail, ...entry } = await getCapture(db, tile.captureId);
      if (entry.status !== 'draft' || entry.draft === undefined) throw new AppError('already-sealed');
      if (entry.withheldAt !== undefined) throw new AppError('capture-withheld');
      const { picture, ...draft } = entry.draft;
      await db.tiles.add(tile);
      await db.captures.put({ ...entry, stage: 'capturing', draft: change(draft), updatedAt: new Date().toISOString() });
      await releaseBytes(db, [picture?.sha256, thumbnail]);
    }),
  );
}
