// Says that a capture of this page was cut short: when it began, how much of it is kept, and what happened.
import { Notice } from '@/components/notice';
import { t } from '@/utils/i18n/translate';
import type { Resume } from './use-resume';

export function CutShortNote({ resume: { cutShort, from } }: { resume: Resume }) {
  const { problem, parts } = cutShort;
  return (
    <Notice tone="info">
      <p>{t('resume.offer', { time: from, count: parts })}</p>
      <p>{problem === undefined ? t('review.interrupted.browserEnded') : t(`errors.${problem}.what`)}</p>
    </Notice>
  );
}
