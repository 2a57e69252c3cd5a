// The work on the deletion deadline: its form begins with the day that a letter or an earlier entry named.
import { TaskWork, type TaskWorkProps } from '@/entrypoints/casebook/protocol/task-work';
import { useVault } from '@/entrypoints/casebook/use-vault';
import { deadlinesOf } from '@/utils/workflows/casebook/casebook-deadlines';
import { useDeadlineRules } from './use-deadline-rules';

export function DeletionWork(props: TaskWorkProps) {
  const { vault, matter } = props;
  const rules = useDeadlineRules();
  const day = useVault(
    vault,
    async (open) => rules && (await deadlinesOf(open, matter, rules)).find(({ kind }) => kind === 'deletion')?.day,
    [matter, rules],
  );
  return <TaskWork {...props} {...(day !== undefined && { filled: { deadline: day } })} />;
}
