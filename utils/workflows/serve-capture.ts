// The background's side of a capture: its progress on the badge, and the review tab at the end.
import { showBadge } from '@/utils/browser/badge';
import type { CaptureAnswer, CaptureRequest, ResumeRequest } from '@/utils/browser/messages';
import { captureProgress } from '@/utils/browser/progress';
import { openPage } from '@/utils/browser/tabs';
import { type CaptureProgress, type CaptureResult, capturePage } from './capture-page';
import { prepareRendition } from './prepare-rendition';
import { resumeCapture } from './resume-capture';
import { runCapture } from './running-capture';

/** Captures what the popup asked for and opens the review. */
export function serveCapture(request: CaptureRequest): Promise<CaptureAnswer> {
  return runCapture(request, async ({ db, tab, signal }) => {
    const result = await capturePage(db, tab, request, signal, showProgress);
    if (!(await prepareRendition(db, tab, result, request.key))) return shown(result);
    await openPage(`rendition.html#${result.draftId}`);
    return { draftId: result.draftId };
  });
}

/** Goes on with a capture that was cut short and opens its review; without a draft in the answer nothing was changed. */
export function serveResume(request: ResumeRequest): Promise<CaptureAnswer> {
  return runCapture(request, async ({ db, tab, signal }) =>
    shown(await resumeCapture(db, tab, request.draftId, signal, showProgress)),
  );
}

async function shown({ draftId, problem }: CaptureResult): Promise<CaptureAnswer> {
  await openPage(`review.html#${draftId}`);
  return problem === undefined ? { draftId } : { draftId, error: problem.code, details: problem.details };
}

function showProgress({ done, about }: CaptureProgress): void {
  if (about <= 1) return;
  void showBadge(`${done}/${about}`);
  void captureProgress.setValue({ done, about });
}
