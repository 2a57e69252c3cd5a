// The background's side of a capture: one at a time, with a badge, a way to stop it, and the review tab at the end.
import { showBadge } from '@/utils/browser/badge';
import { captureTab } from '@/utils/browser/capture-tab';
import type { CaptureAnswer, CaptureRequest } from '@/utils/browser/messages';
import { captureProgress } from '@/utils/browser/progress';
import { openPage } from '@/utils/browser/tabs';
import { toAppError } from '@/utils/errors';
import { type TystDatabase, openDatabase } from '@/utils/store/database';
import { capturePage } from './capture-page';
import { prepareRendition } from './prepare-rendition';

let running: AbortController | undefined;
let open: TystDatabase | undefined;

/** Captures what the popup asked for and opens the review. Never throws: the popup gets a code, and the draft if there is one. */
export async function serveCapture(request: CaptureRequest): Promise<CaptureAnswer> {
  if (running !== undefined) return { error: 'capture-busy', details: '' };
  const control = new AbortController();
  running = control;
  try {
    const db = await database();
    const tab = captureTab({ id: request.tabId, windowId: request.windowId });
    const result = await capturePage(db, tab, request, control.signal, ({ done, about }) => {
      if (about <= 1) return;
      void showBadge(`${done}/${about}`);
      void captureProgress.setValue({ done, about });
    });
    const { draftId, problem } = result;
    if (await prepareRendition(db, tab, result, request.key)) {
      await openPage(`rendition.html#${draftId}`);
      return { draftId };
    }
    await openPage(`review.html#${draftId}`);
    return problem === undefined ? { draftId } : { draftId, error: problem.code, details: problem.details };
  } catch (error) {
    const { code, details } = toAppError(error);
    return { error: code, details };
  } finally {
    running = undefined;
    await Promise.all([showBadge(''), captureProgress.setValue(null)]);
  }
}

/** Opened once for the life of the service worker; again when an update of Tyst has closed it. */
async function database(): Promise<TystDatabase> {
  if (open?.isOpen() !== true) open = await openDatabase();
  return open;
}

/** Stops the running capture, if any; what was taken so far is kept as a draft. */
export function stopCapture(): void {
  running?.abort();
}
