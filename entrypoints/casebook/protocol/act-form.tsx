// The form for one act of a task: what the task asks, who did it, when, how, and what was said or agreed.
import { useState } from 'preact/hooks';
import { Button, LinkButton } from '@/components/button';
import { Card } from '@/components/card';
import { Radios } from '@/components/choices';
import { ErrorNotice } from '@/components/error-notice';
import { ErrorSummary } from '@/components/error-summary';
import { Field } from '@/components/field';
import { FileField } from '@/components/file-field';
import { Notice } from '@/components/notice';
import { useAction } from '@/components/use-action';
import { ACT_WAYS, type Act } from '@/utils/evidence/act';
import type { ActAnswers } from '@/utils/evidence/unfinished-act';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import { TIED_TASK } from '@/utils/protocol/cross-reference';
import { LONGEST_SAID } from '@/utils/protocol/fields';
import type { MatterFacts } from '@/utils/protocol/matter-facts';
import type { Task } from '@/utils/protocol/tasks';
import type { ActDraft } from '@/utils/workflows/casebook/record-act';
import { AsLeft, DraftNote } from '@/entrypoints/casebook/entry/entry-notes';
import type { Keeping } from '@/entrypoints/casebook/entry/kept-entry';
import { useEntry } from '@/entrypoints/casebook/entry/use-entry';
import { type ActField, NOTHING_ANSWERED, answersOfAct, draftOf } from './act-answers';
import { ActFields } from './act-fields';
import { ActWhen } from './act-when';
import { ActorField } from './actor-field';

export interface ActFormProps {
  task: Task;
  facts: MatterFacts;
  /** What the fields begin with, until somebody answers them. */
  filled: Readonly<Record<string, string>>;
  /** The act whose place this one takes. */
  correcting: Act | undefined;
  keeping: Keeping<ActAnswers>;
  onStopCorrecting: () => void;
  record: (draft: ActDraft, files: readonly File[]) => Promise<void>;
}

export function ActForm({ task, facts, filled, correcting, keeping, onStopCorrecting, record }: ActFormProps) {
  const entry = useEntry(() => (correcting === undefined ? NOTHING_ANSWERED : answersOfAct(correcting)), keeping);
  const { answers: given, change } = entry;
  const [file, setFile] = useState<File | undefined>(undefined);
  const answers = { ...given, answers: { ...filled, ...given.answers } };
  const [refused, setRefused] = useState<{ times: number; missing: readonly ActField[] }>({ times: 0, missing: [] });
  const { missing } = refused;
  const saving = useAction((draft: ActDraft) => entry.recording(() => record(draft, file === undefined ? [] : [file])));
  const errorOf = (field: ActField) => {
    if (!missing.includes(field)) return undefined;
    return t(field === 'happened' ? 'protocol.form.whenWrong' : 'protocol.form.answer');
  };
  return (
    <Card>
      {correcting !== undefined && (
        <Notice tone="info">
          <p>{t('protocol.form.correcting', { time: ukTime(correcting.recordedAt) })}</p>
          <LinkButton
            onClick={() => {
              void entry.giveUp();
              onStopCorrecting();
            }}
          >
            {t('protocol.form.stopCorrecting')}
          </LinkButton>
        </Notice>
      )}
      <AsLeft entry={entry} hasFile />
      <ErrorSummary
        key={refused.times}
        errors={missing.map((field) => ({ field: field === 'happened' ? 'day' : field, text: errorText(task, field) }))}
      />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const found = draftOf(task, answers, new Date(), correcting?.id);
          if ('draft' in found) saving.run(found.draft);
          setRefused({ times: refused.times + 1, missing: 'missing' in found ? found.missing : [] });
        }}
      >
        <ActFields
          fields={task.fields}
          answers={answers.answers}
          errorOf={errorOf}
          onAnswer={(id, answer) => {
            change({ answers: { ...given.answers, [id]: answer } });
          }}
        />
        <Field
          id="said"
          label={t(saidKey(task))}
          error={errorOf('said')}
          rows={5}
          maxLength={LONGEST_SAID}
          value={answers.said}
          onInput={(said) => {
            change({ said });
          }}
        />
        {task.asksHow === true && (
          <Radios
            id="how"
            inline
            legend={t('protocol.form.how')}
            error={errorOf('how')}
            choices={(task.ways ?? ACT_WAYS).map((value) => ({ value, label: t(`protocol.how.${value}`) }))}
            value={answers.how}
            onChange={(how) => {
              change({ how });
            }}
          />
        )}
        <ActorField
          id="by"
          facts={facts}
          value={answers.by}
          error={errorOf('by')}
          onChange={(by) => {
            change({ by });
          }}
        />
        <ActWhen answers={answers} error={errorOf('happened')} onChange={change} />
        <FileField id="file" label={t('protocol.form.files')} hint={t('protocol.form.filesHint')} accept="" onChoose={setFile} />
        {saving.failed !== undefined && <ErrorNotice error={saving.failed.error} />}
        <p class="small">
          {t('protocol.form.kept')} {t('protocol.form.recordHint')}
        </p>
        <DraftNote state={entry.state} />
        <Button submits disabled={saving.busy}>
          {t(saving.busy ? 'protocol.form.recording' : 'protocol.form.record')}
        </Button>
      </form>
    </Card>
  );
}

function saidKey(task: Task) {
  if (task.id === 'decision' || task.part === 'close') return 'protocol.form.reasons';
  if (task.id === TIED_TASK && task.wordsOptional !== true) return 'crossReference.whyNone';
  return task.wordsOptional === true ? 'protocol.form.saidOptional' : 'protocol.form.said';
}

function errorText(task: Task, field: ActField): string {
  if (field === 'happened') return t('protocol.form.whenWrong');
  if (field === 'said') return t('protocol.form.missing', { question: t(saidKey(task)) });
  if (field === 'by' || field === 'how') return t('protocol.form.missing', { question: t(`protocol.form.${field}`) });
  return t('protocol.form.missing', { question: t(`protocol.field.${field}`) });
}
