// Looks through cases and flags by words and by filter; whoever uses it draws what is left.
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Flag } from '@/utils/evidence/flag';
import { t } from '@/utils/i18n/translate';
import { LinkButton } from './button';
import { CaseFilters, showsFlags } from './case-filters';
import { type CaseFilter, flagSearchable, type ListedCase, matchesFilter, matchesSearch, searchable } from './case-search';
import { type SeenBy, shownTo } from './hidden-from';

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
  return (
    <>
      <label class="visually-hidden" for="search">
        {t('cases.search')}
      </label>
      <input
        id="search"
        class="input"
        type="search"
        autocomplete="off"
        placeholder={t('cases.searchHint')}
        value={search}
        onInput={(event) => {
          setSearch(event.currentTarget.value);
        }}
      />
      <CaseFilters cases={cases} flagged={flags.length} chosen={filter} onChoose={setFilter} />
      <p class="visually-hidden" role="status">
        {t('cases.found', { count: foundCases.length })}
        {foundFlags.length > 0 && `, ${t('flag.count', { count: foundFlags.length })}`}
      </p>
      {foundCases.length + foundFlags.length === 0 ? (
        <p>
          {t('cases.nothingFound')}{' '}
          <LinkButton
            onClick={() => {
              setSearch('');
              setFilter('all');
            }}
          >
            {t('cases.showAll')}
          </LinkButton>
        </p>
      ) : (
        children({ cases: foundCases, flags: foundFlags, search: `${filter} ${search}` })
      )}
    </>
  );
}
