// Drafts: begun before the first pixel, changed while they are reviewed, found again after a crash.
import { AppError } from '@/utils/errors';
import type { CaptureEntry, Draft, Tile } from '@/utils/evidence/capture-entry';
import { thingOf } from '@/utils/evidence/flag';
import type { TystDatabase } from './database';
import { endFlags, holdFlags } from './flags';
import type { StoredBytes } from './rows';
import { write } from './write';

/** Drafts older than this are offered for destruction. */
export const DRAFT_DAYS = 7;

/** A draft, its source text (already digested into `draft.source`) and, where one was taken, its first tile: all or nothing. */
export interface NewDraft {
  id: string;
  draft: Draft;
  source?: Blob;
  tile?: Tile;
  /** A picture that is whole already, and its thumbnail. */
  pictures?: readonly StoredBytes[];
  /** Digest of the thumbnail among them. */
  thumbnail?: string;
  /** Where there is nothing to wait for; `capturing` by default. */
  stage?: CaptureEntry['stage'];
}

export async function addDraft(
  db: TystDatabase,
  { id, draft, source, tile, pictures = [], thumbnail, stage = 'capturing' }: NewDraft,
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  await write(() =>
    db.transaction('rw', db.captures, db.bytes, db.tiles, db.flags, async () => {
      await db.captures.add({
        id,
        status: 'draft',
        stage,
        createdAt: at,
        updatedAt: at,
        draft,
        ...(thumbnail !== undefined && { thumbnail }),
      });
      await db.bytes.bulkPut(pictures);
      if (source !== undefined && draft.source !== undefined) await db.bytes.put({ sha256: draft.source, blob: source });
      if (tile !== undefined) await db.tiles.add(tile);
      // What somebody gave is no capture of the flagged thing itself.
      if (draft.kind !== 'supplied') await holdFlags(db, id, thingOf(draft));
      // A record without a picture means that nobody should look again.
      if (draft.kind === 'log-only') await endFlags(db, id);
    }),
  );
}

/** The capture with this id; throws `not-found`. */
export async function getCapture(db: TystDatabase, id: string): Promise<CaptureEntry> {
  const entry = await db.captures.get(id);
  if (entry === undefined) throw new AppError('not-found', 'capture');
  return entry;
}

/**
 * Changes a draft. `change` gets the draft as stored now and returns what to store; two tabs never overwrite each other's
 * fields. Throws `not-found`, `already-sealed` when it is no draft any more, or `capture-withheld`.
 */
export async function updateDraft(
  db: TystDatabase,
  id: string,
  change: (draft: Draft) => Draft,
  entryChanges: Partial<Pick<CaptureEntry, 'stage' | 'thumbnail'>> = {},
): Promise<void> {
  await write(() =>
    db.transaction('rw', db.captures, async () => {
      const entry = await getCapture(db, id);
      if (entry.status !== 'draft' || entry.draft === undefined) throw new AppError('already-sealed');
      if (entry.withheldAt !== undefined) throw new AppError('capture-withheld');
      await db.captures.put({ ...entry, ...entryChanges, draft: change(entry.draft), updatedAt: new Date().toISOString() });
    }),
  );
}

/** All drafts, newest first. */
export async function listDrafts(db: TystDatabase): Promise<CaptureEntry[]> {
  const drafts = await db.captures.where('status').equals('draft').toArray();
  return drafts.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
}

export function isExpired(entry: CaptureEntry, now: Date): boolean {
  return entry.status === 'draft' && now.getTime() - Date.parse(entry.createdAt) > DRAFT_DAYS * 86_400_000;
}
