// Removes what was captured by mistake: the designated person's act, after police advice (PRACTICE 2).
import type { TystDatabase } from '@/utils/store/database';
import { removeWithheld } from '@/utils/store/withheld';

/** Only what was made unviewable before can be removed. See `removeWithheld`. */
export async function removeCapture(db: TystDatabase, captureId: string): Promise<void> {
  await removeWithheld(db, captureId, new Date().toISOString());
}
