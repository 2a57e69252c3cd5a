// Begins a record without a picture: no pixel, no markup and no word of the post, only where it is, whose account and when.
import type { Draft } from '@/utils/evidence/capture-entry';
import { withoutWords } from '@/utils/evidence/without-words';
import type { TystDatabase } from '@/utils/store/database';
import { addDraft } from '@/utils/store/drafts';
import { beginDraft } from '@/utils/workflows/capture/begin-draft';
import type { CaptureTab } from '@/utils/workflows/capture/capture-tab';

/** The page as this record needs it: asked, never photographed. */
export type AskedPage = Pick<CaptureTab, 'ask' | 'userAgent'>;

/**
 * Asks the page once and keeps what may be kept as a draft, whose id it answers. The words go before anything is stored.
 * Throws what the page reader throws, and `storage-full`.
 */
export async function recordLogOnly(db: TystDatabase, page: AskedPage, key?: string): Promise<string> {
  const { draft } = await beginDraft(page, { mode: key === undefined ? 'visible' : 'post', ...(key !== undefined && { key }) });
  const id = crypto.randomUUID();
  await addDraft(db, { id, draft: logOnly(draft), stage: 'captured' }, new Date());
  return id;
}

/**
 * Named field by field, so that whatever a capture may hold one day, this record does not hold it. Whose account the page is open
 * in is not kept either: without a picture nothing has to be covered.
 */
function logOnly({ platform, mode, locator, audience, capturedAt, post, browser, shownNames }: Draft): Draft {
  return {
    kind: 'log-only',
    platform,
    mode,
    locator,
    audience,
    capturedAt,
    post: withoutWords(post),
    alterations: [],
    reasons: ['no-picture'],
    seen: 0,
    browser,
    masks: [],
    viewer: { known: false, names: [], mentioned: false },
    shownNames,
    answers: { categories: [], concern: '' },
  };
}
