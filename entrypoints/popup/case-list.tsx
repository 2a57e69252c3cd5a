// The rows of the case list, a page at a time: thousands of cases stay quick to look through.
import { useState } from 'preact/hooks';
import { Button } from '@/components/button';
import { t } from '@/utils/i18n/translate';
import type { CaseWithCaptures } from '@/utils/store/cases';
import type { TystDatabase } from '@/utils/store/database';
import { CaseRow } from './case-row';

const ROWS_A_PAGE = 40;

export function CaseList({ db, cases }: { db: TystDatabase; cases: readonly CaseWithCaptures[] }) {
  const [shown, setShown] = useState(ROWS_A_PAGE);
  const left = Math.min(cases.length - shown, ROWS_A_PAGE);
  return (
    <>
      <ul class="rows">
        {cases.slice(0, shown).map((each) => (
          <CaseRow key={each.case.id} db={db} entry={each} />
        ))}
      </ul>
      {left > 0 && (
        <Button
          look="second"
          wide
          onClick={() => {
            setShown(shown + ROWS_A_PAGE);
          }}
        >
          {t('cases.more', { count: left })}
        </Button>
      )}
    </>
  );
}
