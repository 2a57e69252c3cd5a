// One page of the case list, with the ways to the others; thousands of cases stay quick to look through.
import { useRef } from 'preact/hooks';
import { LinkButton } from '@/components/button';
import { t } from '@/utils/i18n/translate';
import type { TystDatabase } from '@/utils/store/database';
import { CaseRow } from './case-row';
import { type FoundCases, PAGE_SIZE } from './use-found-cases';
import { useListKeys } from './use-list-keys';

export interface CaseListProps {
  db: TystDatabase;
  found: FoundCases;
  /** From 0. */
  page: number;
  onPage: (page: number) => void;
  onOpen: (caseId: string) => void;
}

export function CaseList({ db, found: { cases, from, total }, page, onPage, onOpen }: CaseListProps) {
  const list = useRef<HTMLUListElement>(null);
  const pages = Math.max(Math.ceil(total / PAGE_SIZE), 1);
  const keys = useListKeys({
    list,
    rows: cases.length,
    rowsId: cases.map(({ case: { id } }) => id).join(' '),
    page,
    pages,
    onPage,
  });
  return (
    <>
      <ul ref={list} class="rows" aria-label={t('cases.title')}>
        {cases.map((each, index) => (
          <CaseRow
            key={each.case.id}
            db={db}
            entry={each}
            place={{ number: from + index + 1, of: total }}
            inTabOrder={index === keys.at}
            onReach={() => {
              keys.onReach(index);
            }}
            onKeyDown={keys.onKeyDown}
            onOpen={onOpen}
          />
        ))}
      </ul>
      {pages > 1 && (
        <nav class="pages" aria-label={t('cases.pages')}>
          <LinkButton
            disabled={page === 0}
            onClick={() => {
              onPage(page - 1);
            }}
          >
            {t('cases.previous')}
          </LinkButton>
          <span>{t('cases.place', { from: from + 1, to: from + cases.length, of: total })}</span>
          <LinkButton
            disabled={page === pages - 1}
            onClick={() => {
              onPage(page + 1);
            }}
          >
            {t('cases.next')}
          </LinkButton>
        </nav>
      )}
    </>
  );
}
