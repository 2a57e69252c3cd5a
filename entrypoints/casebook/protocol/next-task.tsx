// The way to the task that is to be done next, at the head of a matter whose page is long.
import { addressOfTask } from '@/entrypoints/casebook/use-route';
import { t } from '@/utils/i18n/translate';
import type { MatterFacts } from '@/utils/protocol/matter-facts';
import { nextTask } from '@/utils/protocol/next-task';
import { taskStates } from '@/utils/protocol/task-states';

export function NextTask({ caseId, facts }: { caseId: string; facts: MatterFacts }) {
  const next = nextTask(taskStates(facts));
  if (next === undefined) return null;
  return (
    <p class="next-task">
      <a class="button" href={addressOfTask(caseId, next.task.id)}>
        {t('protocol.next', { task: t(`protocol.task.${next.task.id}.title`) })}
      </a>
    </p>
  );
}
