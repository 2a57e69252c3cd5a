// Offers a post captured with others the answers of an earlier one; nothing is ticked beforehand.
import { Card } from '@/components/card';
import { Checkboxes } from '@/components/choices';
import { shownText } from '@/components/shown-text';
import type { Draft } from '@/utils/evidence/capture-entry';
import { t } from '@/utils/i18n/translate';
import { findCategory } from '@/utils/protocol/categories';
import { type Example, hasCategoriesOf, hasConcernOf, withCategoriesOf, withConcernOf } from './carried-over';
import type { Change } from '@/entrypoints/review/change-queue';

export interface CarryOverProps {
  draft: Draft;
  change: (change: Change<Draft>) => void;
  example: Example | undefined;
}

export function CarryOver({ draft, change, example }: CarryOverProps) {
  if (example === undefined) return null;
  const { place, categories, concern } = example;
  const names = categories.map((id) => nameOf(id)).join('; ');
  const taken = [
    ...(hasCategoriesOf(draft, example) ? (['categories'] as const) : []),
    ...(hasConcernOf(draft, example) ? (['concern'] as const) : []),
  ];
  return (
    <Card>
      <Checkboxes<'categories' | 'concern'>
        id="carry-over"
        legend={<h2>{t('several.carry.title', { place })}</h2>}
        hint={t('several.carry.hint')}
        choices={[
          ...(categories.length === 0 ? [] : [{ value: 'categories' as const, label: t('several.carry.categories', { names }) }]),
          ...(concern === ''
            ? []
            : [{ value: 'concern' as const, label: t('several.carry.concern', { words: shownText(concern, 200) }) }]),
        ]}
        values={taken}
        onChange={(chosen) => {
          change((now) => {
            const [had, wants] = [hasCategoriesOf(now, example), chosen.includes('categories')];
            const withCategories = had === wants ? now : withCategoriesOf(now, example, wants);
            const [said, says] = [hasConcernOf(now, example), chosen.includes('concern')];
            return said === says ? withCategories : withConcernOf(withCategories, example, says);
          });
        }}
      />
    </Card>
  );
}

function nameOf(id: string): string {
  const known = findCategory(id);
  return known === undefined ? id : t(`categories.label.${known.id}`);
}
