// The pictures that staff's computer still holds of what was handed over: which may go, when, and the transaction that removes one.
import { AppError } from '@/utils/errors';
import type { CaptureEntry } from '@/utils/evidence/capture-entry';
import type { Case } from '@/utils/evidence/case';
import { type KeptWhy, clearDue } from '@/utils/evidence/copy-time';
import { releaseBytes } from './bytes';
import { appendCustody } from './custody';
import type { TystDatabase } from './database';
import { getCapture } from './drafts';
import type { StoredExport } from './rows';
import { withCaseLock } from './seal';
import { write } from './write';

/** A case of which pictures are here whose receipt was confirmed. */
export interface ClearableCase {
  case: Case;
  captures: { id: string; item: number; due: string }[];
}

/** Those cases, or those of them with these ids, with when each picture goes if its `days` are counted from its confirmed receipt. */
export async function clearableCases(db: TystDatabase, days: number, ids?: readonly string[]): Promise<ClearableCase[]> {
  return db.transaction('r', db.cases, db.captures, db.exports, async () => {
    const files = ids === undefined ? db.exports.toCollection() : db.exports.where('caseId').anyOf(ids);
    const exports = Map.groupBy(await files.toArray(), ({ caseId }) => caseId);
    const found: ClearableCase[] = [];
    for (const [caseId, made] of exports) {
      const of = await db.cases.get(caseId);
      if (of === undefined) continue;
      const entries = await db.captures.where('caseId').equals(caseId).toArray();
      const captures = entries.flatMap((entry) => {
        const confirmedAt = confirmedSince(entry, made);
        if (confirmedAt === undefined) return [];
        return [{ id: entry.id, item: entry.item ?? 0, due: clearDue(confirmedAt, of.keptUntil, days) }];
      });
      if (captures.length > 0) found.push({ case: of, captures: captures.toSorted((a, b) => a.item - b.item) });
    }
    return found;
  });
}

/** Keeps the pictures of a case for a reason, or with none lets their time count again, from `at` on; throws `not-found`. */
export async function keepPictures(db: TystDatabase, caseId: string, why: KeptWhy | undefined, at: string): Promise<void> {
  await write(() =>
    db.transaction('rw', db.cases, async () => {
      const found = await db.cases.get(caseId);
      if (found === undefined) throw new AppError('not-found', 'case');
      const { kept: _, ...of } = found;
      await db.cases.put(why === undefined ? { ...of, keptUntil: at } : { ...of, kept: why });
    }),
  );
}

/**
 * Removes the picture, its thumbnail and the source text of one capture; record, seal, item number and log stay, and a tombstone
 * says what went, when and why. One transaction, so that a browser that ends in between leaves all of it or nothing; once more
 * does nothing. False where it has to stay: receipt not confirmed, kept for a reason, made unviewable, or gone already.
 * Throws `chain-moved`: the case grew at the same moment, try again.
 */
export async function clearPicture(db: TystDatabase, captureId: string, at: string): Promise<boolean> {
  const { caseId, seal, record } = await getCapture(db, captureId);
  const picture = record?.picture?.sha256;
  if (caseId === undefined || seal === undefined || picture === undefined) return false;
  return withCaseLock(caseId, async () => {
    if (!(await mayClear(db, captureId, caseId))) return false;
    const news = { event: 'copy-cleared', detail: { captureId, digest: seal.digest, picture }, at } as const;
    const tables = [db.captures, db.bytes, db.tombstones];
    await appendCustody(db, caseId, news, () => clear(db, captureId, caseId, at), tables);
    return true;
  });
}

async function clear(db: TystDatabase, captureId: string, caseId: string, at: string): Promise<void> {
  // Asked again inside the transaction: somebody may have kept it, or made it unviewable, meanwhile.
  if (!(await mayClear(db, captureId, caseId))) throw new AppError('chain-moved', 'the picture has to stay');
  const { thumbnail, ...entry } = await getCapture(db, captureId);
  const digest = entry.record?.picture?.sha256;
  await db.tombstones.add({
    id: captureId,
    what: 'picture',
    at,
    why: 'receipt-confirmed',
    ...(digest !== undefined && { digest }),
  });
  await db.captures.put({ ...entry, clearedAt: at });
  await releaseBytes(db, [digest, entry.record?.source?.sha256, thumbnail]);
}

async function mayClear(db: TystDatabase, captureId: string, caseId: string): Promise<boolean> {
  const [entry, of, exports] = [
    await getCapture(db, captureId),
    await db.cases.get(caseId),
    await db.exports.where('caseId').equals(caseId).toArray(),
  ];
  return of?.kept === undefined && confirmedSince(entry, exports) !== undefined;
}

/** When a receipt that covers this capture was confirmed first; undefined where none was, or no picture of it is here. */
function confirmedSince(entry: CaptureEntry, exports: readonly StoredExport[]): string | undefined {
  const { id, status, record, withheldAt, clearedAt } = entry;
  // What was made unviewable stays until the designated person removes it (PRACTICE 2).
  if (status !== 'sealed' || record?.picture === undefined || withheldAt !== undefined || clearedAt !== undefined)
    return undefined;
  return exports
    .flatMap(({ captureIds, receipt }) => (receipt !== undefined && captureIds?.includes(id) === true ? [receipt.at] : []))
    .toSorted()
    .at(0);
}
