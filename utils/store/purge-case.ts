// Purges a case from the computer that recorded it, once all of it was handed over and its receipt confirmed; a tombstone stays.
import { AppError } from '@/utils/errors';
import type { CaptureEntry } from '@/utils/evidence/capture-entry';
import { releaseBytes } from './bytes';
import { custodyOf, exportsOf } from './cases';
import type { TystDatabase } from './database';
import type { Tombstone } from '@/utils/evidence/capture-entry';
import { withCaseLock } from './seal';
import { write } from './write';

/**
 * Whether it may go: every capture of it is in a file whose receipt was confirmed or was removed, none of it waits for the
 * police's word or is kept for a reason, and no draft is to join it. Throws `not-found`.
 */
export async function mayPurgeCase(db: TystDatabase, caseId: string): Promise<boolean> {
  return db.transaction('r', db.cases, db.captures, db.exports, async () => {
    const of = await db.cases.get(caseId);
    if (of === undefined) throw new AppError('not-found', 'case');
    const confirmed = new Set(
      (await exportsOf(db, caseId)).flatMap(({ receipt, captureIds }) => (receipt === undefined ? [] : (captureIds ?? []))),
    );
    const captures = await db.captures.where('caseId').equals(caseId).toArray();
    const drafts = await db.captures.where('status').equals('draft').toArray();
    const joins = drafts.some(({ draft }) => draft?.answers.caseId === caseId);
    return captures.length > 0 && of.kept === undefined && !joins && captures.every((each) => isFree(each, confirmed));
  });
}

function isFree({ id, status, withheldAt }: CaptureEntry, confirmed: ReadonlySet<string>): boolean {
  return status === 'destroyed' || (withheldAt === undefined && confirmed.has(id));
}

/**
 * Deletes the case with its records, pictures, key, log and list of files in one transaction; its code, when it went and the
 * digest of its log's last line stay. Throws `matter-held` where it may not go, `not-found`.
 */
export async function purgeCase(db: TystDatabase, caseId: string, at: string): Promise<void> {
  await withCaseLock(caseId, async () => {
    const digest = (await custodyOf(db, caseId)).at(-1)?.digest;
    const tables = [db.cases, db.caseList, db.captures, db.bytes, db.tiles, db.keys, db.exports, db.custody, db.tombstones];
    await write(() =>
      db.transaction('rw', tables, async () => {
        if (!(await mayPurgeCase(db, caseId))) throw new AppError('matter-held', 'recorded here');
        const captures = await db.captures.where('caseId').equals(caseId).toArray();
        const ids = captures.map(({ id }) => id);
        const code = (await db.cases.get(caseId))?.code ?? '';
        await db.captures.bulkDelete(ids);
        // Only now: what another capture names stays.
        await releaseBytes(
          db,
          captures.flatMap(({ record, thumbnail }) => [record?.picture?.sha256, record?.source?.sha256, thumbnail]),
        );
        await db.tiles.where('captureId').anyOf(ids).delete();
        for (const table of [db.exports, db.custody]) await table.where('caseId').equals(caseId).delete();
        for (const table of [db.keys, db.caseList, db.cases]) await table.delete(caseId);
        await db.tombstones.add({ id: caseId, what: 'case', at, why: 'purged', code, ...(digest !== undefined && { digest }) });
      }),
    );
  });
}

/** The cases that were purged here, the latest first. */
export async function purgedCases(db: TystDatabase): Promise<Tombstone[]> {
  return (await db.tombstones.orderBy('at').reverse().toArray()).filter(({ what }) => what === 'case');
}
