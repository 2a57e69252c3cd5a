// Flags what is chosen for later; what was done is said where it was pressed, with the way back.
import { LinkButton } from '@/components/button';
import { ErrorNotice } from '@/components/error-notice';
import { t } from '@/utils/i18n/translate';
import type { FlagHere } from './use-flag';

export function FlagAct({ here }: { here: FlagHere }) {
  return (
    <div class="flag-act">
      {/* There from the start: what appears in it is read out. */}
      <span role="status">
        {here.done !== undefined && (
          <>
            {t(`flag.${here.done}`)} <LinkButton onClick={here.undo}>{t('flag.undo')}</LinkButton>
          </>
        )}
      </span>
      {!here.busy && here.done === undefined && here.possible && here.flag === undefined && (
        <LinkButton title={t('flag.laterHint')} onClick={here.set}>
          {t('flag.later')}
        </LinkButton>
      )}
      {here.failed !== undefined && <ErrorNotice error={here.failed.error} />}
    </div>
  );
}
