// Appends to a case's custody log: each entry follows the one stored last, whoever else is writing.
import Dexie, { type Table } from 'dexie';
import { AppError } from '@/utils/errors';
import { type CustodyEntry, type CustodyEvent, nextCustodyEntry } from '@/utils/evidence/custody';
import { listCase } from './case-list';
import { custodyOf } from './cases';
import type { TystDatabase } from './database';
import { write } from './write';

/** What happened; `at` is ISO 8601 with milliseconds and `Z`. */
export interface CustodyNews {
  event: CustodyEvent;
  detail: Record<string, string>;
  at: string;
}

/**
 * Appends an entry and, in the same transaction, does what belongs to it (`alongside` may touch cases, exports and `tables`).
 * The digest is made before the transaction, because awaiting anything but the database would end it; if another writer
 * came in between, the entry's place is taken and `chain-moved` is thrown, with nothing stored.
 */
export async function appendCustody(
  db: TystDatabase,
  caseId: string,
  { event, detail, at }: CustodyNews,
  alongside: () => PromiseLike<unknown> = () => Promise.resolve(),
  tables: readonly Table[] = [],
): Promise<CustodyEntry> {
  const last = (await custodyOf(db, caseId)).at(-1);
  const entry = await nextCustodyEntry(last, event, detail, at);
  try {
    await write(() =>
      db.transaction('rw', [db.custody, db.cases, db.captures, db.caseList, db.exports, ...tables], async () => {
        await db.custody.add({ ...entry, caseId });
        await alongside();
        await listCase(db, caseId);
      }),
    );
  } catch (error) {
    if (error instanceof Dexie.ConstraintError) throw new AppError('chain-moved', `custody entry ${entry.seq}`, { cause: error });
    throw error;
  }
  return entry;
}
