// The popup's two tabs: Capture for the page in front, Cases for everything kept here.
import { useState } from 'preact/hooks';
import { Tabs, TabPanel } from '@/components/tabs';
import { TopBar } from '@/components/top-bar';
import { useDocumentTitle } from '@/components/use-document-title';
import { useRunning } from '@/components/use-running';
import { runningCapture } from '@/utils/browser/running';
import { t } from '@/utils/i18n/translate';
import { countCases } from '@/utils/store/cases';
import type { TystDatabase } from '@/utils/store/database';
import { useLiveQuery } from '@/utils/store/use-live-query';
import { CapturePanel } from './capture-panel';
import { CasesPanel } from './cases-panel';
import { RunningPanel } from './running-panel';
import { usePageInFront } from './use-page-in-front';

export function Popup({ db }: { db: TystDatabase }) {
  const [tab, setTab] = useState<'capture' | 'cases'>('capture');
  const page = usePageInFront(db);
  const running = useRunning(runningCapture);
  const count = useLiveQuery(() => countCases(db), [db]) ?? 0;
  useDocumentTitle(t('popup.title'));
  return (
    <>
      <TopBar>{tab === 'capture' ? t('common.reporterAnonymous') : t('common.worksOffline')}</TopBar>
      <main>
        <Tabs
          label={t('popup.tabs')}
          tabs={[
            { id: 'capture', label: t('popup.capture') },
            { id: 'cases', label: t('popup.cases', { count }) },
          ]}
          chosen={tab}
          onChoose={setTab}
        />
        <TabPanel id="capture" chosen={tab === 'capture'}>
          {running.found ? (
            <RunningPanel state={running.state ?? null} draftId={running.draftId} />
          ) : (
            <CapturePanel db={db} looked={page} />
          )}
        </TabPanel>
        <TabPanel id="cases" chosen={tab === 'cases'}>
          {tab === 'cases' && <CasesPanel db={db} />}
        </TabPanel>
      </main>
    </>
  );
}
