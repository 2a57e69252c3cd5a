// Says of the chosen post that it is flagged and not captured yet, or what was just done with its flag; offers the way back.
import { LinkButton } from '@/components/button';
import { ErrorNotice } from '@/components/error-notice';
import { Notice } from '@/components/notice';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import type { FlagHere } from './use-flag';

export function FlagNotice({ here }: { here: FlagHere }) {
  const { flag, done } = here;
  return (
    <>
      {/* There from the start: what appears in it is read out. */}
      <div role="status">
        {done !== undefined && (
          <Notice tone="info">
            {t(`flag.${done}`)} <LinkButton onClick={here.undo}>{t('flag.undo')}</LinkButton>
          </Notice>
        )}
      </div>
      {done === undefined && flag !== undefined && (
        <Notice tone="info">
          {t('flag.here', { day: ukTime(flag.flaggedAt, 'day') })}{' '}
          <LinkButton onClick={here.remove}>{t('flag.remove')}</LinkButton>
        </Notice>
      )}
      {here.failed !== undefined && <ErrorNotice error={here.failed.error} />}
    </>
  );
}
