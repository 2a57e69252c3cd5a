// Asks of a file that was handed over whether its receiver has confirmed it: by the code of their casebook, or in words.
import { useState } from 'preact/hooks';
import { Button, LinkButton } from '@/components/button';
import { ConfirmDialog } from '@/components/dialog';
import { ErrorNotice } from '@/components/error-notice';
import { Field } from '@/components/field';
import { useAction } from '@/components/use-action';
import { codeOf } from '@/utils/errors';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import type { TystDatabase } from '@/utils/store/database';
import type { StoredExport } from '@/utils/store/rows';
import { type Confirmation, confirmReceipt } from '@/utils/workflows/hand-over/confirm-receipt';

/** As long as anybody writes eight letters. */
const LONGEST_CODE = 20;

export function ConfirmReceipt({ db, bundle: { id, receipt } }: { db: TystDatabase; bundle: StoredExport }) {
  const [code, setCode] = useState('');
  const [asking, setAsking] = useState(false);
  const { run, busy, failed } = useAction((said: Confirmation) => confirmReceipt(db, id, said, new Date()));
  const isWrong = failed !== undefined && codeOf(failed.error) === 'code-wrong';
  if (receipt !== undefined) return <p class="small">{t(`copy.confirmedBy.${receipt.by}`, { time: ukTime(receipt.at) })}</p>;
  return (
    <form
      class="confirm-receipt"
      onSubmit={(event) => {
        event.preventDefault();
        run({ code });
      }}
    >
      <p>
        <strong>{t('copy.question')}</strong>
      </p>
      {failed && !isWrong && <ErrorNotice error={failed.error} />}
      <Field
        id={`code-${id}`}
        label={t('copy.code')}
        hint={t('copy.codeHint')}
        error={isWrong ? `${t('errors.code-wrong.what')} ${t('errors.code-wrong.todo')}` : undefined}
        value={code}
        maxLength={LONGEST_CODE}
        onInput={setCode}
      />
      <Button look="second" submits disabled={busy}>
        {t('copy.confirm')}
      </Button>
      <p>
        <LinkButton
          disabled={busy}
          onClick={() => {
            setAsking(true);
          }}
        >
          {t('copy.word')}
        </LinkButton>
      </p>
      <ConfirmDialog
        open={asking}
        title={t('copy.wordTitle')}
        confirm={t('copy.wordConfirm')}
        onClose={() => {
          setAsking(false);
        }}
        onConfirm={() => {
          run('word');
        }}
      >
        <p>{t('copy.wordBody')}</p>
      </ConfirmDialog>
    </form>
  );
}
