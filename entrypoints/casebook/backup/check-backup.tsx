// Checks a backup of this casebook without storing anything, and puts back what is missing here.
import { useState } from 'preact/hooks';
import { Button } from '@/components/button';
import { ErrorNotice } from '@/components/error-notice';
import { FileField } from '@/components/file-field';
import { Notice } from '@/components/notice';
import { useAction } from '@/components/use-action';
import { t } from '@/utils/i18n/translate';
import type { TystDatabase } from '@/utils/store/database';
import { type Restored, restoreCasebook } from '@/utils/workflows/casebook/restore-casebook';

export function CheckBackup({ db, identity }: { db: TystDatabase; identity: string }) {
  const [file, setFile] = useState<File | undefined>(undefined);
  const [found, setFound] = useState<Restored | undefined>(undefined);
  const [isPutBack, setPutBack] = useState(false);
  const { run, busy, failed } = useAction(async (checkOnly: boolean) => {
    setFound(undefined);
    if (file === undefined) return;
    setFound(await restoreCasebook(db, identity, file, { checkOnly }));
    setPutBack(!checkOnly);
  });
  return (
    <details>
      <summary>{t('backup.check')}</summary>
      <FileField id="backup-file" label={t('backup.restore.file')} accept=".age" onChoose={setFile} />
      {failed && <ErrorNotice error={failed.error} />}
      {found !== undefined && (
        <Notice tone="ok" live>
          <p>
            {isPutBack ? t('backup.restore.missingDone', { count: found.added }) : t('backup.checked', { count: found.rows })}
          </p>
          {found.erased > 0 && <p>{t('backup.restore.erased', { count: found.erased })}</p>}
          {found.purged > 0 && <p>{t('backup.restore.purged', { count: found.purged })}</p>}
        </Notice>
      )}
      <div class="acts">
        <Button
          look="second"
          disabled={busy || file === undefined}
          onClick={() => {
            run(true);
          }}
        >
          {t('backup.checkAct')}
        </Button>
        {found !== undefined && !isPutBack && (
          <Button
            look="second"
            disabled={busy}
            onClick={() => {
              run(false);
            }}
          >
            {t('backup.restore.missingAct')}
          </Button>
        )}
      </div>
    </details>
  );
}
