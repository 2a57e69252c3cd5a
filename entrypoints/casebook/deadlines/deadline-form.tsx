// Asks what is to be recorded about a deadline: its day where that changes, a reason, and who says so.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button, LinkButton } from '@/components/button';
import { ErrorNotice } from '@/components/error-notice';
import { ErrorSummary } from '@/components/error-summary';
import { Field } from '@/components/field';
import { SelectField } from '@/components/select-field';
import { useAction } from '@/components/use-action';
import { AsLeft, DraftNote } from '@/entrypoints/casebook/entry/entry-notes';
import { KeptEntry, type Keeping } from '@/entrypoints/casebook/entry/kept-entry';
import { useEntry } from '@/entrypoints/casebook/entry/use-entry';
import { ActorField } from '@/entrypoints/casebook/protocol/actor-field';
import type { DeadlineStepKind } from '@/utils/evidence/deadline-step';
import type { EntryPlace } from '@/utils/evidence/unfinished-act';
import { t } from '@/utils/i18n/translate';
import { type DeadlineKindId, HAND_KINDS } from '@/utils/protocol/deadline-kinds';
import { LONGEST_ANSWER } from '@/utils/protocol/fields';
import type { Deadline } from '@/utils/protocol/matter-deadlines';
import type { Matter } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';
import { matterFacts } from '@/utils/workflows/casebook/record-act';
import { recordDeadline } from '@/utils/workflows/casebook/record-deadline';
import { droppedAct } from '@/utils/workflows/casebook/unfinished-act';
import { type DeadlineAnswers, type DeadlineField, NOTHING_SAID, askedFor, placeOfStep, stepOf } from './deadline-answers';
import { shownDay } from './deadline-words';
import { useDeadlineRules } from './use-deadline-rules';

export interface DeadlineFormProps {
  vault: Vault;
  matter: Matter;
  step: DeadlineStepKind;
  /** None where one is added. */
  about?: Deadline;
  /** In the office's list. */
  isOffice?: boolean;
  onEnd: () => void;
}

export function DeadlineForm(props: DeadlineFormProps) {
  const { vault, matter, step, about, isOffice = false } = props;
  const place = placeOfStep(matter.case.id, step, about?.id, isOffice);
  return (
    <KeptEntry<DeadlineAnswers> vault={vault} place={place}>
      {(keeping) => <StepForm {...props} place={place} keeping={keeping} />}
    </KeptEntry>
  );
}

interface StepFormProps extends DeadlineFormProps {
  place: EntryPlace;
  keeping: Keeping<DeadlineAnswers>;
}

function StepForm({ vault, matter, step, about, place, keeping, onEnd }: StepFormProps) {
  const rules = useDeadlineRules();
  const form = useRef<HTMLFormElement>(null);
  const entry = useEntry(() => NOTHING_SAID, keeping);
  const { answers, change } = entry;
  const [refused, setRefused] = useState<{ times: number; open: readonly DeadlineField[] }>({ times: 0, open: [] });
  const saving = useAction(async () => {
    const now = new Date();
    const found = stepOf(step, answers, { now, ...(about && { deadline: about.id, after: about.day }) });
    setRefused({ times: refused.times + 1, open: 'open' in found ? found.open : [] });
    if ('open' in found || rules === undefined) return;
    const also = [droppedAct(place)];
    await entry.recording(async () => {
      await recordDeadline(vault, matter.case.id, found.draft, { ...rules, now, also });
    });
    onEnd();
  });
  // The button that opened it is gone; what was left unfinished opened by itself.
  useLayoutEffect(() => {
    if (keeping.left === undefined) form.current?.querySelector<HTMLElement>('input, select')?.focus();
  }, []);
  const questions: Record<DeadlineField, string> = {
    'deadline-kind': t('deadlines.form.kind'),
    'deadline-day': t(step === 'added' ? 'deadlines.form.day' : 'deadlines.form.newDay'),
    'deadline-said': t(step === 'added' ? 'deadlines.form.about' : 'deadlines.form.reason'),
    'deadline-by': t('protocol.form.by'),
  };
  const dayProblem =
    step === 'added' || about === undefined
      ? t('deadlines.form.dayWrong')
      : t('deadlines.form.laterWrong', { day: shownDay(about.day) });
  const problem = (field: DeadlineField) => (field === 'deadline-day' ? dayProblem : t('protocol.form.answer'));
  const errorOf = (field: DeadlineField) => (refused.open.includes(field) ? problem(field) : undefined);
  const asked = askedFor(step);
  return (
    <form
      ref={form}
      class="deadline-form"
      aria-label={t(`deadlines.step.${step}`)}
      onSubmit={(event) => {
        event.preventDefault();
        saving.run();
      }}
    >
      <ErrorSummary
        key={refused.times}
        errors={refused.open.map((field) => ({
          field,
          text: field === 'deadline-day' ? dayProblem : t('protocol.form.missing', { question: questions[field] }),
        }))}
      />
      {/* Left unfinished it opens by itself, and the link that names it is gone. */}
      <p>
        <strong>{t(`deadlines.step.${step}`)}</strong>
      </p>
      <AsLeft entry={entry} />
      {asked.includes('deadline-kind') && (
        <SelectField<DeadlineKindId | ''>
          id="deadline-kind"
          label={questions['deadline-kind']}
          error={errorOf('deadline-kind')}
          value={answers.kind}
          options={[
            { value: '', label: t('deadlines.form.choose') },
            ...HAND_KINDS.map((value) => ({ value, label: t(`deadlines.kind.${value}`) })),
          ]}
          onChange={(kind) => {
            change({ kind });
          }}
        />
      )}
      {asked.includes('deadline-day') && (
        <Field
          id="deadline-day"
          type="date"
          label={questions['deadline-day']}
          error={errorOf('deadline-day')}
          value={answers.day}
          onInput={(day) => {
            change({ day });
          }}
        />
      )}
      <Field
        id="deadline-said"
        label={questions['deadline-said']}
        error={errorOf('deadline-said')}
        maxLength={LONGEST_ANSWER}
        value={answers.said}
        onInput={(said) => {
          change({ said });
        }}
      />
      <ActorField
        id="deadline-by"
        facts={matterFacts(matter, rules?.hasDeputy ?? true)}
        value={answers.by}
        error={errorOf('deadline-by')}
        onChange={(by) => {
          change({ by });
        }}
      />
      {saving.failed !== undefined && <ErrorNotice error={saving.failed.error} />}
      <p class="small">{t('protocol.form.recordHint')}</p>
      <DraftNote state={entry.state} />
      <div class="deadline-acts">
        <Button submits disabled={saving.busy || rules === undefined}>
          {t('deadlines.form.record')}
        </Button>
        <LinkButton
          disabled={saving.busy}
          onClick={() => {
            void entry.giveUp();
            onEnd();
          }}
        >
          {t('deadlines.form.stop')}
        </LinkButton>
      </div>
    </form>
  );
}
