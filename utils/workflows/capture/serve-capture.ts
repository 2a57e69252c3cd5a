// The background's side of a capture: its progress, and the review tab at the end.
import type { CaptureAnswer, CaptureRequest, ResumeRequest } from '@/utils/browser/messages';
import { openPage } from '@/utils/browser/tabs';
import { type CaptureResult, capturePage } from './capture-page';
import { prepareRendition } from './prepare-rendition';
import { resumeCapture } from './resume-capture';
import { runCapture } from './running-capture';

/** Captures what the popup asked for and opens the review. */
export function serveCapture(request: CaptureRequest): Promise<CaptureAnswer> {
  const draftId = crypto.randomUUID();
  return runCapture(request, async ({ db, tab, signal, report }) => {
    const result = await capturePage(db, tab, { ...request, draftId }, signal, (progress) => {
      report({ ...progress, draftId });
    });
    if (!(await prepareRendition(db, tab, result, request.key))) return shown(result);
    await openPage(`rendition.html#${draftId}`);
    return { draftId };
  });
}

/** Goes on with a capture that was cut short and opens its review; without a draft in the answer nothing was changed. */
export function serveResume(request: ResumeRequest): Promise<CaptureAnswer> {
  const { draftId } = request;
  return runCapture(request, async ({ db, tab, signal, report }) =>
    shown(
      await resumeCapture(db, tab, draftId, signal, (progress) => {
        report({ ...progress, draftId });
      }),
    ),
  );
}

async function shown({ draftId, problem }: CaptureResult): Promise<CaptureAnswer> {
  await openPage(`review.html#${draftId}`);
  return problem === undefined ? { draftId } : { draftId, error: problem.code, details: problem.details };
}
