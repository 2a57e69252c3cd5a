// Says that a flag was removed, with the way to put it back; stands outside the list, which may be empty by then.
import { t } from '@/utils/i18n/translate';
import { LinkButton } from './button';
import { ErrorNotice } from './error-notice';
import type { FlagRemoval } from './use-flag-removal';

export function FlagRemoved({ removed, undo, failed }: FlagRemoval) {
  return (
    <>
      <div role="status">
        {removed !== undefined && (
          <p class="small">
            {t('flag.removed')} <LinkButton onClick={undo}>{t('flag.undo')}</LinkButton>
          </p>
        )}
      </div>
      {failed !== undefined && <ErrorNotice error={failed.error} />}
    </>
  );
}
