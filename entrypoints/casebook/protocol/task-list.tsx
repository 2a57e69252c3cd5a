// The protocol of a matter as a task list (after the GOV.UK pattern): each task with where it stands, or what it waits for.
import { Card } from '@/components/card';
import { Tag, type Tone } from '@/components/tag';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import type { MatterFacts } from '@/utils/protocol/matter-facts';
import { isRequired } from '@/utils/protocol/next-task';
import { type TaskState, type TaskStatus, taskStates } from '@/utils/protocol/task-states';
import { TASK_PARTS } from '@/utils/protocol/tasks';
import { addressOfTask } from '@/entrypoints/casebook/use-route';

const TONES: Record<TaskStatus, Tone> = {
  done: 'ok',
  started: 'info',
  'to-do': 'warn',
  optional: 'quiet',
  waiting: 'quiet',
  'not-needed': 'quiet',
  left: 'quiet',
};

export function TaskList({ caseId, facts }: { caseId: string; facts: MatterFacts }) {
  const states = taskStates(facts);
  return (
    <>
      {TASK_PARTS.map((part) => (
        <Card key={part} title={t(`protocol.part.${part}`)}>
          <ul class="task-list">
            {states
              .filter(({ task }) => task.part === part)
              .map((state) => (
                <TaskRow key={state.task.id} caseId={caseId} state={state} />
              ))}
          </ul>
        </Card>
      ))}
    </>
  );
}

function TaskRow({ caseId, state }: { caseId: string; state: TaskState }) {
  const { task, status, waits, acts } = state;
  const last = acts.at(-1);
  const [wait] = waits;
  return (
    <li>
      <div>
        <a href={addressOfTask(caseId, task.id)} aria-describedby={`status-${task.id}`}>
          {t(`protocol.task.${task.id}.title`)}
        </a>
        <div class="small">
          {status === 'waiting' && wait !== undefined && t(`protocol.wait.${wait}`)}
          {status !== 'waiting' &&
            last !== undefined &&
            t('protocol.last', { role: t(`protocol.actor.${last.by}`), time: ukTime(last.happenedAt) })}
          {status !== 'waiting' && last === undefined && t(`protocol.task.${task.id}.about`)}
        </div>
      </div>
      <span class="tags" id={`status-${task.id}`}>
        {isRequired(state) && (status === 'to-do' || status === 'started') && <Tag tone="bad">{t('protocol.must')}</Tag>}
        <Tag tone={TONES[status]}>{t(`protocol.status.${status}`)}</Tag>
      </span>
    </li>
  );
}
