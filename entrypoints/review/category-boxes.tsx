// The categories as checkboxes: the four most common at first, the others under their six headings.
import { type ComponentChildren, Fragment } from 'preact';
import { t } from '@/utils/i18n/translate';
import { CATEGORIES, CATEGORY_HEADINGS, COMMON_CATEGORIES, type CategoryId, findCategory } from '@/utils/protocol/categories';

export interface CategoryBoxesProps {
  chosen: readonly string[];
  onToggle: (id: CategoryId, on: boolean) => void;
  /** Stands right under the box that forbids the picture, once that is ticked. */
  logOnlyNotice: ComponentChildren;
}

export function CategoryBoxes({ chosen, onToggle, logOnlyNotice }: CategoryBoxesProps) {
  const common: ReadonlySet<string> = new Set(COMMON_CATEGORIES);
  const rare = CATEGORIES.filter(({ id }) => !common.has(id));
  // Boxes that are ticked must be seen.
  const open = rare.some(({ id }) => chosen.includes(id));
  const box = (id: CategoryId) => (
    <Fragment key={id}>
      <CategoryBox id={id} checked={chosen.includes(id)} onToggle={onToggle} />
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
      {COMMON_CATEGORIES.map(box)}
      <details class="more-categories" {...(open && { open })}>
        <summary>{t('review.concern.more')}</summary>
        {CATEGORY_HEADINGS.map((heading) => (
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

function CategoryBox({ id, checked, onToggle }: { id: CategoryId; checked: boolean; onToggle: CategoryBoxesProps['onToggle'] }) {
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
      <label for={`category-${id}`}>{t(`categories.label.${id}`)}</label>
    </div>
  );
}
