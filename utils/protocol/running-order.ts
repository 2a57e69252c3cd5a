// The running order of a meeting as data (P2.2): its points in the order of the protocol, when each is on it, and the steps of conduct (P2.3).
import type { MatterFacts } from './matter-facts';
import { waitsOf } from './task-states';
import { findTask } from './tasks';

/** What a person answers before the papers are made. */
export interface MeetingAnswers {
  /** Members of staff are concerned who have a union. */
  union: boolean;
  /** A Home-School Agreement was signed; without one nobody mentions it (G7). */
  agreement: boolean;
  /** The day by whose 6 pm the deletion is asked for, `YYYY-MM-DD`; empty: it is named in the meeting. */
  deleteBy: string;
}

type Rule = (facts: MatterFacts, answers: MeetingAnswers) => boolean;

/** PRACTICE 21: nobody is asked to delete what the police want kept, or what a solicitor or a court may need as it is. */
const isKept: Rule = (facts) => {
  const deletion = findTask('deletion');
  const waits = deletion === undefined ? [] : waitsOf(deletion, facts);
  return waits.includes('post-free') || waits.includes('matter-held');
};
const always: Rule = () => true;

const POINTS = {
  welcome: always,
  expectations: always,
  evidence: always,
  policy: always,
  impact: always,
  'not-confidential': always,
  law: always,
  deletion: (facts, answers) => !isKept(facts, answers) && answers.deleteBy === '',
  'deletion-by': (facts, answers) => !isKept(facts, answers) && answers.deleteBy !== '',
  'no-deletion': isKept,
  // What they may do if the comments are not deleted.
  union: (facts, answers) => answers.union && !isKept(facts, answers),
  agreement: (_, { agreement }) => agreement,
  concerns: always,
  complaints: always,
  'way-forward': always,
} as const satisfies Record<string, Rule>;

export type OrderPoint = keyof typeof POINTS;
export const ORDER_POINTS = Object.keys(POINTS) as OrderPoint[];

/** The points of this meeting, in their order. */
export function runningOrder(facts: MatterFacts, answers: MeetingAnswers): OrderPoint[] {
  return ORDER_POINTS.filter((point) => POINTS[point](facts, answers));
}

/** What to do when a meeting becomes heated, in this order. */
export const CONDUCT_STEPS = ['remind', 'break', 'adjourn', 'end', 'leave', 'police', 'record'] as const;
