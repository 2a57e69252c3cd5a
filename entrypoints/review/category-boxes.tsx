// The categories as checkboxes, those of the school's policy where one is set: the most common at first, the others under their headings.
import { type ComponentChildren, Fragment } from 'preact';
import { t } from '@/utils/i18n/translate';
import { categoryText } from '@/components/policy-words';
import { CATEGORY_HEADINGS, COMMON_CATEGORIES, type CategoryId, findCategory } from '@/utils/protocol/categories';
import { offeredCategories } from '@/utils/protocol/offered-categories';
import type { PolicyPack } from '@/utils/protocol/policy-pack';

export interface CategoryBoxesProps {
  chosen: readonly string[];
  /** The school's, where one is set. */
  policy: PolicyPack | undefined;
  onToggle: (id: CategoryId, on: boolean) => void;
  /** Stands right under the box that forbids the picture, once that is ticked. */
  logOnlyNotice: ComponentChildren;
}

export function CategoryBoxes({ chosen, policy, onToggle, logOnlyNotice }: CategoryBoxesProps) {
  const common: ReadonlySet<string> = new Set(COMMON_CATEGORIES);
  const offered = offeredCategories(policy, chosen);
  const rare = offered.filter(({ id }) => !common.has(id));
  // Boxes that are ticked must be seen.
  const open = rare.some(({ id }) => chosen.includes(id));
  const box = (id: CategoryId) => (
    <Fragment key={id}>
      <CategoryBox id={id} label={categoryText(id, policy)} checked={chosen.includes(id)} onToggle={onToggle} />
      {chosen.find(forbidding) === id && logOnlyNotice}
    </Fragment>
  );
  return (
    <fieldset class="choices" aria-describedby="categories-hint">
      <legend>
        <h2>{t('review.concern.title')}</h2>
      </legend>
      <div class="small" id="categories-hint">
        {t('review.concern.hint')}
      </div>
      {COMMON_CATEGORIES.filter((id) => offered.some((each) => each.id === id)).map(box)}
      <details class="more-categories" {...(open && { open })}>
        <summary>{t('review.concern.more')}</summary>
        {CATEGORY_HEADINGS.filter((heading) => rare.some((category) => category.heading === heading)).map((heading) => (
          <fieldset key={heading} class="choices">
            <legend>{t(`categories.heading.${heading}`)}</legend>
            {rare.filter((category) => category.heading === heading).map(({ id }) => box(id))}
          </fieldset>
        ))}
      </details>
    </fieldset>
  );
}

/** The notice stands once, under the first that was ticked. */
function forbidding(id: string): boolean {
  return findCategory(id)?.logOnly === true;
}

interface CategoryBoxProps {
  id: CategoryId;
  label: string;
  checked: boolean;
  onToggle: CategoryBoxesProps['onToggle'];
}

function CategoryBox({ id, label, checked, onToggle }: CategoryBoxProps) {
  return (
    <div class="choice">
      <input
        type="checkbox"
        id={`category-${id}`}
        checked={checked}
        onChange={(event) => {
          onToggle(id, event.currentTarget.checked);
        }}
      />
      <label for={`category-${id}`}>{label}</label>
    </div>
  );
}
