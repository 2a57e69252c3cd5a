// The minutes of a meeting: begun or found again, written, recorded; or on the way to what they wait for.
import { useEffect, useState } from 'preact/hooks';
import { Notice } from '@/components/notice';
import { useDslTerm } from '@/components/use-dsl-term';
import { TaskWaits } from '@/entrypoints/casebook/protocol/task-waits';
import { useMatterFacts } from '@/entrypoints/casebook/protocol/use-matter-facts';
import { useMatter } from '@/entrypoints/casebook/use-matter';
import { dslTerm } from '@/utils/browser/settings';
import { AppError } from '@/utils/errors';
import type { UnfinishedMinutes } from '@/utils/evidence/minutes';
import { language } from '@/utils/i18n/language';
import { t } from '@/utils/i18n/translate';
import { waitsOf } from '@/utils/protocol/task-states';
import { findTask } from '@/utils/protocol/tasks';
import type { Vault } from '@/utils/store/vault/vault';
import { meetingBar } from '@/utils/workflows/casebook/make-meeting-pack';
import { beginMinutes } from '@/utils/workflows/casebook/unfinished-minutes';
import { MeetingTrail } from './meeting-trail';
import { MinutesDone } from './minutes-done';
import { MinutesForm } from './minutes-form';
import '@/entrypoints/casebook/letters/letter.css';
import './meeting.css';

export interface MinutesPageProps {
  vault: Vault;
  caseId: string;
  /** The act whose minutes are written anew. */
  corrects?: string;
}

export function MinutesPage({ vault, caseId, corrects }: MinutesPageProps) {
  const found = useMatter(vault, caseId);
  const matter = found?.matter;
  const facts = useMatterFacts(matter);
  const dsl = useDslTerm(dslTerm);
  const [begun, setBegun] = useState<UnfinishedMinutes | { error: unknown } | undefined>(undefined);
  const [recorded, setRecorded] = useState<{ minutes: UnfinishedMinutes; file: File } | undefined>(undefined);
  const isRead = facts !== undefined;
  useEffect(() => {
    if (facts === undefined) return;
    const known = { facts, language: language.value, ...(corrects !== undefined && { corrects }) };
    beginMinutes(vault, caseId, known).then(setBegun, (error: unknown) => {
      setBegun({ error });
    });
  }, [isRead]);
  if (begun !== undefined && 'error' in begun) throw begun.error;
  if (found !== undefined && matter === undefined) throw new AppError('not-found', 'matter');
  const task = findTask('meeting');
  if (matter === undefined || facts === undefined || begun === undefined || task === undefined)
    return <p>{t('common.loading')}</p>;
  const bar = meetingBar(matter, facts);
  // What a correction speaks of has happened already.
  const waits = corrects === undefined && recorded === undefined ? waitsOf(task, facts) : [];
  return (
    <div class="letter-page">
      <MeetingTrail matter={matter} />
      <h1 class="on-screen">{t('meeting.minutes.title')}</h1>
      {bar !== undefined && <Notice tone="warn">{t(`meeting.bar.${bar}`, { dsl })}</Notice>}
      {bar === undefined && <TaskWaits caseId={caseId} facts={facts} waits={waits} />}
      {bar === undefined && recorded !== undefined && <MinutesDone matter={matter} facts={facts} {...recorded} />}
      {bar === undefined && recorded === undefined && (
        <MinutesForm
          vault={vault}
          facts={facts}
          begun={begun}
          mayRecord={waits.length === 0}
          onRecorded={(minutes, file) => {
            setRecorded({ minutes, file });
          }}
        />
      )}
    </div>
  );
}
