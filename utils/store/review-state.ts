// Whether the designated person has looked at a capture: local to this device, never part of the evidence.
import { listCase } from './case-list';
import type { TystDatabase } from './database';
import { getCapture } from './drafts';
import { write } from './write';

/** Marks sealed captures as reviewed, or with no time as still to review, all of them or none; throws `not-found`. */
export async function markReviewed(db: TystDatabase, captureIds: readonly string[], at: Date | undefined): Promise<void> {
  await write(() =>
    db.transaction('rw', db.captures, db.cases, db.caseList, async () => {
      const cases = new Set<string>();
      for (const id of captureIds) {
        const { reviewedAt: _, ...entry } = await getCapture(db, id);
        await db.captures.put(at === undefined ? entry : { ...entry, reviewedAt: at.toISOString() });
        if (entry.caseId !== undefined) cases.add(entry.caseId);
      }
      for (const caseId of cases) await listCase(db, caseId);
    }),
  );
}
