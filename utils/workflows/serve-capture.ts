// The background's side of a capture: its progress on the badge, and the review tab at the end.
import { showBadge } from '@/utils/browser/badge';
import type { CaptureAnswer, CaptureRequest } from '@/utils/browser/messages';
import { captureProgress } from '@/utils/browser/progress';
import { openPage } from '@/utils/browser/tabs';
import { capturePage } from './capture-page';
import { prepareRendition } from './prepare-rendition';
import { runCapture } from './running-capture';

/** Captures what the popup asked for and opens the review. */
export function serveCapture(request: CaptureRequest): Promise<CaptureAnswer> {
  return runCapture(request, async ({ db, tab, signal }) => {
    const result = await capturePage(db, tab, request, signal, ({ done, about }) => {
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
  });
}
