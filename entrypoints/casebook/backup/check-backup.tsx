// Checks a backup of this casebook without storing anything, and puts back what is missing here.
import { useState } from 'preact/hooks';
import { Button } from '@/components/button';
import { ErrorNotice } from '@/components/error-notice';
import { FileField } from '@/components/file-field';
import { Notice } from '@/components/notice';
import { Progress } from '@/components/progress';
import { useAction } from '@/components/use-action';
import { t } from '@/utils/i18n/translate';
import type { TystDatabase } from '@/utils/store/database';
import { type Restored, restoreCasebook } from '@/utils/workflows/casebook/restore-casebook';

export function CheckBackup({ db, identity }: { db: TystDatabase; identity: string }) {
  const [file, setFile] = useState<File | undefined>(undefined);
  const [found, setFound] = useState<Restored | undefined>(undefined);
  const [isPutBack, setPutBack] = useState(false);
  const [done, setDone] = useState(0);
  const { run, busy, failed } = useAction(async (checkOnly: boolean) => {
    setFound(undefined);
    setDone(0);
    if (file === undefined) return;
    setFound(await restoreCasebook(db, identity, file, { checkOnly, onProgress: setDone }));
    setPutBack(!checkOnly);
  });
  const choose = (chosen: File | undefined) => {
    setFile(chosen);
    // What was found is of another file.
    setFound(undefined);
  };
  return (
    <details>
      <summary>{t('backup.check')}</summary>
      <FileField id="backup-file" label={t('backup.restore.file')} accept=".age" onChoose={choose} />
      {busy && <Progress label={t('backup.restore.busy', { percent: Math.floor(done * 100) })} share={done} />}
      {failed && <ErrorNotice error={failed.error} />}
      {found !== undefined && (
        <Notice tone="ok" live>
          <p>
            {isPutBack ? t('backup.restore.missingDone', { count: found.added }) : t('backup.checked', { count: found.rows })}
          </p>
          {!isPutBack && (
            <p>{found.missing === 0 ? t('backup.restore.allHere') : t('backup.restore.missing', { count: found.missing })}</p>
          )}
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
        {found !== undefined && !isPutBack && found.missing > 0 && (
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
