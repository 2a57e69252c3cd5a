// Asks the designated person for their advice on a case of this computer: what it comes to, how it was given, and its words.
import { useState } from 'preact/hooks';
import { Button } from '@/components/button';
import { Radios } from '@/components/choices';
import { ErrorNotice } from '@/components/error-notice';
import { ErrorSummary } from '@/components/error-summary';
import { Field } from '@/components/field';
import { useAction } from '@/components/use-action';
import { useLeaveWarning } from '@/components/use-leave-warning';
import { ADVICE_ANSWERS, type AdviceAnswer, type AdviceGiven } from '@/utils/evidence/safeguarding-advice';
import { t } from '@/utils/i18n/translate';
import { LONGEST_SAID } from '@/utils/protocol/fields';

const ANSWER_ID = 'advice';
const SAID_ID = 'said';

export function AdviceForm({ onAdvice }: { onAdvice: (advice: AdviceGiven) => Promise<void> }) {
  const [answer, setAnswer] = useState<AdviceAnswer | undefined>(undefined);
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState(0);
  const saving = useAction(onAdvice);
  // The case is open without a passphrase, so there is no vault to keep half of it in.
  useLeaveWarning(answer !== undefined || said !== '');
  const questions = { [ANSWER_ID]: t('protocol.field.advice'), [SAID_ID]: t('advice.said') };
  const isOpen = { [ANSWER_ID]: answer === undefined, [SAID_ID]: said.trim() === '' };
  const missing = refused === 0 ? [] : ([ANSWER_ID, SAID_ID] as const).filter((field) => isOpen[field]);
  const inlineOf = (field: keyof typeof questions) => (missing.includes(field) ? t('protocol.form.answer') : undefined);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setRefused(refused + 1);
        if (answer === undefined || said.trim() === '') return;
        saving.run({
          id: crypto.randomUUID(),
          answer,
          said: said.trim().toWellFormed(),
          givenAt: new Date().toISOString(),
        });
      }}
    >
      <ErrorSummary
        key={refused}
        errors={missing.map((field) => ({ field, text: t('protocol.form.missing', { question: questions[field] }) }))}
      />
      <Radios
        id={ANSWER_ID}
        legend={questions[ANSWER_ID]}
        error={inlineOf(ANSWER_ID)}
        choices={ADVICE_ANSWERS.map((value) => ({ value, label: t(`protocol.answer.${value}`) }))}
        value={answer}
        onChange={setAnswer}
      />
      <Field
        id={SAID_ID}
        label={questions[SAID_ID]}
        error={inlineOf(SAID_ID)}
        rows={4}
        maxLength={LONGEST_SAID}
        value={said}
        onInput={setSaid}
      />
      {saving.failed && <ErrorNotice error={saving.failed.error} />}
      <Button submits look="second" disabled={saving.busy}>
        {t('advice.record')}
      </Button>
    </form>
  );
}
