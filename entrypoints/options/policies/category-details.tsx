// Of a category that a policy names: which part of the policy says so, and in which words. Folded away, for most stay as they are.
import { Field } from '@/components/field';
import { categoryText } from '@/components/policy-words';
import { SelectField } from '@/components/select-field';
import { language } from '@/utils/i18n/language';
import { t } from '@/utils/i18n/translate';
import { LONGEST_LINE } from '@/utils/protocol/policy-pack';
import { categoryField } from './policy-errors';
import type { FormCategory, FormLine } from '@/utils/protocol/policy-form';

export interface CategoryDetailsProps {
  category: FormCategory;
  clauses: readonly FormLine[];
  errorOf: (field: string) => string | undefined;
  onChange: (category: FormCategory) => void;
}

export function CategoryDetails({ category, clauses, errorOf, onChange }: CategoryDetailsProps) {
  const field = (what: 'clause' | 'en' | 'cy') => ({
    id: categoryField(category.id, what),
    error: errorOf(categoryField(category.id, what)),
  });
  // What is wrong must be seen.
  const open = (['clause', 'en', 'cy'] as const).some((what) => field(what).error !== undefined);
  return (
    <details class="policy-category" {...(open && { open })}>
      <summary>{t('policies.form.wording', { name: categoryText(category.id, undefined) })}</summary>
      <SelectField
        {...field('clause')}
        label={t('policies.form.clause')}
        value={category.clause}
        options={clauses.map(({ id, ...words }, index) => ({
          value: id,
          label: `${index + 1}. ${words[language.value] || words.en}`,
        }))}
        onChange={(clause) => {
          onChange({ ...category, clause });
        }}
      />
      <div class="choice">
        <input
          type="checkbox"
          id={`${categoryField(category.id, 'clause')}-ladder`}
          checked={category.onlyOnLadder}
          onChange={(event) => {
            onChange({ ...category, onlyOnLadder: event.currentTarget.checked });
          }}
        />
        <label for={`${categoryField(category.id, 'clause')}-ladder`}>{t('policies.form.onlyOnLadder')}</label>
      </div>
      <div class="policy-words">
        <Field
          {...field('en')}
          label={t('policies.form.wordsEn')}
          maxLength={LONGEST_LINE}
          value={category.en}
          onInput={(en) => {
            onChange({ ...category, en });
          }}
        />
        <Field
          {...field('cy')}
          label={t('policies.form.wordsCy')}
          maxLength={LONGEST_LINE}
          value={category.cy}
          onInput={(cy) => {
            onChange({ ...category, cy });
          }}
        />
      </div>
    </details>
  );
}
