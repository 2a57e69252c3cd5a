// Captures a page: reads it, takes its tiles one by one into the store, puts the page back, and leaves a draft whatever happens.
import { type AppError, toAppError } from '@/utils/errors';
import type { Mode } from '@/utils/evidence/capture-record';
import type { ViewingAnswer } from '@/utils/evidence/permission-to-view';
import type { Post } from '@/utils/evidence/post';
import type { ThreadGround } from '@/utils/evidence/thread-item';
import { addDraft } from '@/utils/store/drafts';
import { addTile } from '@/utils/store/tiles';
import type { TystDatabase } from '@/utils/store/database';
import type { IncompleteReason } from '@/utils/evidence/completeness';
import { beginDraft } from './begin-draft';
import type { CaptureTab } from './capture-tab';
import { seekDay } from './seek-day';
import { takePost } from './take-post';
import { takeThread } from './take-thread';
import type { TakeTile } from './take-tile';
import { takeWindow } from './take-window';
import { type TileFacts, factsOf } from './tiles-tell';
import { closeCapture, putBack } from './close-capture';
import { saying } from './saying';

export interface CaptureRequest {
  mode: Mode;
  /** The chosen post; absent where nothing could be read. */
  key?: string;
  /** On WhatsApp: how the person comes to see the chat. */
  viewing?: ViewingAnswer;
  /** Of a thread: why more than the one post is needed. */
  threadGround?: ThreadGround;
  /** Of a chat: the day from which on it is taken, `YYYY-MM-DD`; the first message since then takes the place of `key`. */
  since?: string;
  /** The id of the draft to be, where somebody must know it beforehand. */
  draftId?: string;
}

export interface CaptureResult {
  draftId: string;
  /** What ended the capture early, if anything did; the draft holds everything up to then. */
  problem?: AppError;
}

/** Progress as people see it: parts done, and about how many there will be. */
export interface CaptureProgress {
  done: number;
  about: number;
}

/**
 * Captures what was asked for. The draft exists from the first tile on; each tile is stored before the next is taken, so
 * that an end of the browser loses at most the tile under way (DESIGN rule 5). Never throws for what a page or a tab does:
 * the result carries the problem, the draft what there is. Throws only what keeps a draft from being stored at all.
 */
export async function capturePage(
  db: TystDatabase,
  tab: CaptureTab,
  request: CaptureRequest,
  signal: AbortSignal,
  onProgress: (progress: CaptureProgress) => void = () => {},
): Promise<CaptureResult> {
  const draftId = request.draftId ?? crypto.randomUUID();
  // Whoever opens the draft meanwhile waits for this lock before putting its tiles together.
  return navigator.locks.request(`tyst-draft-${draftId}`, async () => {
    const { since } = request;
    if (since === undefined) return captureInto(draftId, db, tab, request, signal, onProgress);
    try {
      const { key, reasons } = await seekDay(tab, since, signal);
      return await captureInto(draftId, db, tab, { ...request, key }, signal, onProgress, reasons);
    } catch (error) {
      // Before there is a draft the page was only scrolled: it is put back, and nothing is left.
      await putBack(tab);
      throw error;
    }
  });
}

async function captureInto(
  draftId: string,
  db: TystDatabase,
  tab: CaptureTab,
  request: CaptureRequest,
  signal: AbortSignal,
  onProgress: (progress: CaptureProgress) => void,
  known: readonly IncompleteReason[] = [],
): Promise<CaptureResult> {
  let stored = false;
  const taken: TileFacts[] = [];
  const { key } = request;
  // Threads and pages compare each item by itself: the chosen one may be out of the document by now.
  const compares = key !== undefined && (request.mode === 'visible' || request.mode === 'post');
  const store: TakeTile = {
    signal,
    ...(compares && { saysTheSame: async () => !(await readsOtherwise(tab, key, (await beginning).draft.post)) }),
    async keep(place) {
      const tile = { captureId: draftId, ...place };
      const start = await beginning;
      if (stored) await addTile(db, tile);
      else await addDraft(db, { ...start, id: draftId, tile }, new Date());
      stored = true;
      taken.push(factsOf(place));
    },
  };
  const taking = take(tab, request, store, onProgress);
  // The page answers one question after the other. Asked right behind the first look, it is read before anything is scrolled and
  // while the first picture is taken, which waits for the look alone; what changes from that look on is noticed by the next.
  const beginning = beginDraft(tab, request);
  beginning.catch(() => {
    // Whoever waits for it below is told; nobody may be waiting yet.
  });
  let problem: AppError | undefined;
  let found: IncompleteReason[] = [...known];
  try {
    found = [...known, ...(await taking)];
  } catch (error) {
    problem = toAppError(error);
  }
  const start = await beginning;
  if (!stored) await addDraft(db, { ...start, id: draftId }, new Date());
  if (compares && problem === undefined && (await readsOtherwise(tab, key, start.draft.post))) {
    found = [...found, 'page-changed'];
  }
  await closeCapture(db, tab, draftId, { taken, found, problem });
  return { draftId, ...(problem && { problem }) };
}

function take(
  tab: CaptureTab,
  { mode, key }: CaptureRequest,
  store: TakeTile,
  onProgress: (progress: CaptureProgress) => void,
): Promise<IncompleteReason[]> {
  if (mode === 'page') return takeThread(tab, null, store, onProgress);
  if (key === undefined || mode === 'visible') return takeWindow(tab, key, store);
  return mode === 'thread' ? takeThread(tab, key, store, onProgress) : takePost(tab, key, store, onProgress);
}

/** Whether the post no longer says what was read with the first picture: then words and picture may not belong together. */
async function readsOtherwise(tab: CaptureTab, key: string, before: Post): Promise<boolean> {
  try {
    const { post } = await tab.ask('begin', key);
    return post === undefined || saying(post.post) !== saying(before);
  } catch {
    return true;
  }
}
