// Brings the recovery sheet back to whoever knows the passphrase: one that was never printed, or is lost, is printed anew.
import { useState } from 'preact/hooks';
import { Button } from '@/components/button';
import { ErrorNotice } from '@/components/error-notice';
import { Field } from '@/components/field';
import { useAction } from '@/components/use-action';
import { t } from '@/utils/i18n/translate';
import type { TystDatabase } from '@/utils/store/database';
import { askSheetAgain } from '@/utils/workflows/casebook/casebook-lock';
import { painted } from '@/entrypoints/casebook/painted';

export function SheetAgain({ db }: { db: TystDatabase }) {
  const [passphrase, setPassphrase] = useState('');
  const { run, busy, failed } = useAction(async () => {
    await painted();
    await askSheetAgain(db, passphrase, new Date());
  });
  return (
    <details>
      <summary>{t('lock.again.title')}</summary>
      <form
        class="prose"
        onSubmit={(event) => {
          event.preventDefault();
          run();
        }}
      >
        <p>{t('lock.again.intro')}</p>
        {failed && <ErrorNotice error={failed.error} />}
        <Field
          id="sheet-passphrase"
          type="password"
          label={t('lock.open.passphrase')}
          value={passphrase}
          onInput={setPassphrase}
        />
        <Button submits look="second" disabled={busy}>
          {t(busy ? 'lock.open.busy' : 'lock.again.act')}
        </Button>
      </form>
    </details>
  );
}
