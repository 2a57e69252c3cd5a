// Asks for the passphrase, or for the recovery key where it was forgotten.
import { useState } from 'preact/hooks';
import { Button, LinkButton } from '@/components/button';
import { ErrorNotice } from '@/components/error-notice';
import { Field } from '@/components/field';
import { useAction } from '@/components/use-action';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import type { TystDatabase } from '@/utils/store/database';
import type { VaultLock } from '@/utils/store/vault/vault-rows';
import { unlockCasebook } from '@/utils/workflows/casebook/casebook-lock';
import { openCasebook } from './open-casebook';
import { painted } from '@/entrypoints/casebook/painted';
import { ResetForm } from './reset-form';

export function UnlockForm({ db, lock }: { db: TystDatabase; lock: VaultLock }) {
  const [passphrase, setPassphrase] = useState('');
  const [forgotten, setForgotten] = useState(false);
  const { run, busy, failed } = useAction(async () => {
    await painted();
    openCasebook.value = await unlockCasebook(db, passphrase, new Date());
  });
  if (forgotten) {
    return (
      <ResetForm
        db={db}
        onBack={() => {
          setForgotten(false);
        }}
      />
    );
  }
  return (
    <form
      class="prose lock-form"
      onSubmit={(event) => {
        event.preventDefault();
        run();
      }}
    >
      <h1>{t('lock.open.title')}</h1>
      <p>{t('lock.open.intro')}</p>
      {failed && <ErrorNotice error={failed.error} />}
      {failed && lock.waitUntil !== undefined && (
        <p role="status">{t('lock.open.waitUntil', { time: ukTime(lock.waitUntil, 'second') })}</p>
      )}
      <Field id="passphrase" type="password" label={t('lock.open.passphrase')} value={passphrase} onInput={setPassphrase} />
      <Button submits disabled={busy}>
        {t(busy ? 'lock.open.busy' : 'lock.open.act')}
      </Button>
      <p>
        <LinkButton
          onClick={() => {
            setForgotten(true);
          }}
        >
          {t('lock.open.forgotten')}
        </LinkButton>
      </p>
    </form>
  );
}
