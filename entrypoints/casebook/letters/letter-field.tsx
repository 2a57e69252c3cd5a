// One question of a letter, drawn from its data.
import { Checkboxes, Radios } from '@/components/choices';
import { Field } from '@/components/field';
import type { LetterAnswers } from '@/utils/evidence/letter';
import { t } from '@/utils/i18n/translate';
import type { letterForm } from '@/utils/i18n/en/letter-form';
import { type LetterAnswer, type LetterFieldId, chosen, chosenAll, letterField } from '@/utils/protocol/letter-fields';

type Hint = keyof typeof letterForm.hint;
const HINTS: Partial<Record<LetterFieldId, Hint>> = {
  keep: 'keep',
  privacy: 'privacy',
  circulated: 'circulated',
  addressee: 'addressee',
  present: 'lines',
  points: 'lines',
  agreed: 'lines',
  actions: 'lines',
  steps: 'lines',
  barReason: 'lines',
  outcomeReason: 'lines',
  arrangements: 'arrangements',
  second: 'second',
  number: 'number',
  rules: 'rules',
};

export interface LetterFieldProps {
  id: LetterFieldId;
  answers: LetterAnswers;
  error: string | undefined;
  onAnswer: (answer: string) => void;
}

export function LetterField({ id, answers, error, onAnswer }: LetterFieldProps) {
  const definition = letterField(id);
  const hint = HINTS[id];
  const shared = { id, error, hint: hint && t(`letterForm.hint.${hint}`) };
  switch (definition.kind) {
    case 'one':
      return (
        <Radios
          {...shared}
          legend={t(`letterForm.field.${id}`)}
          choices={choicesOf(id)}
          value={chosen(answers, id)}
          onChange={onAnswer}
        />
      );
    case 'many':
      return (
        <Checkboxes
          {...shared}
          legend={t(`letterForm.field.${id}`)}
          choices={choicesOf(id)}
          values={chosenAll(answers, id)}
          onChange={(values: string[]) => {
            onAnswer(values.join(' '));
          }}
        />
      );
    case 'text':
    case 'lines':
      return (
        <Field
          {...shared}
          label={t(`letterForm.field.${id}`)}
          rows={definition.kind === 'lines' ? 4 : 1}
          maxLength={definition.longest}
          value={answers[id] ?? ''}
          onInput={onAnswer}
        />
      );
    case 'date':
    case 'time':
      return (
        <Field
          {...shared}
          label={t(`letterForm.field.${id}`)}
          type={definition.kind}
          value={answers[id] ?? ''}
          onInput={onAnswer}
        />
      );
  }
}

/** The texts of all answers; each question that has answers has one for each of them. */
type AnswerKey = { [Id in LetterFieldId]: `letterForm.answer.${Id}.${LetterAnswer<Id>}` }[LetterFieldId];

function choicesOf(id: LetterFieldId): { value: string; label: string }[] {
  const definition = letterField(id);
  if (!('answers' in definition)) return [];
  return definition.answers.map((value) => ({ value, label: t(`letterForm.answer.${id}.${value}` as AnswerKey) }));
}
