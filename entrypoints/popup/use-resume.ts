// The capture of this page that was cut short, looked for once when the popup opens, and the act of going on with it.
import { useEffect, useState } from 'preact/hooks';
import { sendMessage } from '@/utils/browser/messages';
import { clockOrDate } from '@/utils/i18n/dates';
import type { TystDatabase } from '@/utils/store/database';
import { type CutShort, findCutShort } from '@/utils/workflows/capture/find-cut-short';
import { type Capture, useCapture } from './use-capture';
import type { PageInFront } from './use-page-in-front';

export interface Resume extends Capture {
  cutShort: CutShort;
  /** When it began, in words: by the clock where that was today. */
  from: string;
}

/** Undefined where there is none; drafts that cannot be looked for hinder no new capture. */
export function useResume(db: TystDatabase, { tab, reading }: PageInFront): Resume | undefined {
  const [found, setFound] = useState<{ cutShort: CutShort; from: string } | undefined>(undefined);
  const draftId = found?.cutShort.id ?? '';
  const capture = useCapture(() => sendMessage('resumeCapture', { tabId: tab.id, windowId: tab.windowId, draftId }));
  useEffect(() => {
    findCutShort(db, reading).then(
      (cutShort) => {
        if (cutShort !== undefined) setFound({ cutShort, from: clockOrDate(cutShort.began, new Date()) });
      },
      () => {
        setFound(undefined);
      },
    );
  }, [db, reading]);
  return found && { ...capture, ...found, draftId };
}
