// Where each task of a matter stands: done, to do, optional, or waiting, and for what. Derived from the acts, never stored.
import type { Act } from '@/utils/evidence/act';
import type { MatterFacts } from './matter-facts';
import { type Need, needOf } from './needs';
import { TASKS, type Task } from './tasks';
import { type WaitId, isDone, waitOf } from './waits';

/**
 * `started`: something is recorded, but not yet what makes it done. `waiting`: it cannot start yet. `not-needed`: decided
 * against, with reasons. `left`: the case was closed before it was done.
 */
export type TaskStatus = 'done' | 'started' | 'to-do' | 'optional' | 'waiting' | 'not-needed' | 'left';

export interface TaskState {
  task: Task;
  need: Exclude<Need, 'no'>;
  status: TaskStatus;
  /** What it waits for now, in the order in which to show it; empty where it can start. */
  waits: readonly WaitId[];
  /** The acts of the task that stand, oldest first. */
  acts: readonly Act[];
}

/** The field of a justified start that names the waits it goes past, apart by blanks. */
export const PAST = 'past';

/** Every task that the matter needs or has a record of, in the order of the protocol. */
export function taskStates(facts: MatterFacts): TaskState[] {
  const states = TASKS.flatMap((task): TaskState[] => {
    const acts = facts.acts.filter((act) => act.task === task.id);
    const need = needOf(task.need, facts);
    if (need === 'no' && acts.length === 0) return [];
    const waits = waitsOf(task, facts);
    const kept = need === 'no' ? 'may' : need;
    return [{ task, need: kept, status: statusOf(task, kept, facts, waits, acts), waits, acts }];
  });
  const isOpen = ({ task, status }: TaskState) => task.part !== 'close' && (status === 'to-do' || status === 'started');
  // Nobody is told to do anything in a closed case; opened again, it asks for what it asked for.
  if (isDone(facts, 'outcome')) return states.map((state) => (isOpen(state) ? { ...state, status: 'left' } : state));
  if (!states.some(isOpen)) return states;
  // A case may be closed at any time, but nobody is told to close one in which something is to be done.
  return states.map((state) =>
    state.task.id === 'outcome' && state.status === 'to-do' ? { ...state, status: 'optional' } : state,
  );
}

/** What a task waits for: without the waits that a justified start goes past. */
export function waitsOf(task: Task, facts: MatterFacts): WaitId[] {
  const past = new Set(
    facts.acts
      .filter((act) => act.task === task.id && act.outcome === 'started-anyway')
      .flatMap(({ answers }) => (answers[PAST] ?? '').split(' ')),
  );
  return task.waits.filter((id) => {
    const { holds, overridable } = waitOf(id);
    return holds(facts) && !(overridable && past.has(id));
  });
}

function statusOf(
  task: Task,
  need: TaskState['need'],
  facts: MatterFacts,
  waits: readonly WaitId[],
  acts: readonly Act[],
): TaskStatus {
  if (isDone(facts, task.id)) return 'done';
  if (waits.length > 0) return 'waiting';
  // What was left out when it was not required is to be done once it is.
  if (need !== 'must' && acts.at(-1)?.outcome === 'not-needed') return 'not-needed';
  if (acts.some(({ outcome }) => outcome !== 'not-needed')) return 'started';
  return need === 'may' ? 'optional' : 'to-do';
}
