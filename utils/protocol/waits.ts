// What a task can wait for: when each wait holds, which task ends it, and whether a justified start may go past it.
import { isAdvisedOnAll } from './advised';
import {
  type MatterFacts,
  childMayBeHarmed,
  goesAnotherWay,
  hasAnswer,
  lastRecord,
  policeMust,
  someoneUnsafe,
} from './matter-facts';
import { recordedHolds } from './hold';
import type { TaskId } from './task-ids';
import { findTask } from './tasks';

export interface Wait {
  holds: (facts: MatterFacts) => boolean;
  /** The task whose record ends the wait, where it is one. */
  endsWith?: TaskId;
  /** Whether the handler may go on all the same, with a justification. */
  overridable: boolean;
}

const WAITS = {
  assessment: { holds: (facts) => !isDone(facts, 'assessment'), endsWith: 'assessment', overridable: false },
  decision: { holds: (facts) => !isDone(facts, 'decision'), endsWith: 'decision', overridable: false },
  'police-told': { holds: (facts) => !isDone(facts, 'police'), endsWith: 'police', overridable: false },
  // S3.2: informed first, then their instructions; the Head may decide otherwise with reasons (PRACTICE 13).
  'police-first': { holds: (facts) => policeMust(facts) && !isDone(facts, 'police'), endsWith: 'police', overridable: true },
  'police-instructions': {
    holds: (facts) => isDone(facts, 'police') && !isDone(facts, 'police-instructions'),
    endsWith: 'police-instructions',
    overridable: true,
  },
  'health-safety-first': {
    holds: (facts) => someoneUnsafe(facts) && !isDone(facts, 'health-safety'),
    endsWith: 'health-safety',
    overridable: true,
  },
  // PRACTICE 3: locked until their advice is on record; nobody goes past that.
  'dsl-first': {
    holds: waitsForAdvice,
    endsWith: 'dsl-advice',
    overridable: false,
  },
  // PRACTICE 12: pupil, staff and unknown authors go other ways; a letter to the wrong parent is a data breach.
  'author-route': {
    holds: goesAnotherWay,
    endsWith: 'assessment',
    overridable: false,
  },
  'account-known': {
    holds: (facts) => hasAnswer(facts, 'assessment', 'account', 'account-unknown'),
    endsWith: 'assessment',
    overridable: true,
  },
  // PRACTICE 21: not while police or a solicitor want the post kept.
  'post-free': {
    holds: (facts) => hasAnswer(facts, 'police-instructions', 'keep', 'keep-post'),
    endsWith: 'police-instructions',
    overridable: false,
  },
  // What runs with a solicitor or a court may need the post as it is; whoever asked them may say so and go on.
  'matter-held': {
    holds: (facts) => recordedHolds(facts).some(({ why }) => why === 'solicitor' || why === 'court'),
    endsWith: 'hold',
    overridable: true,
  },
  'cross-reference': { holds: (facts) => !isDone(facts, 'cross-reference'), endsWith: 'cross-reference', overridable: true },
  meeting: { holds: (facts) => !isDone(facts, 'meeting'), endsWith: 'meeting', overridable: true },
  'other-ways': { holds: (facts) => !isDone(facts, 'platform-report'), endsWith: 'platform-report', overridable: true },
  closed: { holds: (facts) => !isDone(facts, 'outcome'), endsWith: 'outcome', overridable: false },
  duties: {
    holds: (facts) =>
      (policeMust(facts) && !isDone(facts, 'police-instructions')) ||
      (someoneUnsafe(facts) && !isDone(facts, 'health-safety')) ||
      waitsForAdvice(facts),
    overridable: true,
  },
} as const satisfies Record<string, Wait>;

export type WaitId = keyof typeof WAITS;

export function waitOf(id: WaitId): Wait {
  return WAITS[id];
}

/** Whether the last record of a task says that it is done; of holds, whether none that was recorded runs any longer. */
export function isDone(facts: MatterFacts, id: TaskId): boolean {
  const record = lastRecord(facts, id);
  const rule = findTask(id)?.doneWhen;
  if (record === undefined || (id === 'dsl-advice' && !isAdvisedOnAll(facts))) return false;
  if (id === 'hold') return recordedHolds(facts).length === 0;
  if (rule === undefined) return true;
  return hasAnswer(facts, id, rule.field, ...rule.answers);
}

/** A designated person who says wait is waited for, whatever anybody answered before. */
function waitsForAdvice(facts: MatterFacts): boolean {
  return (childMayBeHarmed(facts) || lastRecord(facts, 'dsl-advice') !== undefined) && !isDone(facts, 'dsl-advice');
}
