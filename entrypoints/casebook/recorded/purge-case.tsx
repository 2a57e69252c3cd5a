// Purges a case from the computer that recorded it: says what goes and what stays, and asks once more.
import { useState } from 'preact/hooks';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { ConfirmDialog } from '@/components/dialog';
import { ErrorNotice } from '@/components/error-notice';
import { useAction } from '@/components/use-action';
import type { Case } from '@/utils/evidence/case';
import { t } from '@/utils/i18n/translate';
import type { TystDatabase } from '@/utils/store/database';
import { mayPurgeCase, purgeCase } from '@/utils/store/purge-case';
import { useLiveQuery } from '@/utils/store/use-live-query';

export function PurgeCase({ db, of: { id, code } }: { db: TystDatabase; of: Case }) {
  const may = useLiveQuery(() => mayPurgeCase(db, id), [id]);
  const [asking, setAsking] = useState(false);
  const purging = useAction(() => purgeCase(db, id, new Date().toISOString()));
  if (may !== true) return null;
  return (
    <Card title={t('keeping.here.title')}>
      <p>{t('keeping.here.intro')}</p>
      <p>{t('keeping.here.stays', { code })}</p>
      {purging.failed !== undefined && <ErrorNotice error={purging.failed.error} />}
      <Button
        look="danger"
        disabled={purging.busy}
        onClick={() => {
          setAsking(true);
        }}
      >
        {t('keeping.here.act')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('keeping.purge.askTitle', { code })}
        confirm={t('keeping.purge.confirm')}
        onClose={() => {
          setAsking(false);
        }}
        onConfirm={() => {
          // Before it is gone: this page has nothing to show then.
          location.hash = '#cases';
          purging.run();
        }}
      >
        <p>{t('keeping.here.ask')}</p>
      </ConfirmDialog>
    </Card>
  );
}
