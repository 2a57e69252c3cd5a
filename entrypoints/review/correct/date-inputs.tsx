// A date as day, month and year, and a time: the browser's own date field follows its language and has no Welsh, so 10/11 could be either.
import { Field } from '@/components/field';
import { t } from '@/utils/i18n/translate';
import type { TypedInputs } from './typed-value';
import './date-inputs.css';

const PARTS = ['day', 'month', 'year'] as const;

export interface DateInputsProps {
  inputs: TypedInputs;
  error: string | undefined;
  onInputs: (changed: Partial<TypedInputs>) => void;
}

export function DateInputs({ inputs, error, onInputs }: DateInputsProps) {
  return (
    <>
      <fieldset class={error === undefined ? 'choices' : 'choices has-error'} aria-describedby="correct-date-error">
        <legend>{t('review.correct.date')}</legend>
        <span class="error-text" id="correct-date-error">
          {error}
        </span>
        <div class="date-parts">
          {PARTS.map((part) => (
            <Field
              key={part}
              id={`correct-${part}`}
              label={t(`review.correct.${part}`)}
              value={inputs[part]}
              maxLength={part === 'year' ? 4 : 2}
              onInput={(value) => {
                onInputs({ [part]: value });
              }}
            />
          ))}
        </div>
      </fieldset>
      <Field
        id="correct-time"
        label={t('review.correct.time')}
        hint={t('review.correct.timeHint')}
        value={inputs.time}
        maxLength={5}
        onInput={(time) => {
          onInputs({ time });
        }}
      />
    </>
  );
}
