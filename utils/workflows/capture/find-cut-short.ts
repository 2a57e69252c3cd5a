// Finds the capture of a page that was cut short and may go on: what the popup offers beside a new one.
import type { ErrorCode } from '@/utils/errors';
import type { TystDatabase } from '@/utils/store/database';
import { isExpired, listDrafts } from '@/utils/store/drafts';
import { countTiles } from '@/utils/store/tiles';
import type { PageReading } from '@/utils/platforms/platform';
import { isCutShort } from './so-far';

export interface CutShort {
  id: string;
  /** ISO 8601. */
  began: string;
  /** What stopped it; absent where it ended without a word. */
  problem?: ErrorCode;
  /** How many parts of it are kept. */
  parts: number;
}

/** The newest such draft of one of the page's posts, of which something was taken and that nobody is capturing at this moment. */
export async function findCutShort(db: TystDatabase, { platform, posts }: PageReading): Promise<CutShort | undefined> {
  const keys = new Set(posts.map(({ key }) => key));
  const now = new Date();
  for (const entry of await listDrafts(db)) {
    const { draft } = entry;
    if (draft?.begun === undefined || draft.platform !== platform || !keys.has(draft.begun.key)) continue;
    if (!isCutShort(entry) || isExpired(entry, now) || (await isBusy(entry.id))) continue;
    const parts = await countTiles(db, entry.id);
    const { capturedAt, problem } = draft;
    if (parts > 0) return { id: entry.id, began: capturedAt.utc, parts, ...(problem && { problem }) };
  }
  return undefined;
}

/** Whoever captures into a draft, or puts its tiles together, holds its lock. */
async function isBusy(draftId: string): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === `tyst-draft-${draftId}`);
}
