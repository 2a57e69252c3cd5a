// The filters of a case list, each with how many it leaves; only those that leave any.
import { numberText } from '@/utils/i18n/number-text';
import { t } from '@/utils/i18n/translate';
import type { CaseFilter } from './case-search';

export interface CountedFilter {
  filter: CaseFilter;
  /** How many cases and flags it leaves. */
  count: number;
}

export interface CaseFiltersProps {
  filters: readonly CountedFilter[];
  chosen: CaseFilter;
  onChoose: (filter: CaseFilter) => void;
}

export function CaseFilters({ filters, chosen, onChoose }: CaseFiltersProps) {
  return (
    <div class="filters" role="group" aria-label={t('cases.filter')}>
      {filters
        .filter(({ filter, count }) => count > 0 || filter === chosen)
        .map(({ filter, count }) => (
          <button
            key={filter}
            type="button"
            class="filter"
            aria-pressed={filter === chosen}
            onClick={() => {
              onChoose(filter);
            }}
          >
            {t('cases.filterCount', { name: nameOf(filter), number: numberText(count) })}
          </button>
        ))}
    </div>
  );
}

/** Whether flags stand among what the filter leaves. */
export function showsFlags(filter: CaseFilter): boolean {
  return filter === 'all' || filter === 'flagged';
}

function nameOf(filter: CaseFilter): string {
  switch (filter) {
    case 'flagged':
      return t('flag.filter');
    case 'all':
    case 'toReview':
    case 'highConcern':
    case 'logOnly':
    case 'waiting':
    case 'safeguarding':
      return t(`cases.${filter}`);
    case 'open':
    case 'handed-over':
    case 'closed':
      return t(`evidence.caseStatus.${filter}`);
  }
}
