// The Cases tab: drafts waiting, then every case, searched and filtered; all of it from this computer, so it works offline.
import { useMemo, useState } from 'preact/hooks';
import { LinkButton } from '@/components/button';
import { isHiddenFrom } from '@/components/hidden-from';
import { useSetting } from '@/components/use-setting';
import { type Role, role } from '@/utils/browser/settings';
import { t } from '@/utils/i18n/translate';
import { type CaseWithCaptures, listCases, viewable } from '@/utils/store/cases';
import type { TystDatabase } from '@/utils/store/database';
import { listDrafts } from '@/utils/store/drafts';
import { useLiveQuery } from '@/utils/store/use-live-query';
import { CaseFilters } from './case-filters';
import { CaseList } from './case-list';
import { type CaseFilter, matchesFilter, searchable, matchesSearch } from './case-search';
import { DraftsWaiting } from './drafts-waiting';
import { OtherPages } from './other-pages';

export function CasesPanel({ db }: { db: TystDatabase }) {
  const cases = useLiveQuery(() => listCases(db), [db]);
  const drafts = useLiveQuery(() => listDrafts(db), [db]);
  if (cases === undefined || drafts === undefined) return <p class="pad">{t('common.loading')}</p>;
  return (
    <div class="cases">
      <DraftsWaiting db={db} drafts={drafts} />
      {cases.length === 0 ? (
        <>
          <h1>{t('cases.emptyTitle')}</h1>
          <p>{t('cases.empty')}</p>
        </>
      ) : (
        <SearchedCases db={db} cases={cases} />
      )}
      <OtherPages />
    </div>
  );
}

function SearchedCases({ db, cases }: { db: TystDatabase; cases: CaseWithCaptures[] }) {
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState<CaseFilter>('all');
  const searching = search.trim() !== '';
  const seenBy = useSetting(role);
  // Only a search needs the words of every case; what a role is not shown, its search does not find either.
  const texts = useMemo(
    () => new Map(searching ? cases.map((each) => [each.case.id, searchable(shownTo(seenBy, each))]) : []),
    [cases, searching, seenBy],
  );
  const found = cases.filter(
    (each) => matchesFilter(each, filter) && (!searching || matchesSearch(texts.get(each.case.id) ?? '', search)),
  );
  return (
    <>
      <h1 class="visually-hidden">{t('cases.title')}</h1>
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
      <CaseFilters cases={cases} chosen={filter} onChoose={setFilter} />
      <p class="visually-hidden" role="status">
        {t('cases.found', { count: found.length })}
      </p>
      {found.length === 0 ? (
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
        // A new search begins again at the top of the list.
        <CaseList key={`${filter} ${search}`} db={db} cases={found} />
      )}
    </>
  );
}

function shownTo(seenBy: Role | undefined, each: CaseWithCaptures): CaseWithCaptures {
  return isHiddenFrom(seenBy, each.case.dslOnly) ? { ...each, captures: [] } : { ...each, captures: viewable(each.captures) };
}
