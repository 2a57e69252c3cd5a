// Which part of the casebook the office is shown: letters and deadlines, and what tells nothing of a case.
import { DeadlinesPage } from '@/entrypoints/casebook/deadlines/deadlines-page';
import { FirstHour } from '@/entrypoints/casebook/guide/first-hour';
import { CasebookGate } from '@/entrypoints/casebook/lock/casebook-gate';
import type { Route } from '@/entrypoints/casebook/use-route';
import { t } from '@/utils/i18n/translate';
import type { TystDatabase } from '@/utils/store/database';
import { OfficeLetters } from './office-letters';

/** Every address leads to one of these: a link to a case leads to its letters. */
export function OfficePart({ db, route }: { db: TystDatabase; route: Route }) {
  if (route.at === 'first-hour') return <FirstHour />;
  const caseId = 'caseId' in route ? route.caseId : undefined;
  return (
    <CasebookGate db={db} ifNone={<NoCasebook />}>
      {({ vault }) =>
        route.at === 'deadlines' ? <DeadlinesPage vault={vault} office /> : <OfficeLetters vault={vault} caseId={caseId} />
      }
    </CasebookGate>
  );
}

/** One that the office set up would stay empty: letters are made in the casebook of whoever decides. */
function NoCasebook() {
  return (
    <div class="prose">
      <h1>{t('office.letters')}</h1>
      <p>{t('office.noCasebook')}</p>
    </div>
  );
}
