// Cases and what the lists show of them, made from the captures they hold.
import { AppError } from '@/utils/errors';
import type { CaptureEntry } from '@/utils/evidence/capture-entry';
import type { Case } from '@/utils/evidence/case';
import type { CustodyEntry } from '@/utils/evidence/custody';
import type { TystDatabase } from './database';
import type { StoredCustody, StoredExport } from './rows';

/** A case with its sealed captures in item order. */
export interface CaseWithCaptures {
  case: Case;
  captures: CaptureEntry[];
}

/** All cases, the one touched last first. */
export async function listCases(db: TystDatabase): Promise<CaseWithCaptures[]> {
  return db.transaction('r', db.cases, db.captures, async () => {
    const [cases, sealed] = await Promise.all([db.cases.toArray(), db.captures.where('status').equals('sealed').toArray()]);
    const byCase = Map.groupBy(sealed, (entry) => entry.caseId);
    return cases
      .toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
      .map((each) => ({ case: each, captures: inItemOrder(byCase.get(each.id) ?? []) }));
  });
}

/** Those that screens show and files hold: not what was captured by mistake. */
export function viewable(captures: readonly CaptureEntry[]): CaptureEntry[] {
  return captures.filter(({ withheldAt }) => withheldAt === undefined);
}

/** Those that a file can be made of: not those either whose pictures were handed over and then cleared here. */
export function givable(captures: readonly CaptureEntry[]): CaptureEntry[] {
  return viewable(captures).filter(({ clearedAt }) => clearedAt === undefined);
}

/** One case; throws `not-found`. */
export async function getCase(db: TystDatabase, id: string): Promise<CaseWithCaptures> {
  const found = await db.transaction('r', db.cases, db.captures, () => findCase(db, id));
  if (found === undefined) throw new AppError('not-found', 'case');
  return found;
}

/** The same, or undefined; belongs into a transaction that reads cases and captures. */
export async function findCase(db: TystDatabase, id: string): Promise<CaseWithCaptures | undefined> {
  const [found, captures] = await Promise.all([db.cases.get(id), db.captures.where('caseId').equals(id).toArray()]);
  return found && { case: found, captures: inItemOrder(captures.filter(({ status }) => status === 'sealed')) };
}

/** The custody log of a case, in order. */
export async function custodyOf(db: TystDatabase, caseId: string): Promise<CustodyEntry[]> {
  const rows = await db.custody.where('caseId').equals(caseId).toArray();
  return rows.toSorted((a, b) => a.seq - b.seq).map(withoutCase);
}

/** The bundles made from a case, newest first. */
export async function exportsOf(db: TystDatabase, caseId: string): Promise<StoredExport[]> {
  const rows = await db.exports.where('caseId').equals(caseId).toArray();
  return rows.toSorted((a, b) => (a.at < b.at ? 1 : -1));
}

function inItemOrder(captures: CaptureEntry[]): CaptureEntry[] {
  return captures.toSorted((a, b) => (a.item ?? 0) - (b.item ?? 0));
}

function withoutCase({ seq, at, event, detail, previous, digest }: StoredCustody): CustodyEntry {
  return { seq, at, event, detail, previous, digest };
}
