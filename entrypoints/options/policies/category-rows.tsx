// What a policy calls inappropriate: each category on or off, the part that names it, and its own words for it.
import { Card } from '@/components/card';
import { categoryText } from '@/components/policy-words';
import { t } from '@/utils/i18n/translate';
import { CATEGORY_HEADINGS, findCategory } from '@/utils/protocol/categories';
import { isAlwaysOffered } from '@/utils/protocol/offered-categories';
import { CategoryDetails } from './category-details';
import type { FormCategory, FormLine } from '@/utils/protocol/policy-form';

export interface CategoryRowsProps {
  categories: readonly FormCategory[];
  clauses: readonly FormLine[];
  errorOf: (field: string) => string | undefined;
  onChange: (categories: FormCategory[]) => void;
}

export function CategoryRows({ categories, clauses, errorOf, onChange }: CategoryRowsProps) {
  const change = (changed: FormCategory) => {
    onChange(categories.map((each) => (each.id === changed.id ? changed : each)));
  };
  const [first] = clauses;
  return (
    <Card title={t('policies.form.categories')}>
      <p class="small">{t('policies.form.categoriesHint')}</p>
      {CATEGORY_HEADINGS.map((heading) => (
        <fieldset key={heading} class="choices">
          <legend>{t(`categories.heading.${heading}`)}</legend>
          {categories
            .filter(({ id }) => findCategory(id)?.heading === heading)
            .map((category) => (
              <div key={category.id} class="choice">
                <input
                  type="checkbox"
                  id={`category-${category.id}`}
                  checked={category.on}
                  onChange={(event) => {
                    const known = clauses.some(({ id }) => id === category.clause);
                    change({ ...category, on: event.currentTarget.checked, clause: known ? category.clause : (first?.id ?? '') });
                  }}
                />
                <label for={`category-${category.id}`}>
                  {categoryText(category.id, undefined)}
                  {isAlwaysOffered(category.id) && <span class="small"> · {t('policies.form.always')}</span>}
                </label>
                {category.on && <CategoryDetails category={category} clauses={clauses} errorOf={errorOf} onChange={change} />}
              </div>
            ))}
        </fieldset>
      ))}
    </Card>
  );
}
