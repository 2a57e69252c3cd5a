// Asks for the casebook's passphrase twice and makes its keys.
import { useState } from 'preact/hooks';
import { Button, LinkButton } from '@/components/button';
import { ErrorNotice } from '@/components/error-notice';
import { ErrorSummary } from '@/components/error-summary';
import { Field } from '@/components/field';
import { Notice } from '@/components/notice';
import { useAction } from '@/components/use-action';
import { t } from '@/utils/i18n/translate';
import type { TystDatabase } from '@/utils/store/database';
import { isLongEnough, setUpCasebook } from '@/utils/workflows/casebook/casebook-lock';
import { openCasebook } from './open-casebook';
import { painted } from '@/entrypoints/casebook/painted';
import { RestoreForm } from '@/entrypoints/casebook/backup/restore-form';

const BOXES = ['passphrase', 'passphrase-again'] as const;
type Box = (typeof BOXES)[number];

export function SetUpForm({ db }: { db: TystDatabase }) {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(0);
  const [restoring, setRestoring] = useState(false);
  const wrong: Partial<Record<Box, string>> = {
    ...(!isLongEnough(passphrase) && { passphrase: t('errors.passphrase-short.what') }),
    ...(passphrase !== again && { 'passphrase-again': t('lock.setUp.different') }),
  };
  const shown = tried > 0 ? wrong : {};
  const { run, busy, failed } = useAction(async () => {
    setTried(tried + 1);
    if (Object.keys(wrong).length > 0) return;
    await painted();
    openCasebook.value = await setUpCasebook(db, passphrase, new Date());
  });
  if (restoring) {
    return (
      <RestoreForm
        db={db}
        onBack={() => {
          setRestoring(false);
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
      <ErrorSummary
        key={tried}
        errors={BOXES.flatMap((field) => (shown[field] === undefined ? [] : [{ field, text: shown[field] }]))}
      />
      <h1>{t('lock.setUp.title')}</h1>
      <p>{t('lock.setUp.intro')}</p>
      <Notice tone="warn">{t('lock.setUp.lose')}</Notice>
      {failed && <ErrorNotice error={failed.error} />}
      <Field
        id="passphrase"
        type="password"
        label={t('lock.setUp.passphrase')}
        hint={t('lock.setUp.hint')}
        error={shown.passphrase}
        value={passphrase}
        onInput={setPassphrase}
      />
      <Field
        id="passphrase-again"
        type="password"
        label={t('lock.setUp.again')}
        error={shown['passphrase-again']}
        value={again}
        onInput={setAgain}
      />
      <Button submits disabled={busy}>
        {t(busy ? 'lock.setUp.busy' : 'lock.setUp.act')}
      </Button>
      <p>
        <LinkButton
          onClick={() => {
            setRestoring(true);
          }}
        >
          {t('backup.restoreOpen')}
        </LinkButton>
      </p>
    </form>
  );
}
