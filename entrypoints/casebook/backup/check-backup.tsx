// Checks a backup of this casebook without storing anything.
import { useState } from 'preact/hooks';
import { Button } from '@/components/button';
import { ErrorNotice } from '@/components/error-notice';
import { FileField } from '@/components/file-field';
import { Notice } from '@/components/notice';
import { useAction } from '@/components/use-action';
import { t } from '@/utils/i18n/translate';
import type { TystDatabase } from '@/utils/store/database';
import { restoreCasebook } from '@/utils/workflows/casebook/restore-casebook';

export function CheckBackup({ db, identity }: { db: TystDatabase; identity: string }) {
  const [file, setFile] = useState<File | undefined>(undefined);
  const [rows, setRows] = useState<number | undefined>(undefined);
  const { run, busy, failed } = useAction(async () => {
    setRows(undefined);
    if (file) setRows((await restoreCasebook(db, identity, file, { checkOnly: true })).rows);
  });
  return (
    <details>
      <summary>{t('backup.check')}</summary>
      <FileField id="backup-file" label={t('backup.restore.file')} accept=".age" onChoose={setFile} />
      {failed && <ErrorNotice error={failed.error} />}
      {rows !== undefined && (
        <Notice tone="ok" live>
          {t('backup.checked', { count: rows })}
        </Notice>
      )}
      <Button look="second" disabled={busy || file === undefined} onClick={run}>
        {t('backup.checkAct')}
      </Button>
    </details>
  );
}
