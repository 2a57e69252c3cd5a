// Which task of a matter to point at first: what is required and open, else the first that is open, in the order of the protocol.
import type { TaskState } from './task-states';

/**
 * What the documents require of this very matter (the police, the safeguarding advice) goes before what every matter has.
 * Undefined where nothing is open, or the case is closed: what is optional and what waits is never pointed at.
 */
export function nextTask(states: readonly TaskState[]): TaskState | undefined {
  if (states.some(({ task, status }) => task.id === 'outcome' && status === 'done')) return undefined;
  const open = states.filter(({ status }) => status === 'to-do' || status === 'started');
  return open.find(isRequired) ?? open[0];
}

/** Whether it is required here, and not in every matter. */
export function isRequired({ need, task }: TaskState): boolean {
  return need === 'must' && task.need !== 'always';
}
