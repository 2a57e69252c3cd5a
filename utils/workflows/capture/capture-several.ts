// Captures several posts of one page one after the other, each as a draft of its own, bound together in the order of the page.
import { AppError, type ErrorCode, toAppError } from '@/utils/errors';
import type { ViewingAnswer } from '@/utils/evidence/permission-to-view';
import type { TystDatabase } from '@/utils/store/database';
import { addSeries, forgetEndedSeries, noteFailed, notePresent } from '@/utils/store/series';
import { type CaptureProgress, type CaptureResult, capturePage } from './capture-page';
import { saying } from './saying';
import type { CaptureTab } from './capture-tab';

export interface ChosenPost {
  key: string;
  /** Author and first words, by which a person knows it again. */
  name: string;
}

export interface SeveralRequest {
  /** In the order of the page. */
  posts: readonly ChosenPost[];
  /** On WhatsApp: how the person comes to see the chat. */
  viewing?: ViewingAnswer;
}

/** How far it has come: the post that is captured now, from 1, and its parts. */
export interface SeveralProgress extends CaptureProgress {
  post: { number: number; of: number };
}

export interface SeveralResult {
  /** What was captured, each with the key of its post, in the order of the page. */
  captured: (CaptureResult & { key: string })[];
  /** The first thing that kept a post from being captured. */
  problem?: AppError;
}

/** After these no other post of the page can be captured either. */
const ENDS: ReadonlySet<ErrorCode> = new Set([
  'cancelled',
  'tab-left',
  'tab-closed',
  'permission-lost',
  'page-forbidden',
  'storage-full',
  'storage-blocked',
]);

/**
 * Captures the posts in turn; the page is put back after each. Which posts belong together is stored before the first picture,
 * each draft as it comes: the end of the browser loses at most the tile under way. A post that fails does not lose the others,
 * and the series says which it was and why; after a cancel or the loss of the tab the rest are not tried. A post whose words
 * are no longer those that were there when the button was pressed is not taken for it.
 */
export async function captureSeveral(
  db: TystDatabase,
  tab: CaptureTab,
  { posts, viewing }: SeveralRequest,
  signal: AbortSignal,
  onProgress: (progress: SeveralProgress) => void = () => {},
): Promise<SeveralResult> {
  await forgetEndedSeries(db, { abandoned: true });
  const id = crypto.randomUUID();
  const chosen = posts.map((post) => ({ ...post, draftId: crypto.randomUUID() }));
  await addSeries(db, {
    id,
    captureIds: chosen.map(({ draftId }) => draftId),
    missing: chosen.map(({ draftId, name }) => ({ captureId: draftId, name })),
  });
  const words = new Map<string, string | undefined>();
  for (const { key } of chosen) words.set(key, await wordsOf(tab, key));

  const captured: SeveralResult['captured'] = [];
  let problem: AppError | undefined;
  let ended: AppError | undefined;
  for (const [index, { key, draftId }] of chosen.entries()) {
    const post = { number: index + 1, of: chosen.length };
    try {
      if (signal.aborted) ended ??= new AppError('cancelled');
      if (ended !== undefined) throw ended;
      onProgress({ done: 0, about: 1, post });
      const before = words.get(key);
      if (before === undefined || (await wordsOf(tab, key)) !== before) throw new AppError('post-vanished');
      const request = { mode: 'post' as const, key, draftId, ...(viewing && { viewing }) };
      const result = await capturePage(db, tab, request, signal, (progress) => {
        onProgress({ ...progress, post });
      });
      await notePresent(db, id, draftId);
      captured.push({ ...result, key });
      problem ??= result.problem;
      if (result.problem !== undefined && ENDS.has(result.problem.code)) ended = result.problem;
    } catch (error) {
      const failed = toAppError(error);
      problem ??= failed;
      if (ENDS.has(failed.code)) ended ??= failed;
      await noteFailed(db, id, draftId, failed.code);
    }
  }
  if (captured.length === 0) await forgetEndedSeries(db, { abandoned: true });
  return { captured, ...(problem && { problem }) };
}

/** What the post says; undefined where it is not in the page, or the page does not answer. */
async function wordsOf(tab: CaptureTab, key: string): Promise<string | undefined> {
  try {
    const { post } = await tab.ask('begin', key);
    return post && saying(post.post);
  } catch {
    return undefined;
  }
}
