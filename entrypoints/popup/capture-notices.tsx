// What must be known before the first pixel: whether the author could work out who showed it, and that the page will move.
import { Notice } from '@/components/notice';
import { t } from '@/utils/i18n/translate';
import type { Guessable } from '@/utils/evidence/who-showed-it';

export function CaptureNotices({ guessable, scrolls }: { guessable: Guessable | undefined; scrolls: boolean }) {
  return (
    <>
      {(guessable !== undefined || scrolls) && (
        <Notice tone="info">
          {guessable !== undefined && <p>{t(`popup.${guessable}`)}</p>}
          {scrolls && <p>{t('popup.scrolls')}</p>}
        </Notice>
      )}
      <Notice>
        <b>{t('common.conduct')}</b> {t('popup.conductMore')}
      </Notice>
    </>
  );
}
