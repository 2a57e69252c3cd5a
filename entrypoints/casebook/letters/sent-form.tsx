// Asks how and when a letter went, and who saw to it; what the letter says of it already stands there.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button, LinkButton } from '@/components/button';
import { Radios } from '@/components/choices';
import { ErrorNotice } from '@/components/error-notice';
import { ErrorSummary } from '@/components/error-summary';
import { Field } from '@/components/field';
import { Notice } from '@/components/notice';
import { useAction } from '@/components/use-action';
import { AsLeft, DraftNote } from '@/entrypoints/casebook/entry/entry-notes';
import { KeptEntry, type Keeping } from '@/entrypoints/casebook/entry/kept-entry';
import { useEntry } from '@/entrypoints/casebook/entry/use-entry';
import { ActWhen } from '@/entrypoints/casebook/protocol/act-when';
import { ActorField } from '@/entrypoints/casebook/protocol/actor-field';
import type { Act } from '@/utils/evidence/act';
import type { Holiday } from '@/utils/evidence/holiday';
import type { KeptLetter } from '@/utils/evidence/letter';
import type { Posting } from '@/utils/evidence/posting';
import type { EntryPlace } from '@/utils/evidence/unfinished-act';
import { ukToUtc } from '@/utils/evidence/uk-clock';
import { dayText } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import { DELIVERY, DELIVERY_METHODS } from '@/utils/protocol/deadline';
import { LETTER_FIELDS, chosen } from '@/utils/protocol/letter-fields';
import type { LetterKindId } from '@/utils/protocol/letter-kinds';
import type { MatterFacts } from '@/utils/protocol/matter-facts';
import { comesTooLate } from '@/utils/protocol/posting';
import type { Vault } from '@/utils/store/vault/vault';
import { recordPosting } from '@/utils/workflows/casebook/record-posting';
import { droppedAct } from '@/utils/workflows/casebook/unfinished-act';
import { type SentAnswers, type SentField, answersOfSent, draftOfSent, placeOfSent, startSent } from './sent-answers';

export interface SentFormProps {
  vault: Vault;
  facts: MatterFacts;
  letter: KeptLetter;
  kind: LetterKindId;
  holidays: readonly Holiday[];
  /** What stands on record of it, to be corrected. */
  before: { act: Act; posting: Posting } | undefined;
  onEnd: () => void;
}

export function SentForm(props: SentFormProps) {
  const place = placeOfSent(props.letter, props.before?.act.id);
  return (
    <KeptEntry<SentAnswers> vault={props.vault} place={place}>
      {(keeping) => <HowItWent {...props} place={place} keeping={keeping} />}
    </KeptEntry>
  );
}

interface HowItWentProps extends SentFormProps {
  place: EntryPlace;
  keeping: Keeping<SentAnswers>;
}

function HowItWent({ vault, facts, letter, kind, holidays, before, place, keeping, onEnd }: HowItWentProps) {
  const form = useRef<HTMLFormElement>(null);
  const entry = useEntry(() => (before === undefined ? startSent(letter) : answersOfSent(before.act, before.posting)), keeping);
  const { answers, change } = entry;
  const [refused, setRefused] = useState<{ times: number; missing: readonly SentField[] }>({ times: 0, missing: [] });
  const saving = useAction(async () => {
    const now = new Date();
    const said = t('letterForm.sent.said', { kind: t(`letterForm.kind.${kind}`), date: dayText(letter.answers['date'] ?? '') });
    const found = draftOfSent(letter, answers, { now, said, ...(before !== undefined && { corrects: before.act.id }) });
    setRefused({ times: refused.times + 1, missing: 'missing' in found ? found.missing : [] });
    if ('missing' in found) return;
    const also = () => [droppedAct(place)];
    await entry.recording(async () => {
      await recordPosting(vault, letter.caseId, found.draft, { hasDeputy: facts.hasDeputy, now, also });
    });
    onEnd();
  });
  // The button that opened it is gone; what was left unfinished opened by itself.
  useLayoutEffect(() => {
    if (keeping.left === undefined) form.current?.querySelector<HTMLElement>('input')?.focus();
  }, []);
  const questions: Record<SentField, string> = {
    'sent-method': t('letterForm.sent.how'),
    'sent-number': t('letterForm.field.number'),
    'sent-second': t('letterForm.sent.secondQuestion'),
    day: t('protocol.form.day'),
    'sent-by': t('protocol.form.by'),
  };
  const problem = (field: SentField) => t(field === 'day' ? 'letterForm.sent.whenWrong' : 'protocol.form.answer');
  const errorOf = (field: SentField) => (refused.missing.includes(field) ? problem(field) : undefined);
  const method = chosen({ method: answers.method }, 'method');
  const at = ukToUtc(answers.day, answers.time);
  return (
    <form
      ref={form}
      class="letter-sent-form"
      aria-label={t('letterForm.sent.record')}
      onSubmit={(event) => {
        event.preventDefault();
        saving.run();
      }}
    >
      <ErrorSummary
        key={refused.times}
        errors={refused.missing.map((field) => ({
          field,
          text: field === 'day' ? problem(field) : t('protocol.form.missing', { question: questions[field] }),
        }))}
      />
      <AsLeft entry={entry} />
      <Radios
        id="sent-method"
        legend={questions['sent-method']}
        error={errorOf('sent-method')}
        choices={DELIVERY_METHODS.map((value) => ({ value, label: t(`letterForm.answer.method.${value}`) }))}
        value={method}
        onChange={(value) => {
          change({ method: value });
        }}
      />
      {method !== undefined && DELIVERY[method].signed && (
        <Field
          id="sent-number"
          label={questions['sent-number']}
          error={errorOf('sent-number')}
          maxLength={LETTER_FIELDS.number.longest}
          value={answers.number}
          onInput={(number) => {
            change({ number });
          }}
        />
      )}
      <Radios
        id="sent-second"
        legend={questions['sent-second']}
        error={errorOf('sent-second')}
        choices={LETTER_FIELDS.second.answers.map((value) => ({ value, label: t(`letterForm.answer.second.${value}`) }))}
        value={chosen({ second: answers.second }, 'second')}
        onChange={(second) => {
          change({ second });
        }}
      />
      <ActWhen answers={answers} error={errorOf('day')} onChange={change} />
      <ActorField
        id="sent-by"
        facts={facts}
        value={answers.by}
        error={errorOf('sent-by')}
        onChange={(by) => {
          change({ by });
        }}
      />
      {at !== undefined && comesTooLate(letter, answers, at, holidays) && (
        <Notice tone="warn" live>
          {t('letterForm.sent.late')}
        </Notice>
      )}
      {saving.failed !== undefined && <ErrorNotice error={saving.failed.error} />}
      <p class="small">{t('protocol.form.recordHint')}</p>
      <DraftNote state={entry.state} />
      <div class="acts">
        <Button submits disabled={saving.busy}>
          {t('deadlines.form.record')}
        </Button>
        <LinkButton
          disabled={saving.busy}
          onClick={() => {
            void entry.giveUp();
            onEnd();
          }}
        >
          {t('common.cancel')}
        </LinkButton>
      </div>
    </form>
  );
}
