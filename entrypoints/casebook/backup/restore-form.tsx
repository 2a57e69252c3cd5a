// Puts the backup of a casebook onto a computer that has none.
import { useState } from 'preact/hooks';
import { Button, LinkButton } from '@/components/button';
import { ErrorNotice } from '@/components/error-notice';
import { ErrorSummary } from '@/components/error-summary';
import { Field } from '@/components/field';
import { FileField } from '@/components/file-field';
import { useAction } from '@/components/use-action';
import { t } from '@/utils/i18n/translate';
import type { TystDatabase } from '@/utils/store/database';
import { restoreCasebook } from '@/utils/workflows/casebook/restore-casebook';

export function RestoreForm({ db, onBack }: { db: TystDatabase; onBack: () => void }) {
  const [file, setFile] = useState<File | undefined>(undefined);
  const [key, setKey] = useState('');
  const [tried, setTried] = useState(0);
  const [done, setDone] = useState(0);
  const { run, busy, failed } = useAction(async () => {
    setTried(tried + 1);
    if (file === undefined) return;
    setDone(0);
    // The gate shows the lock of what was put back as soon as it is there.
    await restoreCasebook(db, key, file, { onProgress: setDone });
  });
  const error = tried > 0 && file === undefined ? t('backup.restore.fileMissing') : undefined;
  return (
    <form
      class="prose lock-form"
      onSubmit={(event) => {
        event.preventDefault();
        run();
      }}
    >
      <ErrorSummary key={tried} errors={error === undefined ? [] : [{ field: 'backup', text: error }]} />
      <h1>{t('backup.restore.title')}</h1>
      <p>{t('backup.restore.intro')}</p>
      {failed && <ErrorNotice error={failed.error} />}
      <FileField id="backup" label={t('backup.restore.file')} error={error} accept=".age" onChoose={setFile} />
      <Field id="key" label={t('backup.restore.key')} hint={t('backup.restore.keyHint')} rows={2} value={key} onInput={setKey} />
      <Button submits disabled={busy}>
        {busy ? t('backup.restore.busy', { percent: Math.floor(done * 100) }) : t('backup.restore.act')}
      </Button>
      <p>
        <LinkButton onClick={onBack}>{t('backup.restore.back')}</LinkButton>
      </p>
    </form>
  );
}
