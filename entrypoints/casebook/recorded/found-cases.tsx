// Looks through the cases and flagged pages on this computer, and shows a page of what is left: only that page is read.
import { useRef, useState } from 'preact/hooks';
import { CASE_FILTERS, markOf } from '@/components/case-search';
import { EVERYTHING, FindCases } from '@/components/find-cases';
import { Pages } from '@/components/pages';
import { PAGE_SIZE } from '@/components/use-pages';
import { usePastEnd } from '@/components/use-past-end';
import { useSetting } from '@/components/use-setting';
import { useTurnedFocus } from '@/components/use-turned-focus';
import { daysKept, role } from '@/utils/browser/settings';
import type { Flag } from '@/utils/evidence/flag';
import { t } from '@/utils/i18n/translate';
import { clearableCases } from '@/utils/store/copies';
import type { TystDatabase } from '@/utils/store/database';
import { useFoundCases } from '@/utils/store/use-found-cases';
import { useLiveQuery } from '@/utils/store/use-live-query';
import { firstDue } from '@/entrypoints/casebook/copies/copy-words';
import { CaseRow } from './case-row';

export interface FoundCasesProps {
  db: TystDatabase;
  flags: readonly Flag[];
  onRemoveFlag: (flag: Flag) => void;
}

export function FoundCases({ db, flags, onRemoveFlag }: FoundCasesProps) {
  const seenBy = useSetting(role);
  const days = useSetting(daysKept);
  const [wanted, setWanted] = useState(EVERYTHING);
  const { filter, search, page } = wanted;
  const found = useFoundCases(db, { mark: markOf(filter), search, page, size: PAGE_SIZE, seenBy });
  const ids = (found?.cases ?? []).map(({ case: { id } }) => id);
  const shown = ids.join(' ');
  const clearable = useLiveQuery(async () => (days === undefined ? [] : clearableCases(db, days, ids)), [days, shown]);
  const due = new Map(clearable?.filter((each) => each.case.kept === undefined).map((each) => [each.case.id, firstDue(each)]));
  const list = useRef<HTMLUListElement>(null);
  const turned = useTurnedFocus(list, shown);
  const isPastEnd = usePastEnd(found, wanted, setWanted);
  if (found === undefined || isPastEnd) return <p>{t('common.loading')}</p>;
  const { cases, from, total, counts } = found;
  return (
    <FindCases
      wanted={wanted}
      onWant={setWanted}
      filters={CASE_FILTERS}
      counts={counts}
      total={total}
      flags={flags}
      onRemoveFlag={onRemoveFlag}
    >
      {cases.length > 0 && (
        <>
          <ul ref={list} class="card case-table" aria-label={t('case.cases')}>
            {cases.map((entry, index) => (
              <CaseRow
                key={entry.case.id}
                entry={entry}
                place={{ number: from + index + 1, of: total }}
                due={due.get(entry.case.id)}
              />
            ))}
          </ul>
          <Pages
            page={page}
            pages={Math.ceil(total / PAGE_SIZE)}
            from={from}
            count={cases.length}
            total={total}
            onPage={(to) => {
              if (to !== page) turned();
              setWanted({ filter, search, page: to });
            }}
          />
        </>
      )}
    </FindCases>
  );
}
