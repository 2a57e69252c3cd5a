// The list of cases: one small row a case, written with every change, so that thousands are filtered, counted and searched unread.
import type { Transaction } from 'dexie';
import type { CaptureEntry } from '@/utils/evidence/capture-entry';
import type { Case } from '@/utils/evidence/case';
import { type CaseListing, type CaseMark, listingOf, markStart } from '@/utils/evidence/case-listing';
import { type CaseWithCaptures, findCase } from './cases';
import type { TystDatabase } from './database';

/** A case as a row of the list shows it. */
export interface CaseRow extends CaseWithCaptures {
  /** The picture of its first capture that has one; `blob` is undefined where its bytes are lost. */
  thumbnail?: { digest: string; blob: Blob | undefined };
}

/** Writes a case's row anew; belongs into the transaction that changes the case or a capture of it (cases, captures, caseList). */
export async function listCase(db: TystDatabase, caseId: string): Promise<void> {
  const of = await db.cases.get(caseId);
  if (of === undefined) return;
  const captures = await db.captures.where('caseId').equals(caseId).toArray();
  await db.caseList.put(listingOf(of, captures.filter(isSealed)));
}

/** Lists every case of a database that had no list. */
export async function listEverything(transaction: Transaction): Promise<void> {
  const sealed = (await transaction.table<CaptureEntry>('captures').toArray()).filter(isSealed);
  const byCase = Map.groupBy(sealed, ({ caseId }) => caseId);
  const cases = await transaction.table<Case>('cases').toArray();
  await transaction.table<CaseListing>('caseList').bulkPut(cases.map((each) => listingOf(each, byCase.get(each.id) ?? [])));
}

/** How many cases there are, without reading any. */
export function countCases(db: TystDatabase): Promise<number> {
  // Counting a whole table takes a fifth of the time of counting as many keys of an index.
  return db.caseList.count();
}

/**
 * The rows of the cases with these ids that are here, in that order. Asked for all at once and with their pictures, so that a page of
 * them is drawn at once.
 */
export async function rowsById(db: TystDatabase, ids: readonly string[]): Promise<CaseRow[]> {
  return db.transaction('r', db.cases, db.captures, db.bytes, async () => {
    const rows = await Promise.all(ids.map((id) => findRow(db, id)));
    return rows.filter((row) => row !== undefined);
  });
}

async function findRow(db: TystDatabase, id: string): Promise<CaseRow | undefined> {
  const found = await findCase(db, id);
  const digest = found?.captures.find(({ thumbnail }) => thumbnail !== undefined)?.thumbnail;
  if (found === undefined || digest === undefined) return found;
  return { ...found, thumbnail: { digest, blob: (await db.bytes.get(digest))?.blob } };
}

/** `size` cases of this state from the one at `from` on, the one touched last first. */
export async function pageOfCases(
  db: TystDatabase,
  mark: CaseMark,
  { from, size }: { from: number; size: number },
): Promise<CaseRow[]> {
  const ids = await db.caseList.where('marks').startsWith(markStart(mark)).reverse().offset(from).limit(size).primaryKeys();
  return rowsById(db, ids);
}

/** Every row, for a search, in the order of the list. */
export async function listRows(db: TystDatabase): Promise<CaseListing[]> {
  // In a transaction of its own: else Dexie would keep them all a second time, as a copy for other queries.
  const rows = await db.transaction('r', db.caseList, () => db.caseList.toArray());
  return rows
    .map((row) => ({ row, at: row.marks[0] ?? '' }))
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))
    .map(({ row }) => row);
}

function isSealed({ status }: CaptureEntry): boolean {
  return status === 'sealed';
}
