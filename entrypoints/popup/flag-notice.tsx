// Says of the chosen post that it is flagged and not captured yet, and takes the flag away.
import { LinkButton } from '@/components/button';
import { Notice } from '@/components/notice';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import type { FlagHere } from './use-flag';

export function FlagNotice({ here: { flag, done, remove } }: { here: FlagHere }) {
  if (done !== undefined || flag === undefined) return null;
  return (
    <Notice tone="info">
      {t('flag.here', { day: ukTime(flag.flaggedAt, 'day') })} <LinkButton onClick={remove}>{t('flag.remove')}</LinkButton>
    </Notice>
  );
}
