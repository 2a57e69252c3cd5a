// Looks through the cases by words and by filter, and shows a page of what is left; all of it can be done with keys alone.
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { CaseFilters, type CountedFilter, showsFlags } from '@/components/case-filters';
import { CASE_FILTERS, type CaseFilter, DSL_FILTERS, flagSearchable, matchesSearch } from '@/components/case-search';
import { FlagList } from '@/components/flag-list';
import type { SeenBy } from '@/components/hidden-from';
import { NothingMatches } from '@/components/nothing-matches';
import { SearchField } from '@/components/search-field';
import type { Flag } from '@/utils/evidence/flag';
import { t } from '@/utils/i18n/translate';
import type { TystDatabase } from '@/utils/store/database';
import { CaseList } from './case-list';
import { type FoundCases as FoundNow, useFoundCases } from './use-found-cases';
import { ROW_TARGET } from './use-list-keys';
import { useSearchKey } from './use-search-key';

export interface FoundCasesProps {
  db: TystDatabase;
  flags: readonly Flag[];
  seenBy: SeenBy;
  onRemoveFlag: (flag: Flag) => void;
  onOpen: (caseId: string) => void;
}

export function FoundCases({ db, flags, seenBy, onRemoveFlag, onOpen }: FoundCasesProps) {
  const [wanted, setWanted] = useState<{ filter: CaseFilter; search: string; page: number }>(EVERYTHING);
  const { filter, search, page } = wanted;
  const found = useFoundCases(db, { ...wanted, seenBy });
  const foundFlags = showsFlags(filter) ? flags.filter((flag) => matchesSearch(flagSearchable(flag), search)) : [];
  const toPage = useCallback((to: number) => {
    setWanted((now) => ({ ...now, page: to }));
  }, []);
  const { cases = [], from = 0, total = 0 } = found ?? {};
  // Each key that is typed draws the field anew; the list only once there is another one.
  const list = useMemo(
    () =>
      cases.length > 0 && (
        <CaseList cases={cases} from={from} total={total} seenBy={seenBy} page={page} onPage={toPage} onOpen={onOpen} />
      ),
    [found?.cases, from, total, seenBy, page, onOpen],
  );
  const place = useRef<HTMLDivElement>(null);
  useSearchKey(place);
  const isPastEnd = found !== undefined && found.cases.length === 0 && page > 0;
  useEffect(() => {
    // The last case of the last page left the filter.
    if (isPastEnd) setWanted({ filter, search, page: page - 1 });
  }, [isPastEnd, page]);
  if (found === undefined || isPastEnd) return <p>{t('common.loading')}</p>;
  return (
    <div ref={place}>
      <SearchField
        value={search}
        onSearch={(words) => {
          setWanted({ filter, search: words, page: 0 });
        }}
        onKeyDown={toList}
      />
      <CaseFilters
        filters={countedFilters(found.counts, seenBy, flags.length)}
        chosen={filter}
        onChoose={(chosen) => {
          setWanted({ filter: chosen, search, page: 0 });
        }}
      />
      {seenBy === 'dsl' && <p class="small keys">{t('cases.keys')}</p>}
      <p class="visually-hidden" role="status">
        {t('cases.found', { count: found.total })}
        {foundFlags.length > 0 && `, ${t('flag.count', { count: foundFlags.length })}`}
      </p>
      <FlagList flags={foundFlags} onRemove={onRemoveFlag} />
      {list}
      {found.cases.length + foundFlags.length === 0 && (
        <NothingMatches
          onShowAll={() => {
            setWanted(EVERYTHING);
          }}
        />
      )}
    </div>
  );
}

const EVERYTHING = { filter: 'all', search: '', page: 0 } as const;

function countedFilters(counts: FoundNow['counts'], seenBy: SeenBy, flagged: number): CountedFilter[] {
  if (counts === undefined) return [];
  return (seenBy === 'dsl' ? DSL_FILTERS : CASE_FILTERS).map((filter) => ({
    filter,
    count: (filter === 'flagged' ? 0 : counts[filter]) + (showsFlags(filter) ? flagged : 0),
  }));
}

function toList(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown') return;
  event.preventDefault();
  document.querySelector<HTMLElement>(`[${ROW_TARGET}]`)?.focus();
}
