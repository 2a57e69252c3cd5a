// Says plainly that a capture did not finish: what happened, what was kept, what to do.
import { useState } from 'preact/hooks';
import { Notice } from '@/components/notice';
import type { Draft } from '@/utils/evidence/capture-entry';
import { clockOrDate } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';

/** A capture that ended early either knows why, or was cut off with the browser: then it counts as cancelled. */
export function InterruptedNote({ draft }: { draft: Draft }) {
  const [now] = useState(() => new Date());
  const { problem, picture, reasons } = draft;
  if (draft.kind !== undefined) return null;
  if (problem === undefined && picture !== undefined && !reasons.includes('cancelled')) return null;
  return (
    <Notice tone="warn">
      <h2>{t('review.interrupted.title')}</h2>
      <p>
        {problem === undefined ? t('review.interrupted.browserEnded') : t(`errors.${problem}.what`)}{' '}
        {picture === undefined ? t('review.interrupted.keptNothing') : t('review.interrupted.keptPicture')}
      </p>
      <p>{todo(draft, now)}</p>
    </Notice>
  );
}

function todo({ picture, begun, capturedAt }: Draft, now: Date): string {
  if (picture === undefined) return t('review.interrupted.todoNothing');
  return begun === undefined ? t('review.interrupted.todo') : t('resume.how', { time: clockOrDate(capturedAt.utc, now) });
}
