// The questions that a recipient's pack asks: whatever the recipient's rules name, in their order.
import { Checkboxes, Radios } from '@/components/choices';
import { Field } from '@/components/field';
import type { PlatformId } from '@/utils/evidence/post';
import type { RecipientKind } from '@/utils/evidence/pack';
import { t } from '@/utils/i18n/translate';
import { termsOf } from '@/utils/protocol/platform-terms';
import { type FactId, type PackFact, RECIPIENT_RULES, choicesOf } from '@/utils/protocol/recipient-kinds';
import { LONGEST_FACT } from './pack-answers';

export interface PackFactsProps {
  recipient: RecipientKind;
  aboutHead: boolean;
  /** Of the items that go in. */
  platforms: readonly PlatformId[];
  facts: Partial<Record<FactId, string>>;
  errorOf: (field: FactId) => string | undefined;
  onChange: (field: FactId, answer: string) => void;
}

export function PackFacts({ recipient, facts, errorOf, onChange, ...rest }: PackFactsProps) {
  return (
    <>
      {RECIPIENT_RULES[recipient].facts.map((fact) => (
        <FactField
          key={fact.id}
          fact={fact}
          {...rest}
          value={facts[fact.id] ?? ''}
          error={errorOf(fact.id)}
          onChange={(answer) => {
            onChange(fact.id, answer);
          }}
        />
      ))}
    </>
  );
}

interface FactFieldProps extends Pick<PackFactsProps, 'aboutHead' | 'platforms'> {
  fact: PackFact;
  value: string;
  error: string | undefined;
  onChange: (answer: string) => void;
}

const HINTED = ['crimeNumber', 'terms', 'danger', 'why'] as const;

function FactField({ fact, aboutHead, platforms, value, error, onChange }: FactFieldProps) {
  const { id, type } = fact;
  const hinted = HINTED.find((each) => each === id);
  const hint = hinted && t(`pack.factHint.${hinted}`);
  const label = t(`pack.fact.${id}`);
  if (type === 'choice') {
    const choices = choicesOf(fact, { aboutHead }).map((choice) => ({ value: choice, label: t(`pack.choice.${choice}`) }));
    return (
      <Radios
        id={id}
        legend={label}
        hint={hint}
        error={error}
        choices={choices}
        value={choices.find((choice) => choice.value === value)?.value}
        onChange={onChange}
      />
    );
  }
  if (type === 'terms') {
    const terms = termsOf(platforms);
    return (
      <Checkboxes
        id={id}
        legend={label}
        hint={hint}
        error={error}
        choices={terms.map((term) => ({ value: term, label: t(`pack.term.${term}`) }))}
        values={terms.filter((term) => value.split(' ').includes(term))}
        onChange={(chosen) => {
          onChange(chosen.join(' '));
        }}
      />
    );
  }
  return (
    <Field
      id={id}
      label={label}
      hint={hint}
      error={error}
      value={value}
      rows={type === 'long' ? 3 : 1}
      maxLength={type === 'long' ? LONGEST_FACT : 120}
      onInput={onChange}
    />
  );
}
