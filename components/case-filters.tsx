// The filters of a case list, each with how many it leaves; only those that leave any.
import { t } from '@/utils/i18n/translate';
import { CASE_FILTERS, type CaseFilter, type ListedCase, matchesFilter } from './case-search';

export interface CaseFiltersProps {
  cases: readonly ListedCase[];
  /** How many things are flagged. */
  flagged: number;
  chosen: CaseFilter;
  onChoose: (filter: CaseFilter) => void;
}

export function CaseFilters({ cases, flagged, chosen, onChoose }: CaseFiltersProps) {
  const counts = CASE_FILTERS.map((filter) => ({
    filter,
    count: cases.filter((each) => matchesFilter(each, filter)).length + (showsFlags(filter) ? flagged : 0),
  }));
  return (
    <div class="filters" role="group" aria-label={t('cases.filter')}>
      {counts
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
            {t('cases.filterCount', { name: nameOf(filter), count })}
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
    case 'safeguarding':
      return t(`cases.${filter}`);
    case 'open':
    case 'handed-over':
    case 'closed':
      return t(`evidence.caseStatus.${filter}`);
  }
}
