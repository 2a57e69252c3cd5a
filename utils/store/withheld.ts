// Captures made by mistake: their pictures are moved to where no screen and no file reads, until the designated person removes them.
import { AppError } from '@/utils/errors';
import type { CaptureEntry } from '@/utils/evidence/capture-entry';
import { releaseBytes } from './bytes';
import { getCase } from './cases';
import { appendCustody } from './custody';
import type { TystDatabase } from './database';
import { getCapture } from './drafts';
import { endFlags } from './flags';
import { deleteTiles } from './tiles';
import { withCaseLock } from './seal';
import { write } from './write';

/** A capture of a case that is no longer here. `digest` is that of its picture, where it had one. */
export interface RemovedCapture {
  id: string;
  item: number;
  at: string;
  digest?: string;
}

/**
 * Makes a capture unviewable, for good and at once: every byte of it (pictures, thumbnail, tiles, source text) leaves the tables
 * that screens and bundles read. Nothing is deleted: the police may need it (PRACTICE 2). A sealed one gets a line in its case's
 * log. Doing it twice does it once. Throws `not-found`, `chain-moved`, `already-sealed` (sealed meanwhile: try again).
 */
export async function withhold(db: TystDatabase, captureId: string, at: string): Promise<void> {
  const { status, caseId, seal, clearedAt } = await getCapture(db, captureId);
  // Nothing of it is here any more that could be seen or removed.
  if (clearedAt !== undefined) throw new AppError('not-found', 'picture');
  const tables = [db.captures, db.tiles, db.bytes, db.withheld, db.flags];
  if (caseId === undefined || seal === undefined) {
    await write(() => db.transaction('rw', tables, () => moveAway(db, captureId, status, at)));
    return;
  }
  await withCaseLock(caseId, async () => {
    if ((await getCapture(db, captureId)).withheldAt !== undefined) return;
    const news = { event: 'withheld', detail: { captureId, digest: seal.digest }, at } as const;
    await appendCustody(db, caseId, news, () => moveAway(db, captureId, status, at), tables);
  });
}

async function moveAway(db: TystDatabase, captureId: string, status: CaptureEntry['status'], at: string): Promise<void> {
  const { thumbnail, ...entry } = await getCapture(db, captureId);
  if (entry.withheldAt !== undefined) return;
  if (entry.status !== status) throw new AppError('already-sealed');
  const { draft, record } = entry;
  const digests = [draft?.picture?.sha256, draft?.source, record?.picture?.sha256, record?.source?.sha256, thumbnail];
  const named = [...new Set(digests.filter((digest) => digest !== undefined))];
  const found = await db.bytes.bulkGet(named);
  const tiles = await db.tiles.where('captureId').equals(captureId).toArray();
  await db.withheld.put({ captureId, parts: [...found.flatMap((row) => row?.blob ?? []), ...tiles.map(({ png }) => png)] });
  await db.captures.put({ ...entry, withheldAt: at });
  await endFlags(db, captureId);
  await deleteTiles(db, captureId);
  await releaseBytes(db, named);
}

/**
 * Deletes what was withheld, and leaves a tombstone: what, when, why, digest. A sealed capture keeps its record, its seal and its
 * number, because the chain of its case goes on from them, and gets a line in the log. Throws `not-found` for anything that was
 * not withheld: nothing else is ever removed this way.
 */
export async function removeWithheld(db: TystDatabase, captureId: string, at: string): Promise<void> {
  const { caseId, seal, record } = await getCapture(db, captureId);
  const tables = [db.captures, db.withheld, db.tombstones];
  if (caseId === undefined || seal === undefined) {
    await write(() => db.transaction('rw', tables, () => bury(db, captureId, at)));
    return;
  }
  const picture = record?.picture?.sha256;
  const detail = { captureId, digest: seal.digest, ...(picture !== undefined && { picture }) };
  await withCaseLock(caseId, () =>
    appendCustody(db, caseId, { event: 'removed', detail, at }, () => bury(db, captureId, at), tables),
  );
}

async function bury(db: TystDatabase, captureId: string, at: string): Promise<void> {
  const entry = await getCapture(db, captureId);
  if (entry.withheldAt === undefined || entry.status === 'destroyed') throw new AppError('not-found', 'withheld capture');
  const isDraft = entry.status === 'draft';
  const digest = isDraft ? entry.draft?.picture?.sha256 : entry.record?.picture?.sha256;
  await db.tombstones.add({
    id: captureId,
    what: isDraft ? 'draft' : 'capture',
    at,
    why: 'captured-by-mistake',
    ...(digest !== undefined && { digest }),
  });
  await db.withheld.delete(captureId);
  if (isDraft) await db.captures.delete(captureId);
  else await db.captures.put({ ...entry, status: 'destroyed' });
}

/** What was removed of a case, in item order; throws `not-found`. */
export async function removedFrom(db: TystDatabase, caseId: string): Promise<RemovedCapture[]> {
  return db.transaction('r', db.cases, db.captures, db.tombstones, async () => {
    await getCase(db, caseId);
    const gone = (await db.captures.where('caseId').equals(caseId).toArray()).filter(({ status }) => status === 'destroyed');
    const stones = await db.tombstones.bulkGet(gone.map(({ id }) => id));
    return gone
      .flatMap(({ id, item = 0 }, index) => {
        const stone = stones[index];
        return stone === undefined
          ? []
          : [{ id, item, at: stone.at, ...(stone.digest !== undefined && { digest: stone.digest }) }];
      })
      .toSorted((a, b) => a.item - b.item);
  });
}
