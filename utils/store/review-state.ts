// Whether the designated person has looked at a capture: local to this device, never part of the evidence.
import { listCase } from './case-list';
import type { TystDatabase } from './database';
import { getCapture } from './drafts';
import { write } from './write';

/** Marks a sealed capture as reviewed, or with no time as still to review; throws `not-found`. */
export async function markReviewed(db: TystDatabase, captureId: string, at: Date | undefined): Promise<void> {
  await write(() =>
    db.transaction('rw', db.captures, db.cases, db.caseList, async () => {
      const { reviewedAt: _, ...entry } = await getCapture(db, captureId);
      await db.captures.put(at === undefined ? entry : { ...entry, reviewedAt: at.toISOString() });
      if (entry.caseId !== undefined) await listCase(db, entry.caseId);
    }),
  );
}
