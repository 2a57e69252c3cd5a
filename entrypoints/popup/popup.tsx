// The popup's two tabs: Capture for the page in front, Cases for everything kept here; the designated person begins with the cases.
import { useState } from 'preact/hooks';
import { Tabs, TabPanel } from '@/components/tabs';
import { TopBar } from '@/components/top-bar';
import { useDocumentTitle } from '@/components/use-document-title';
import { useRunning } from '@/components/use-running';
import { useSetting } from '@/components/use-setting';
import { runningCapture } from '@/utils/browser/running';
import { role } from '@/utils/browser/settings';
import { t } from '@/utils/i18n/translate';
import { countCases } from '@/utils/store/case-list';
import type { TystDatabase } from '@/utils/store/database';
import { useLiveQuery } from '@/utils/store/use-live-query';
import { CapturePanel } from './capture-panel';
import { CasesPanel } from './cases-panel';
import { DeadlineNear } from './deadline-near';
import { RunningPanel } from './running-panel';
import { usePageInFront } from './use-page-in-front';

type TabId = 'capture' | 'cases';

export function Popup({ db }: { db: TystDatabase }) {
  // To capture waits for no policy; which tab comes first gives nobody anything to see.
  const first = useSetting(role.atOnce);
  useDocumentTitle(t('popup.title'));
  return first === undefined ? null : <PopupFor db={db} first={first === 'dsl' ? 'cases' : 'capture'} />;
}

function PopupFor({ db, first }: { db: TystDatabase; first: TabId }) {
  // What a case shows waits for the role that the policy may set: until it is known, nothing that is for one role alone.
  const seenBy = useSetting(role);
  const [tab, setTab] = useState<TabId>(first);
  // The page in front is not looked at before somebody wants to capture.
  const [captures, setCaptures] = useState(tab === 'capture');
  const count = useLiveQuery(() => countCases(db), [db]) ?? 0;
  return (
    <>
      <TopBar>{tab === 'capture' ? t('common.reporterAnonymous') : t('common.worksOffline')}</TopBar>
      <main>
        <DeadlineNear />
        <Tabs
          label={t('popup.tabs')}
          tabs={[
            { id: 'capture', label: t('popup.capture') },
            { id: 'cases', label: t('popup.cases', { count }) },
          ]}
          chosen={tab}
          onChoose={(chosen: TabId) => {
            setTab(chosen);
            if (chosen === 'capture') setCaptures(true);
          }}
        />
        <TabPanel id="capture" chosen={tab === 'capture'}>
          {captures && <Capture db={db} />}
        </TabPanel>
        <TabPanel id="cases" chosen={tab === 'cases'}>
          {tab === 'cases' && <CasesPanel db={db} seenBy={seenBy} />}
        </TabPanel>
      </main>
    </>
  );
}

function Capture({ db }: { db: TystDatabase }) {
  const page = usePageInFront(db);
  const running = useRunning(runningCapture);
  return running.found ? (
    <RunningPanel state={running.state ?? null} draftId={running.draftId} />
  ) : (
    <CapturePanel db={db} looked={page} />
  );
}
