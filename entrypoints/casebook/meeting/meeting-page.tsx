// The papers for a meeting: what they begin with, as they will look, to be saved and printed (P2.1 to P2.3).
import { useState } from 'preact/hooks';
import { Button } from '@/components/button';
import { PrintButton } from '@/components/print-button';
import { ErrorNotice } from '@/components/error-notice';
import { Notice } from '@/components/notice';
import { useAction } from '@/components/use-action';
import { useDslTerm } from '@/components/use-dsl-term';
import { useSetting } from '@/components/use-setting';
import { TaskWaits } from '@/entrypoints/casebook/protocol/task-waits';
import { useMatterFacts } from '@/entrypoints/casebook/protocol/use-matter-facts';
import { useMatter } from '@/entrypoints/casebook/use-matter';
import { offerDownload } from '@/utils/browser/download-file';
import { dslTerm, schoolHolidays, schoolName } from '@/utils/browser/settings';
import { meetingPack } from '@/utils/documents/meeting/meeting-pack';
import { AppError } from '@/utils/errors';
import { type DocumentLanguage, language as current } from '@/utils/i18n/language';
import { t } from '@/utils/i18n/translate';
import { waitsOf } from '@/utils/protocol/task-states';
import { findTask } from '@/utils/protocol/tasks';
import type { Vault } from '@/utils/store/vault/vault';
import { type PackWishes, makeMeetingPack, meetingBar, packInput } from '@/utils/workflows/casebook/make-meeting-pack';
import { type MeetingStart, answersOf } from './meeting-answers';
import { MeetingForm } from './meeting-form';
import { MeetingTrail } from './meeting-trail';
import { PaperSheet } from './paper-sheet';
import '@/entrypoints/casebook/letters/letter.css';
import './meeting.css';

export function MeetingPage({ vault, caseId }: { vault: Vault; caseId: string }) {
  const found = useMatter(vault, caseId);
  const matter = found?.matter;
  const facts = useMatterFacts(matter);
  const school = useSetting(schoolName);
  const holidays = useSetting(schoolHolidays);
  const dsl = useDslTerm(dslTerm);
  const [start, setStart] = useState<MeetingStart>({});
  const [language, setLanguage] = useState<DocumentLanguage>(current.value);
  const making = useAction(async (made: PackWishes) => {
    const file = await makeMeetingPack(vault, caseId, { ...made, now: new Date() });
    offerDownload(file, file.name);
  });
  if (found === undefined || school === undefined || holidays === undefined) return <p>{t('common.loading')}</p>;
  const task = findTask('meeting');
  if (matter === undefined || facts === undefined || task === undefined) throw new AppError('not-found', 'matter');
  const bar = meetingBar(matter, facts);
  const made = { facts, answers: answersOf(start, facts, holidays), language, school };
  return (
    <div class="letter-page">
      <MeetingTrail matter={matter} />
      <h1 class="on-screen">{t('meeting.pack.title')}</h1>
      {bar !== undefined && <Notice tone="warn">{t(`meeting.bar.${bar}`, { dsl })}</Notice>}
      {bar === undefined && (
        <>
          <div class="on-screen">
            <p>{t('meeting.pack.intro')}</p>
            <TaskWaits caseId={caseId} facts={facts} waits={waitsOf(task, facts)} />
            <MeetingForm facts={facts} answers={made.answers} language={language} onLanguage={setLanguage} onChange={setStart} />
            {making.failed !== undefined && <ErrorNotice error={making.failed.error} />}
            <div class="letter-acts">
              <Button
                disabled={making.busy}
                onClick={() => {
                  making.run(made);
                }}
              >
                {t('meeting.pack.save')}
              </Button>
              <PrintButton look="second">{t('meeting.print')}</PrintButton>
            </div>
          </div>
          {meetingPack(packInput(matter, made), language).map((paper) => (
            <PaperSheet key={paper.language} paper={paper} />
          ))}
        </>
      )}
    </div>
  );
}
