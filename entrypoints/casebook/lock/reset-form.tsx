// Puts a new passphrase before the casebook, with the key from the recovery sheet.
import { useState } from 'preact/hooks';
import { Button, LinkButton } from '@/components/button';
import { ErrorNotice } from '@/components/error-notice';
import { Field } from '@/components/field';
import { useAction } from '@/components/use-action';
import { t } from '@/utils/i18n/translate';
import type { TystDatabase } from '@/utils/store/database';
import { changePassphrase } from '@/utils/workflows/casebook/casebook-lock';
import { openCasebook } from './open-casebook';
import { painted } from '@/entrypoints/casebook/painted';

export function ResetForm({ db, onBack }: { db: TystDatabase; onBack: () => void }) {
  const [key, setKey] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const { run, busy, failed } = useAction(async () => {
    await painted();
    openCasebook.value = await changePassphrase(db, key, passphrase);
  });
  return (
    <form
      class="prose lock-form"
      onSubmit={(event) => {
        event.preventDefault();
        run();
      }}
    >
      <h1>{t('lock.reset.title')}</h1>
      {failed && <ErrorNotice error={failed.error} />}
      <Field id="key" label={t('lock.reset.key')} hint={t('lock.reset.keyHint')} rows={2} value={key} onInput={setKey} />
      <Field
        id="passphrase"
        type="password"
        label={t('lock.reset.passphrase')}
        hint={t('lock.setUp.hint')}
        value={passphrase}
        onInput={setPassphrase}
      />
      <Button submits disabled={busy}>
        {t(busy ? 'lock.open.busy' : 'lock.reset.act')}
      </Button>
      <p>
        <LinkButton onClick={onBack}>{t('lock.reset.back')}</LinkButton>
      </p>
    </form>
  );
}
