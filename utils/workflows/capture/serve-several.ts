// The background's side of a capture of several posts: progress across them, and the review of the first at the end.
import type { CaptureAnswer, SeveralRequest } from '@/utils/browser/messages';
import { openPage } from '@/utils/browser/tabs';
import { captureSeveral } from './capture-several';
import { prepareRendition } from './prepare-rendition';
import { runCapture } from './running-capture';

/** Captures the posts that were ticked and opens the review of the first that was captured. The review says which were not, and why. */
export function serveSeveral(request: SeveralRequest): Promise<CaptureAnswer> {
  return runCapture(request, async ({ db, tab, signal, report }) => {
    const { captured, problem } = await captureSeveral(db, tab, request, signal, report);
    // One that is to be redrawn is drawn when its review is opened.
    for (const { key, ...result } of captured) await prepareRendition(db, tab, result, key);
    const [first] = captured;
    if (first !== undefined) await openPage(`review.html#${first.draftId}`);
    return {
      ...(first && { draftId: first.draftId }),
      ...(problem && { error: problem.code, details: problem.details }),
    };
  });
}
