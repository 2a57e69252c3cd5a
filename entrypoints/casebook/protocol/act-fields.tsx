// The questions of a task, drawn from its data: one answer, several, words, or a day.
import { Checkboxes, Radios } from '@/components/choices';
import { Field } from '@/components/field';
import { policyName } from '@/components/policy-words';
import { useSetting } from '@/components/use-setting';
import { t } from '@/utils/i18n/translate';
import { type AnswerId, type FieldId, LONGEST_ANSWER, answersOf, answersTo, fieldOf } from '@/utils/protocol/fields';
import type { PolicyPack } from '@/utils/protocol/policy-pack';
import { schoolPolicy } from '@/utils/workflows/policies/school-policy';

export interface ActFieldsProps {
  fields: readonly FieldId[];
  answers: Readonly<Record<string, string>>;
  errorOf: (field: FieldId) => string | undefined;
  onAnswer: (field: FieldId, answer: string) => void;
}

export function ActFields({ fields, answers, errorOf, onAnswer }: ActFieldsProps) {
  return (
    <>
      {fields.map((id) => (
        <ActField
          key={id}
          id={id}
          answers={answers}
          error={errorOf(id)}
          onAnswer={(answer) => {
            onAnswer(id, answer);
          }}
        />
      ))}
    </>
  );
}

interface ActFieldProps {
  id: FieldId;
  answers: Readonly<Record<string, string>>;
  error: string | undefined;
  onAnswer: (answer: string) => void;
}

function ActField({ id, answers, error, onAnswer }: ActFieldProps) {
  const { kind } = fieldOf(id);
  const given = answersTo(answers, id);
  const policy = useSetting(schoolPolicy);
  const choices = answersOf(id)
    .filter((value) => (value !== 'hold-ended' && (value !== 'pack-school' || policy !== undefined)) || given.includes(value))
    .map((value) => ({ value, label: answerText(value, policy) }));
  const shared = { id, error };
  switch (kind) {
    case 'capture':
    case 'act':
      return null;
    case 'one':
      return (
        <Radios
          {...shared}
          legend={t(`protocol.field.${id}`)}
          choices={choices}
          value={answersOf(id).find((value) => given.includes(value))}
          onChange={onAnswer}
        />
      );
    case 'many':
      return (
        <Checkboxes
          {...shared}
          legend={t(`protocol.field.${id}`)}
          choices={choices}
          values={answersOf(id).filter((value) => given.includes(value))}
          onChange={(values) => {
            onAnswer(values.join(' '));
          }}
        />
      );
    case 'text':
    case 'date':
    case 'time':
      return (
        <Field
          {...shared}
          label={t(`protocol.field.${id}`)}
          type={kind}
          maxLength={LONGEST_ANSWER}
          value={answers[id] ?? ''}
          onInput={onAnswer}
        />
      );
  }
}

function answerText(answer: AnswerId, policy: PolicyPack | undefined) {
  if (answer !== 'pack-school' || policy === undefined) return t(`protocol.answer.${answer}`);
  return <bdi>{t('packs.schools', { name: policyName(policy) })}</bdi>;
}
