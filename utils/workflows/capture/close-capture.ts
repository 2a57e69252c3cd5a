// The end of a capture, however it ended: the page is put back, and the draft says what there is and what stopped it.
import * as v from 'valibot';
import type { AppError, ErrorCode } from '@/utils/errors';
import { type Alteration, AlterationSchema } from '@/utils/evidence/capture-record';
import type { IncompleteReason } from '@/utils/evidence/completeness';
import type { TystDatabase } from '@/utils/store/database';
import { updateDraft } from '@/utils/store/drafts';
import type { CaptureTab } from './capture-tab';
import { type TileFacts, reasonsOfTiles, scrollOfTiles } from './tiles-tell';

/** What stopping early means for completeness; a capture that stopped for any other reason simply was not finished. */
const REASON_OF: Partial<Record<ErrorCode, IncompleteReason>> = {
  'page-changed': 'page-changed',
  'window-changed': 'window-or-zoom-changed',
  'post-vanished': 'page-changed',
  'page-not-answering': 'content-not-loaded',
  'tab-left': 'tab-left',
  'tab-closed': 'tab-left',
  'permission-lost': 'permission-lost',
  cancelled: 'cancelled',
};

export interface Ended {
  /** The tiles that this capture took; those of an earlier one that it went on with have told theirs. */
  taken: readonly TileFacts[];
  /** Why it is not whole, beside what the tiles tell. */
  found: readonly IncompleteReason[];
  /** What stopped it, if anything did. */
  problem: AppError | undefined;
}

/** Marks the draft as captured, with the reasons found and what stopped it. Throws what keeps the store from it. */
export async function closeCapture(
  db: TystDatabase,
  tab: CaptureTab,
  draftId: string,
  { taken, found, problem }: Ended,
): Promise<void> {
  const scrolled = (await putBack(tab)) ?? scrollOfTiles(taken);
  const stopped = problem && (REASON_OF[problem.code] ?? 'content-not-loaded');
  await updateDraft(
    db,
    draftId,
    (draft) => ({
      ...draft,
      reasons: [...new Set([...draft.reasons, ...found, ...reasonsOfTiles(taken), ...(stopped === undefined ? [] : [stopped])])],
      alterations: [...draft.alterations, ...(scrolled === undefined ? [] : [scrolled])],
      ...(problem && { problem: problem.code }),
    }),
    { stage: 'captured' },
  );
}

/** A page that went away or froze puts itself back, or has nothing to put back: that is no reason to lose the draft. */
export async function putBack(tab: CaptureTab): Promise<Alteration | undefined> {
  try {
    const { success, output } = v.safeParse(AlterationSchema, { kind: 'scrolled', ...(await tab.ask('restore')) });
    return success ? output : undefined;
  } catch {
    return undefined;
  }
}
