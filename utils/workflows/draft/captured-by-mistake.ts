// Makes a capture unviewable because it may show what must never be stored (DESIGN rule 6); nobody can undo it.
import type { TystDatabase } from '@/utils/store/database';
import { withhold } from '@/utils/store/withheld';

/** Waits for a capture or an assembly of the same draft to end, so that neither stores a picture afterwards. See `withhold`. */
export async function capturedByMistake(db: TystDatabase, captureId: string): Promise<void> {
  await navigator.locks.request(`tyst-draft-${captureId}`, () => withhold(db, captureId, new Date().toISOString()));
}
