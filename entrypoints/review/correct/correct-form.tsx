// The form for one reading: the right input for it, what was wrong with what was typed, and the way out.
import { useState } from 'preact/hooks';
import { Button } from '@/components/button';
import { Field } from '@/components/field';
import { SelectField } from '@/components/select-field';
import type { Draft } from '@/utils/evidence/capture-entry';
import { AUDIENCES, SEEN_WITH } from '@/utils/evidence/post';
import { t } from '@/utils/i18n/translate';
import type { Change } from '@/entrypoints/review/change-queue';
import type { CorrectableField } from './correctable-fields';
import { DateInputs } from './date-inputs';
import { PicturesInputs } from './pictures-inputs';
import { KINDS, type TypedInputs, type TypingProblem, applyTyped, inputsOf } from './typed-value';

export interface CorrectFormProps {
  draft: Draft;
  field: CorrectableField;
  onChange: (change: Change<Draft>) => void;
  onClose: () => void;
}

export function CorrectForm({ draft, field, onChange, onClose }: CorrectFormProps) {
  const [inputs, setInputs] = useState(() => inputsOf(draft, field));
  const [problem, setProblem] = useState<TypingProblem | undefined>(undefined);
  const error = problem && t(`review.correct.${problem}`);
  const save = () => {
    const result = applyTyped(draft, field, inputs);
    if (typeof result === 'string') {
      setProblem(result);
      return;
    }
    onChange((now) => {
      const corrected = applyTyped(now, field, inputs);
      return typeof corrected === 'string' ? now : corrected;
    });
    onClose();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <CorrectInputs
        field={field}
        inputs={inputs}
        error={error}
        onInputs={(changed) => {
          setInputs({ ...inputs, ...changed });
        }}
      />
      <span role="alert" class="visually-hidden">
        {error}
      </span>
      <div class="acts">
        <Button submits>{t('review.correct.save')}</Button>
        <Button look="second" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}

interface CorrectInputsProps {
  field: CorrectableField;
  inputs: TypedInputs;
  error: string | undefined;
  onInputs: (changed: Partial<TypedInputs>) => void;
}

function CorrectInputs({ field, inputs, error, onInputs }: CorrectInputsProps) {
  if (field === 'postedAt') {
    return <DateInputs inputs={inputs} error={error} onInputs={onInputs} />;
  }
  if (field === 'pictures') return <PicturesInputs inputs={inputs} error={error} onInputs={onInputs} />;
  const choices = choicesOf(field);
  const shared = { id: 'correct-value', label: t('review.correct.value'), value: inputs.value, hint: hintOf(field), error };
  const onValue = (value: string) => {
    onInputs({ value });
  };
  if (choices === undefined) return <Field {...shared} rows={field === 'text' ? 6 : 1} onInput={onValue} />;
  const unchosen = { value: '', label: t('review.correct.choose') };
  return (
    <SelectField<string> {...shared} options={[...(inputs.value === '' ? [unchosen] : []), ...choices]} onChange={onValue} />
  );
}

function choicesOf(field: CorrectableField): { value: string; label: string }[] | undefined {
  switch (field) {
    case 'audience':
      return AUDIENCES.map((value) => ({ value, label: t(`evidence.audience.${value}`) }));
    case 'kind':
      return KINDS.map((value) => ({ value, label: t(`evidence.kind.${value}`) }));
    case 'edited':
    case 'translated':
    case 'cut':
      return [
        { value: 'yes', label: t('review.facts.yes') },
        { value: 'no', label: t('review.facts.no') },
      ];
    case 'seenWith':
      return SEEN_WITH.map((value) => ({ value, label: t(`evidence.seenWith.${value}`) }));
    case 'author':
    case 'handle':
    case 'profile':
    case 'postedAt':
    case 'text':
    case 'groupSize':
    case 'reach':
    case 'parent':
    case 'pictures':
    case 'authorId':
      return undefined;
  }
}

function hintOf(field: CorrectableField): string | undefined {
  if (field === 'seenWith') return t('review.correct.seenWithHint');
  if (field === 'reach') return t('review.correct.reachHint');
  return field === 'groupSize' ? t('review.correct.groupSizeHint') : undefined;
}
