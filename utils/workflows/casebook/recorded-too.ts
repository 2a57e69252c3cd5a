// The same sealed capture where this browser both recorded and received it: what is unviewable in one part is so in the other.
import type { CaptureEntry } from '@/utils/evidence/capture-entry';
import type { ReceivedCapture } from '@/utils/evidence/received';
import type { TystDatabase } from '@/utils/store/database';
import { removeWithheld, withhold } from '@/utils/store/withheld';
import { isSame } from './held-in';

type Sealed = Pick<ReceivedCapture, 'id' | 'seal'>;

/**
 * Makes unviewable what was recorded here of these captures. Doing it twice does it once; of what was cleared after a receipt
 * nothing is left that could be seen. Throws `storage-full`, `chain-moved`.
 */
export async function withholdRecorded(db: TystDatabase, captures: readonly Sealed[], at: string): Promise<void> {
  for (const { id, withheldAt, clearedAt } of await recordedOf(db, captures)) {
    if (withheldAt !== undefined || clearedAt !== undefined) continue;
    // Not while its picture is read into a file.
    await navigator.locks.request(`tyst-draft-${id}`, () => withhold(db, id, at));
  }
}

/** Deletes the pixels of what was recorded here of this capture, and leaves a tombstone. Throws `storage-full`, `chain-moved`. */
export async function removeRecorded(db: TystDatabase, capture: Sealed, at: string): Promise<void> {
  for (const { id, withheldAt } of await recordedOf(db, [capture])) {
    if (withheldAt !== undefined) await removeWithheld(db, id, at);
  }
}

/** What was made unviewable where it was recorded, removed since or not. */
export async function withheldRecorded(db: TystDatabase): Promise<Sealed[]> {
  const waiting = await db.captures.bulkGet(await db.withheld.toCollection().primaryKeys());
  const removed = await db.captures.where('status').equals('destroyed').toArray();
  return [...waiting, ...removed].flatMap((entry) =>
    entry?.withheldAt === undefined || entry.seal === undefined ? [] : [{ id: entry.id, seal: entry.seal }],
  );
}

/** An id alone is only what a sender wrote: the seal has to be the same. */
async function recordedOf(db: TystDatabase, captures: readonly Sealed[]): Promise<CaptureEntry[]> {
  const found = await db.captures.bulkGet(captures.map(({ id }) => id));
  return found.flatMap((entry, index) => {
    const capture = captures[index];
    const { seal } = entry ?? {};
    const isOne =
      entry?.status === 'sealed' && seal !== undefined && capture !== undefined && isSame({ id: entry.id, seal }, capture);
    return isOne ? [entry] : [];
  });
}
