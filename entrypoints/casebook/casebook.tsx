// Shows what the address names: the cases recorded here or one of them, what was received or one matter of it.
import { TopBar } from '@/components/top-bar';
import { useDocumentTitle } from '@/components/use-document-title';
import { useSetting } from '@/components/use-setting';
import { useUnitName } from '@/components/use-unit-name';
import { lockAfter, role, schoolName, unitName, unitNameWelsh } from '@/utils/browser/settings';
import { t } from '@/utils/i18n/translate';
import type { TystDatabase } from '@/utils/store/database';
import { AddPage } from '@/entrypoints/casebook/recorded/add-page';
import { CardPage } from '@/entrypoints/casebook/card/card-page';
import { CasePage } from '@/entrypoints/casebook/recorded/case-page';
import { CaseTable } from '@/entrypoints/casebook/recorded/case-table';
import { CasebookGate } from '@/entrypoints/casebook/lock/casebook-gate';
import { useIdleLock } from '@/entrypoints/casebook/lock/use-idle-lock';
import { FirstHour } from '@/entrypoints/casebook/guide/first-hour';
import { SetUpPage } from '@/entrypoints/casebook/guide/set-up-page';
import { PartsNav } from './parts-nav';
import { CopyPage } from '@/entrypoints/casebook/copies/copy-page';
import { CheckPage } from '@/entrypoints/casebook/check/check-page';
import { DeadlinesPage } from '@/entrypoints/casebook/deadlines/deadlines-page';
import { LetterPage } from '@/entrypoints/casebook/letters/letter-page';
import { MeetingPage } from '@/entrypoints/casebook/meeting/meeting-page';
import { MinutesPage } from '@/entrypoints/casebook/meeting/minutes-page';
import { MatterPage } from '@/entrypoints/casebook/received/matter-page';
import { OfficePart } from '@/entrypoints/casebook/office/office-part';
import { PackPage } from '@/entrypoints/casebook/packs/pack-page';
import { ReceivedPage } from '@/entrypoints/casebook/received/received-page';
import { TieSheetPage } from '@/entrypoints/casebook/protocol/ties/tie-sheet-page';
import { SubjectPage } from '@/entrypoints/casebook/subject/subject-page';
import { TaskPage } from '@/entrypoints/casebook/protocol/task-page';
import { type Route, addressOfCheck, addressOfCopy, startOf, useRoute } from './use-route';

export function Casebook({ db }: { db: TystDatabase }) {
  useDocumentTitle(t('case.casebook'));
  useUnitName(unitName, unitNameWelsh);
  const school = useSetting(schoolName) ?? '';
  const named = useRoute();
  const minutes = useSetting(lockAfter);
  const who = useSetting(role);
  const route = named ?? (who === undefined ? undefined : startOf(who));
  useIdleLock(minutes);
  return (
    <>
      <TopBar title={school === '' ? t('case.casebook') : `${t('case.casebook')} · ${school}`} />
      <main class="page casebook">
        {route !== undefined && who !== undefined && (
          <>
            <PartsNav route={route} lockAfter={minutes} office={who === 'office'} />
            {who === 'office' ? <OfficePart db={db} route={route} /> : <Part db={db} route={route} />}
          </>
        )}
      </main>
    </>
  );
}

function Part({ db, route }: { db: TystDatabase; route: Route }) {
  switch (route.at) {
    case 'cases':
      return <CaseTable db={db} />;
    case 'add':
      return <AddPage db={db} />;
    case 'case':
      return <CasePage key={route.caseId} db={db} caseId={route.caseId} />;
    case 'set-up':
      return <SetUpPage db={db} />;
    case 'first-hour':
      return <FirstHour />;
    case 'received':
      return <CasebookGate db={db}>{(casebook) => <ReceivedPage casebook={casebook} />}</CasebookGate>;
    case 'card':
      return <CasebookGate db={db}>{(casebook) => <CardPage casebook={casebook} />}</CasebookGate>;
    case 'subject':
      return <CasebookGate db={db}>{({ vault }) => <SubjectPage vault={vault} />}</CasebookGate>;
    case 'matter':
      return (
        <CasebookGate db={db}>
          {({ vault }) => <MatterPage key={route.caseId} vault={vault} caseId={route.caseId} />}
        </CasebookGate>
      );
    case 'letters':
      return (
        <CasebookGate db={db}>
          {({ vault }) => <LetterPage key={route.caseId} vault={vault} caseId={route.caseId} />}
        </CasebookGate>
      );
    case 'meeting':
      return (
        <CasebookGate db={db}>
          {({ vault }) => <MeetingPage key={route.caseId} vault={vault} caseId={route.caseId} />}
        </CasebookGate>
      );
    case 'minutes': {
      const { caseId, corrects } = route;
      return (
        <CasebookGate db={db}>
          {({ vault }) => (
            <MinutesPage
              key={`${caseId}/${corrects ?? ''}`}
              vault={vault}
              caseId={caseId}
              {...(corrects !== undefined && { corrects })}
            />
          )}
        </CasebookGate>
      );
    }
    case 'task':
      return (
        <CasebookGate db={db}>
          {(casebook) => (
            <TaskPage key={`${route.caseId}/${route.task}`} casebook={casebook} caseId={route.caseId} taskId={route.task} />
          )}
        </CasebookGate>
      );
    case 'ties':
      return (
        <CasebookGate db={db}>
          {({ vault }) => <TieSheetPage key={route.caseId} vault={vault} caseId={route.caseId} />}
        </CasebookGate>
      );
    case 'copy':
      return (
        <CasebookGate db={db}>
          {({ vault }) => <CopyPage key={addressOfCopy(route.caseId, route.captureId, route.from)} vault={vault} route={route} />}
        </CasebookGate>
      );
    case 'check':
      return (
        <CasebookGate db={db}>
          {({ vault }) => (
            <CheckPage
              key={addressOfCheck(route.caseId, route.captureId)}
              vault={vault}
              caseId={route.caseId}
              captureId={route.captureId}
            />
          )}
        </CasebookGate>
      );
    case 'deadlines':
      return <CasebookGate db={db}>{({ vault }) => <DeadlinesPage vault={vault} />}</CasebookGate>;
    case 'pack':
      return (
        <CasebookGate db={db}>{({ vault }) => <PackPage key={route.caseId} vault={vault} caseId={route.caseId} />}</CasebookGate>
      );
  }
}
