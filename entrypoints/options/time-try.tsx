// Asks the server once, over random bytes, and says what came back.
import { useState } from 'preact/hooks';
import { Button } from '@/components/button';
import { ErrorNotice } from '@/components/error-notice';
import { Notice } from '@/components/notice';
import { useAction } from '@/components/use-action';
import type { TrustedTime } from '@/utils/evidence/trusted-time';
import { ukTimeWithZone } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import { tryServer } from '@/utils/workflows/trusted-time/trusted-time';

export function TimeTry() {
  const [came, setCame] = useState<TrustedTime | undefined>(undefined);
  const { run, busy, failed } = useAction(async () => {
    setCame(undefined);
    setCame(await tryServer());
  });
  return (
    <>
      <p>
        <Button look="second" disabled={busy} onClick={run}>
          {t('time.try')}
        </Button>
      </p>
      <div role="status">
        {busy && <p>{t('time.trying')}</p>}
        {came !== undefined && (
          <Notice tone="ok">
            {t('time.came', {
              authority: came.authority === '' ? t('time.unnamed') : came.authority,
              time: ukTimeWithZone(came.at, 'second'),
            })}
          </Notice>
        )}
      </div>
      {failed !== undefined && <ErrorNotice error={failed.error} />}
    </>
  );
}
