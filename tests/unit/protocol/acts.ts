// Invented matters for the tests of the protocol: evidence with categories, and acts one after the other.
import type { Act, ActOutcome } from '@/utils/evidence/act';
import { type EvidenceFacts, type MatterFacts, type MatterInput, factsOf } from '@/utils/protocol/matter-facts';
import type { TaskId } from '@/utils/protocol/task-ids';
import { taskStates } from '@/utils/protocol/task-states';
import { findTask } from '@/utils/protocol/tasks';

let clock = Date.parse('2026-11-21T09:00:00.000Z');

/** The only item of a matter, about which acts are that answer for evidence. */
export const ITEM: EvidenceFacts = { id: 'one', item: 1, categories: [], safeguarding: 'no', platform: 'facebook' };
/** One that came later. */
export const SECOND: EvidenceFacts = { ...ITEM, id: 'two', item: 2 };

/** An act recorded a minute after the one made before it. */
export function act(task: TaskId, answers: Record<string, string> = {}, more: Partial<Act> = {}): Act {
  clock += 60_000;
  const names = findTask(task)?.answersForItems === true;
  const at = new Date(clock).toISOString();
  return {
    id: crypto.randomUUID(),
    caseId: 'case',
    task,
    outcome: 'done' satisfies ActOutcome,
    by: 'head',
    happenedAt: at,
    recordedAt: at,
    said: 'Invented words.',
    answers,
    attachments: [],
    ...(names && { about: [ITEM.id] }),
    ...more,
  };
}

/** A first assessment in which nothing is wrong, but for what is given. */
export function assessment(answers: Record<string, string> = {}): Act {
  return act('assessment', {
    danger: 'no',
    child: 'no',
    illegal: 'no',
    safety: 'safe',
    target: 'target-staff',
    author: 'author-parent',
    account: 'account-says',
    policy: 'pack-004',
    ...answers,
  });
}

export function decision(way = 'way-internal'): Act {
  return act('decision', { way });
}

/** The facts of a matter whose only item names these categories. */
export function matter(categories: readonly string[], acts: readonly Act[] = [], more: Partial<MatterInput> = {}): MatterFacts {
  return factsOf({
    aboutHead: false,
    hasDeputy: true,
    records: [{ ...ITEM, categories: [...categories] }],
    acts,
    ...more,
  });
}

/** Where a task of this matter stands. */
export function stateOf(facts: MatterFacts, id: TaskId) {
  return taskStates(facts).find(({ task }) => task.id === id);
}
