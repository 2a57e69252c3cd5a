// What is asked about a policy as a whole: its names, its days, the age it names, the Home-School Agreement.
import { Card } from '@/components/card';
import { Checkboxes } from '@/components/choices';
import { Field } from '@/components/field';
import { t } from '@/utils/i18n/translate';
import { LONGEST_LINE } from '@/utils/protocol/policy-pack';
import type { FormFacts } from '@/utils/protocol/policy-form';

export interface PolicyFactsProps {
  facts: FormFacts;
  errorOf: (field: string) => string | undefined;
  onChange: (facts: FormFacts) => void;
}

export function PolicyFacts({ facts, errorOf, onChange }: PolicyFactsProps) {
  const day = (fact: 'adoptedOn' | 'circulatedOn' | 'reviewDue', hint?: string) => (
    <Field
      id={`policy-${fact}`}
      type="date"
      label={t(`policies.form.${fact}`)}
      hint={hint}
      error={errorOf(`policy-${fact}`)}
      value={facts[fact]}
      onInput={(value) => {
        onChange({ ...facts, [fact]: value });
      }}
    />
  );
  return (
    <Card title={t('policies.form.facts')}>
      <Field
        id="policy-name-en"
        label={t('policies.form.nameEn')}
        hint={t('policies.form.nameHint')}
        error={errorOf('policy-name-en')}
        maxLength={LONGEST_LINE}
        value={facts.nameEn}
        onInput={(nameEn) => {
          onChange({ ...facts, nameEn });
        }}
      />
      <Field
        id="policy-name-cy"
        label={t('policies.form.nameCy')}
        error={errorOf('policy-name-cy')}
        maxLength={LONGEST_LINE}
        value={facts.nameCy}
        onInput={(nameCy) => {
          onChange({ ...facts, nameCy });
        }}
      />
      <div class="policy-days">
        {day('adoptedOn')}
        {day('reviewDue')}
      </div>
      {day('circulatedOn', t('policies.form.circulatedHint'))}
      <Field
        id="policy-age"
        label={t('policies.form.age')}
        hint={t('policies.form.ageHint')}
        error={errorOf('policy-age')}
        maxLength={2}
        value={facts.age}
        onInput={(age) => {
          onChange({ ...facts, age });
        }}
      />
      <Checkboxes
        id="policy-agreement"
        legend={t('policies.form.agreement')}
        choices={[{ value: 'yes', label: t('policies.form.agreementYes') }]}
        values={facts.agreement ? ['yes'] : []}
        onChange={(values) => {
          onChange({ ...facts, agreement: values.length > 0 });
        }}
      />
    </Card>
  );
}
