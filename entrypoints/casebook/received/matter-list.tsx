// The matters that were received, a page at a time; searched once there are more than one page holds.
import { useMemo, useState } from 'preact/hooks';
import { NothingMatches } from '@/components/nothing-matches';
import { Pages } from '@/components/pages';
import { SearchField } from '@/components/search-field';
import { PAGE_SIZE, usePages } from '@/components/use-pages';
import { useSetting } from '@/components/use-setting';
import { role } from '@/utils/browser/settings';
import { captureWords, hasWords, nameWords, searchWords } from '@/utils/evidence/case-words';
import { isHiddenFrom } from '@/utils/evidence/hidden-from';
import { t } from '@/utils/i18n/translate';
import type { Matter } from '@/utils/store/vault/matters';
import { MatterRow } from './matter-row';

export function MatterList({ matters }: { matters: readonly Matter[] }) {
  const seenBy = useSetting(role);
  const [search, setSearch] = useState('');
  const words = searchWords(search);
  const isSearched = words.length > 0;
  // Only a search needs the words of every matter; what a role is not shown, its search does not find either.
  const texts = useMemo(
    () =>
      isSearched
        ? matters.map(({ case: of, captures }) => {
            const shown = captures.filter(({ record }) => !isHiddenFrom(seenBy, of.dslOnly ?? record.kind === 'log-only'));
            return `${nameWords(of)}\n${captureWords(shown)}`;
          })
        : [],
    [matters, isSearched, seenBy],
  );
  const found = matters.filter((_, index) => !isSearched || hasWords(texts[index] ?? '', words));
  return (
    <>
      {/* While something is typed in it, it stays: matters may go meanwhile. */}
      {(matters.length > PAGE_SIZE || search !== '') && (
        <>
          <SearchField value={search} onSearch={setSearch} />
          <p class="visually-hidden" role="status">
            {t('cases.found', { count: found.length })}
          </p>
        </>
      )}
      {found.length === 0 ? (
        <NothingMatches
          onShowAll={() => {
            setSearch('');
          }}
        />
      ) : (
        <MatterRows key={words.join(' ')} matters={found} />
      )}
    </>
  );
}

/** Drawn anew for another search: it begins at the first page. */
function MatterRows({ matters }: { matters: readonly Matter[] }) {
  const { shown, list, place } = usePages(matters);
  return (
    <>
      <ul ref={list} class="card case-table" aria-label={t('received.cases')}>
        {shown.map((matter, index) => (
          <MatterRow key={matter.case.id} matter={matter} place={{ number: place.from + index + 1, of: place.total }} />
        ))}
      </ul>
      <Pages {...place} of={t('received.cases')} />
    </>
  );
}
