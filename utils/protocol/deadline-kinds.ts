// The kinds of deadline, as data: at what time of its day each ends, who may add it, and whether it outlives the case.
import { DEADLINE_TIME } from './deadline';
import type { TaskId } from './task-ids';

export interface DeadlineKind {
  /** UK time; without one it ends with its day. */
  time?: string;
  /** Whether a person may add one: what Tyst alone can know is not on their list. */
  byHand: boolean;
  /** Whether it still counts once the case is closed. */
  outlivesCase: boolean;
  /** The task of the protocol that it belongs to. */
  task?: TaskId;
}

const KINDS = {
  // P3.1
  deletion: { time: DEADLINE_TIME, byHand: true, outlivesCase: false, task: 'deletion' },
  'group-closing': { time: DEADLINE_TIME, byHand: true, outlivesCase: false, task: 'meeting' },
  // P1.1
  meeting: { byHand: true, outlivesCase: false, task: 'meeting' },
  reply: { byHand: true, outlivesCase: false, task: 'meeting' },
  // PRACTICE 13
  'police-chase': { byHand: true, outlivesCase: false, task: 'police-instructions' },
  // P4.1
  'platform-follow-up': { byHand: true, outlivesCase: false, task: 'platform-report' },
  // S3.4, PRACTICE 15: a barring goes on when the case is closed, and so does the duty to look at it again.
  'barring-review': { byHand: true, outlivesCase: true, task: 'barring' },
  solicitor: { byHand: true, outlivesCase: false, task: 'legal' },
  officer: { byHand: true, outlivesCase: false, task: 'allegations-officer' },
  support: { byHand: true, outlivesCase: false, task: 'support' },
  other: { byHand: true, outlivesCase: true },
  // G8
  'policy-review': { byHand: false, outlivesCase: true },
  // PRACTICE 27
  'closure-review': { byHand: false, outlivesCase: true, task: 'retention' },
} as const satisfies Record<string, DeadlineKind>;

export type DeadlineKindId = keyof typeof KINDS;

const DEADLINE_KINDS = Object.keys(KINDS) as DeadlineKindId[];
/** What a person may add: a closed list, so that nothing about anybody is written into it. */
export const HAND_KINDS = DEADLINE_KINDS.filter((id) => KINDS[id].byHand);

export function deadlineKind(id: DeadlineKindId): DeadlineKind {
  return KINDS[id];
}

export function isDeadlineKind(id: string | undefined): id is DeadlineKindId {
  return id !== undefined && Object.hasOwn(KINDS, id);
}
