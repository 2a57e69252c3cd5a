// Looks through cases and flagged pages by words and by filter: the field, the filters, what was found, and the way back to everything.
import type { ComponentChildren } from 'preact';
import type { Flag } from '@/utils/evidence/flag';
import { t } from '@/utils/i18n/translate';
import { CaseFilters, showsFlags } from './case-filters';
import { type CaseFilter, flagSearchable, matchesSearch } from './case-search';
import { FlagList } from './flag-list';
import { NothingMatches } from './nothing-matches';
import { SearchField } from './search-field';

/** What is looked for, and which page of it is shown, from 0. */
export interface WantedCases {
  filter: CaseFilter;
  search: string;
  page: number;
}

export const EVERYTHING: WantedCases = { filter: 'all', search: '', page: 0 };

export interface FindCasesProps {
  wanted: WantedCases;
  onWant: (wanted: WantedCases) => void;
  /** In the order in which they stand. */
  filters: readonly CaseFilter[];
  /** How many cases each filter leaves; undefined until they were counted. */
  counts: Readonly<Record<Exclude<CaseFilter, 'flagged'>, number>> | undefined;
  /** Cases that were found, on all pages. */
  total: number;
  flags: readonly Flag[];
  onRemoveFlag: (flag: Flag) => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  /** Between the filters and the list. */
  hint?: ComponentChildren;
  /** The cases of the page. */
  children: ComponentChildren;
}

export function FindCases(props: FindCasesProps) {
  const { wanted, onWant, filters, counts, total, flags, onRemoveFlag, onKeyDown, hint, children } = props;
  const { filter, search } = wanted;
  const foundFlags = showsFlags(filter) ? flags.filter((flag) => matchesSearch(flagSearchable(flag), search)) : [];
  return (
    <>
      <SearchField
        value={search}
        onSearch={(words) => {
          onWant({ filter, search: words, page: 0 });
        }}
        {...(onKeyDown && { onKeyDown })}
      />
      <CaseFilters
        filters={
          counts === undefined
            ? []
            : filters.map((each) => ({
                filter: each,
                count: (each === 'flagged' ? 0 : counts[each]) + (showsFlags(each) ? flags.length : 0),
              }))
        }
        chosen={filter}
        onChoose={(chosen) => {
          onWant({ filter: chosen, search, page: 0 });
        }}
      />
      {hint}
      <p class="visually-hidden" role="status">
        {t('cases.found', { count: total })}
        {foundFlags.length > 0 && `, ${t('flag.count', { count: foundFlags.length })}`}
      </p>
      <FlagList flags={foundFlags} onRemove={onRemoveFlag} />
      {children}
      {total + foundFlags.length === 0 && (
        <NothingMatches
          onShowAll={() => {
            onWant(EVERYTHING);
          }}
        />
      )}
    </>
  );
}
