// The capture asked of the background, as the popup follows it: the background goes on, and opens the review, when the popup closes.
import { useState } from 'preact/hooks';
import { type Action, useAction } from '@/components/use-action';
import type { CaptureAnswer } from '@/utils/browser/messages';
import { AppError } from '@/utils/errors';

export interface Capture extends Action<[]> {
  /** Of the last capture, when it left a draft. */
  draftId: string | undefined;
}

/** `ask` sends the background what is to be captured. */
export function useCapture(ask: () => Promise<CaptureAnswer>): Capture {
  const [draftId, setDraftId] = useState<string | undefined>(undefined);
  const action = useAction(async () => {
    const answer = await ask();
    setDraftId(answer.draftId);
    if (answer.error !== undefined) throw new AppError(answer.error, answer.details);
    // The review tab is open now.
    window.close();
  });
  return { ...action, draftId };
}
