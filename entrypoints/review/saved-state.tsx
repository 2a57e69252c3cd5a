// Says in the top bar that everything done so far is kept, and since when.
import { useEffect, useState } from 'preact/hooks';
import { LinkButton } from '@/components/button';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import type { QueueState } from './change-queue';

const TICK_MS = 10_000;

export function SavedState({ saving, savedAt, onRetry }: { saving: QueueState; savedAt: string; onRetry: () => void }) {
  const now = useNow();
  if (saving === 'saving') return <>{t('review.saved.saving')}</>;
  if (saving === 'saved') return <>{agoText(savedAt, now)}</>;
  return (
    <span role="alert">
      {t('review.saved.failed')} <LinkButton onClick={onRetry}>{t('review.saved.retry')}</LinkButton>
    </span>
  );
}

/** How long ago a draft was saved, in words; after an hour the time itself. */
export function agoText(savedAt: string, now: number): string {
  const seconds = Math.max(0, Math.round((now - Date.parse(savedAt)) / 1_000));
  if (seconds < 10) return t('review.saved.now');
  if (seconds < 60) return t('review.saved.seconds', { count: seconds });
  if (seconds < 3_600) return t('review.saved.minutes', { count: Math.floor(seconds / 60) });
  return t('review.saved.at', { time: ukTime(savedAt) });
}

function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
    }, TICK_MS);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return now;
}
