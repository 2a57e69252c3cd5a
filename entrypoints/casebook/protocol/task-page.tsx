// One task of a matter: what it is for, what the documents say where a decision is asked for, and the work on it.
import { Tag } from '@/components/tag';
import { AppError } from '@/utils/errors';
import { t } from '@/utils/i18n/translate';
import { findTask, sourcesOf } from '@/utils/protocol/tasks';
import { isDone } from '@/utils/protocol/waits';
import { contactsOfTask } from '@/utils/protocol/who-to-reach';
import { DeletionWork } from '@/entrypoints/casebook/deadlines/deletion-work';
import { CheckLinks } from '@/entrypoints/casebook/check/check-links';
import type { OpenCasebook } from '@/utils/workflows/casebook/casebook-lock';
import { AdviceTransfer } from '@/entrypoints/casebook/advice/advice-transfer';
import { AdviceCard } from './advice-card';
import { HandlerNote, PoliceTag } from './handler-note';
import { LawCard } from './law-card';
import { PolicyCard } from './policy-card';
import { TaskWork, type TaskWorkProps } from './task-work';
import { PurgeForm } from '@/entrypoints/casebook/keeping/purge-form';
import { PurgedPage } from '@/entrypoints/casebook/keeping/purged-page';
import { ErasedCard } from '@/entrypoints/casebook/subject/erased-card';
import { RunningHolds } from '@/entrypoints/casebook/keeping/running-holds';
import { RetentionFacts } from '@/entrypoints/casebook/keeping/retention-facts';
import { matterName } from '@/entrypoints/casebook/matter-name';
import { ContactNote } from '@/entrypoints/casebook/contact-note';
import { PlatformReport } from '@/entrypoints/casebook/platform/platform-report';
import { MeetingLinks } from '@/entrypoints/casebook/meeting/meeting-links';
import { InvitationWords } from '@/entrypoints/casebook/meeting/invitation-words';
import { RECEIVED, addressOfMatter } from '@/entrypoints/casebook/use-route';
import { useMatterFacts } from './use-matter-facts';
import { useMatter } from '@/entrypoints/casebook/use-matter';

export interface TaskPageProps {
  casebook: OpenCasebook;
  caseId: string;
  taskId: string;
}

export function TaskPage({ casebook, caseId, taskId }: TaskPageProps) {
  const { vault } = casebook;
  const found = useMatter(vault, caseId);
  const matter = found?.matter;
  const facts = useMatterFacts(matter);
  const task = findTask(taskId);
  if (found === undefined) return <p>{t('common.loading')}</p>;
  if (task === undefined) throw new AppError('not-found', 'task');
  if (matter === undefined || facts === undefined) return <PurgedPage vault={vault} caseId={caseId} />;
  const decides = task.id === 'decision';
  return (
    <div class={decides ? undefined : 'prose'}>
      <p class="small">
        <a href={RECEIVED}>{t('received.title')}</a> › <a href={addressOfMatter(caseId)}>{matterName(matter.case)}</a>
      </p>
      <div class="case-head">
        <h1>{t(`protocol.task.${task.id}.title`)}</h1>
        {isDone(facts, task.id) ? <Tag tone="ok">{t('protocol.status.done')}</Tag> : <PoliceTag facts={facts} />}
      </div>
      <div class={decides ? 'case-columns' : undefined}>
        <div>
          <p>{t(`protocol.task.${task.id}.about`)}</p>
          <p class="small">
            {t('protocol.advice.source', {
              sources: sourcesOf(task)
                .map((source) => t(`protocol.source.${source}`))
                .join(', '),
            })}
            .
          </p>
          <HandlerNote facts={facts} />
          <ContactNote of={contactsOfTask(task.id)} />
          {decides && <AdviceCard facts={facts} />}
          {task.id === 'deletion' && <CheckLinks matter={matter} />}
          {task.id === 'dsl-advice' && <AdviceTransfer casebook={casebook} matter={matter} facts={facts} />}
          <Work vault={vault} matter={matter} facts={facts} task={task} />
        </div>
        {decides && (
          <div>
            <PolicyCard facts={facts} />
            <LawCard />
          </div>
        )}
      </div>
    </div>
  );
}

/** What a task has beside its record. */
function Work(props: TaskWorkProps) {
  const { id } = props.task;
  if (id === 'platform-report') return <PlatformReport {...props} />;
  if (id === 'deletion') return <DeletionWork {...props} />;
  return (
    <>
      {id === 'meeting' && <MeetingLinks {...props} />}
      {id === 'invitation' && <InvitationWords {...props} />}
      {id === 'hold' && <RunningHolds vault={props.vault} caseId={props.matter.case.id} facts={props.facts} />}
      {id === 'retention' && <RetentionFacts caseId={props.matter.case.id} facts={props.facts} />}
      {id === 'subject' && <ErasedCard vault={props.vault} caseId={props.matter.case.id} />}
      <TaskWork {...props} />
      {id === 'retention' && <PurgeForm vault={props.vault} matter={props.matter} facts={props.facts} />}
    </>
  );
}
