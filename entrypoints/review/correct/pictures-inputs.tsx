// Which pictures of a post are shown, and how many there are.
import { Field } from '@/components/field';
import { t } from '@/utils/i18n/translate';
import type { TypedInputs } from './typed-value';

export interface PicturesInputsProps {
  inputs: TypedInputs;
  error: string | undefined;
  onInputs: (changed: Partial<TypedInputs>) => void;
}

export function PicturesInputs({ inputs, error, onInputs }: PicturesInputsProps) {
  return (
    <>
      <Field
        id="correct-value"
        label={t('review.correct.pictures')}
        hint={t('review.correct.picturesHint')}
        error={error}
        value={inputs.value}
        maxLength={200}
        onInput={(value) => {
          onInputs({ value });
        }}
      />
      <Field
        id="correct-of"
        label={t('review.correct.picturesOf')}
        value={inputs.of}
        maxLength={4}
        onInput={(of) => {
          onInputs({ of });
        }}
      />
    </>
  );
}
