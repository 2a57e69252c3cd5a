// One page of the case list, with the ways to the others; thousands of cases stay quick to look through.
import { useRef } from 'preact/hooks';
import { Pages } from '@/components/pages';
import { useDslTerm } from '@/components/use-dsl-term';
import type { SeenBy } from '@/utils/evidence/hidden-from';
import { dslTerm } from '@/utils/browser/settings';
import { t } from '@/utils/i18n/translate';
import type { CaseRow as Row } from '@/utils/store/case-list';
import { CaseRow } from './case-row';
import { useListKeys } from './use-list-keys';

/** Two or three times what the popup shows at once; thumbnails and all, no more is drawn. */
export const PAGE_SIZE = 12;

export interface CaseListProps {
  /** Those of one page. */
  cases: readonly Row[];
  /** How many go before them. */
  from: number;
  /** Of all pages. */
  total: number;
  seenBy: SeenBy;
  /** From 0. */
  page: number;
  onPage: (page: number) => void;
  onOpen: (caseId: string) => void;
}

export function CaseList({ cases, from, total, seenBy, page, onPage, onOpen }: CaseListProps) {
  const dsl = useDslTerm(dslTerm.atOnce);
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
            entry={each}
            seenBy={seenBy}
            dsl={dsl}
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
      <Pages page={page} pages={pages} from={from} count={cases.length} total={total} onPage={onPage} />
    </>
  );
}
