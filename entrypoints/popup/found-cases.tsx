// Looks through the cases by words and by filter, and shows a page of what is left; all of it can be done with keys alone.
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { CASE_FILTERS, DSL_FILTERS, markOf } from '@/components/case-search';
import { EVERYTHING, FindCases } from '@/components/find-cases';
import { usePastEnd } from '@/components/use-past-end';
import type { Flag } from '@/utils/evidence/flag';
import type { SeenBy } from '@/utils/evidence/hidden-from';
import { t } from '@/utils/i18n/translate';
import type { TystDatabase } from '@/utils/store/database';
import { useFoundCases } from '@/utils/store/use-found-cases';
import { CaseList, PAGE_SIZE } from './case-list';
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
  const [wanted, setWanted] = useState(EVERYTHING);
  const { filter, search, page } = wanted;
  const found = useFoundCases(db, { mark: markOf(filter), search, page, size: PAGE_SIZE, seenBy });
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
  const isPastEnd = usePastEnd(found, wanted, setWanted);
  if (found === undefined || isPastEnd) return <p>{t('common.loading')}</p>;
  return (
    <div ref={place}>
      <FindCases
        wanted={wanted}
        onWant={setWanted}
        filters={seenBy === 'dsl' ? DSL_FILTERS : CASE_FILTERS}
        counts={found.counts}
        total={found.total}
        flags={flags}
        onRemoveFlag={onRemoveFlag}
        onKeyDown={toList}
        hint={seenBy === 'dsl' && <p class="small keys">{t('cases.keys')}</p>}
      >
        {list}
      </FindCases>
    </div>
  );
}

function toList(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown') return;
  event.preventDefault();
  document.querySelector<HTMLElement>(`[${ROW_TARGET}]`)?.focus();
}
