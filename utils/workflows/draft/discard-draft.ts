// Destroys a draft for good, leaving a tombstone.
import type { TystDatabase } from '@/utils/store/database';
import { destroyDraft } from '@/utils/store/seal';
import { forgetEndedSeries } from '@/utils/store/series';

/** Deletes the draft, its tiles and its pictures. Throws `already-sealed`, `not-found`. */
export async function discardDraft(db: TystDatabase, captureId: string, why: 'discarded' | 'draft-expired'): Promise<void> {
  await navigator.locks.request(`tyst-draft-${captureId}`, () => destroyDraft(db, captureId, why, new Date()));
  await forgetEndedSeries(db, { abandoned: false });
}
