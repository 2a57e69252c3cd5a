// Looks through cases and flags by words and by filter; whoever uses it draws what is left.
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Flag } from '@/utils/evidence/flag';
import { t } from '@/utils/i18n/translate';
import { CaseFilters, showsFlags } from './case-filters';
import {
  CASE_FILTERS,
  type CaseFilter,
  flagSearchable,
  type ListedCase,
  matchesFilter,
  matchesSearch,
  searchable,
} from './case-search';
import { type SeenBy, shownTo } from './hidden-from';
import { NothingMatches } from './nothing-matches';
import { SearchField } from './search-field';

export interface FindCasesProps<Listed extends ListedCase> {
  cases: readonly Listed[];
  flags: readonly Flag[];
  /** What a role is not shown, its search does not find either. */
  seenBy: SeenBy;
  /** Draws what is left; `search` names the search, so that a list can begin again at its top. */
  children: (found: { cases: Listed[]; flags: Flag[]; search: string }) => ComponentChildren;
}

export function FindCases<Listed extends ListedCase>({ cases, flags, seenBy, children }: FindCasesProps<Listed>) {
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState<CaseFilter>('all');
  const searching = search.trim() !== '';
  // Only a search needs the words of every case.
  const texts = useMemo(
    () => new Map(searching ? cases.map((each) => [each.case.id, searchable(shownTo(seenBy, each))]) : []),
    [cases, searching, seenBy],
  );
  const foundCases = cases.filter(
    (each) => matchesFilter(each, filter) && (!searching || matchesSearch(texts.get(each.case.id) ?? '', search)),
  );
  const foundFlags = showsFlags(filter) ? flags.filter((flag) => !searching || matchesSearch(flagSearchable(flag), search)) : [];
  const counted = CASE_FILTERS.map((each) => ({
    filter: each,
    count: cases.filter((of) => matchesFilter(of, each)).length + (showsFlags(each) ? flags.length : 0),
  }));
  return (
    <>
      <SearchField value={search} onSearch={setSearch} />
      <CaseFilters filters={counted} chosen={filter} onChoose={setFilter} />
      <p class="visually-hidden" role="status">
        {t('cases.found', { count: foundCases.length })}
        {foundFlags.length > 0 && `, ${t('flag.count', { count: foundFlags.length })}`}
      </p>
      {foundCases.length + foundFlags.length === 0 ? (
        <NothingMatches
          onShowAll={() => {
            setSearch('');
            setFilter('all');
          }}
        />
      ) : (
        children({ cases: foundCases, flags: foundFlags, search: `${filter} ${search}` })
      )}
    </>
  );
}
