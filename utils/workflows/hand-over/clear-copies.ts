// Removes the pictures whose time here is over: at the browser's start, by an alarm, and at once when a person asks.
import { daysKept } from '@/utils/browser/settings';
import { toAppError } from '@/utils/errors';
import { clearPicture, clearableCases } from '@/utils/store/copies';
import { type TystDatabase, openDatabase } from '@/utils/store/database';

/** Under one lock, so that start and alarm do it once. What could not be done now is done the next time. */
export async function clearCopiesHere(): Promise<void> {
  const db = await openDatabase();
  try {
    await clearDueCopies(db, await daysKept.getValue(), new Date());
  } finally {
    db.close();
  }
}

/** Removes every picture that is due and answers how many went. One that cannot go keeps no other one here; its error is thrown at the end. */
export function clearDueCopies(db: TystDatabase, days: number, now: Date): Promise<number> {
  return navigator.locks.request('tyst-clear-copies', async () => {
    const at = now.toISOString();
    const due = (await clearableCases(db, days)).flatMap(({ captures }) => captures.filter((each) => each.due <= at));
    let cleared = 0;
    let failed: unknown;
    for (const { id } of due) {
      try {
        if (await clearPicture(db, id, at)) cleared += 1;
      } catch (error) {
        failed ??= error;
      }
    }
    if (failed !== undefined) throw toAppError(failed);
    return cleared;
  });
}

/** Removes now what a person asked for, before its time: the pictures of one case whose receipt was confirmed. */
export async function clearCaseNow(db: TystDatabase, caseId: string, now: Date): Promise<void> {
  const [found] = await clearableCases(db, 0, [caseId]);
  for (const { id } of found?.captures ?? []) await clearPicture(db, id, now.toISOString());
}
