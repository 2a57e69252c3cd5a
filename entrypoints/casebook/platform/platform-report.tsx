// Reporting to a platform: the help with it where nothing is in its way, and the task's own work, which begins with what was chosen.
import { useState } from 'preact/hooks';
import { TaskWork, type TaskWorkProps } from '@/entrypoints/casebook/protocol/task-work';
import { waitsOf } from '@/utils/protocol/task-states';
import { beginChoice, reportable, rulesAnswer } from './platform-choice';
import { PlatformHelp } from './platform-help';
import { PlatformNext } from './platform-next';

export function PlatformReport({ matter, facts, task, ...rest }: TaskWorkProps) {
  const captures = reportable(matter.captures);
  const [choice, setChoice] = useState(() => beginChoice(captures));
  const canStart = waitsOf(task, facts).length === 0;
  return (
    <>
      {canStart && <PlatformHelp matter={matter} captures={captures} choice={choice} onChange={setChoice} />}
      <TaskWork
        {...rest}
        matter={matter}
        facts={facts}
        task={task}
        {...(choice !== undefined && { filled: { rules: rulesAnswer(choice) } })}
      />
      <PlatformNext facts={facts} />
    </>
  );
}
