// How long a closed matter is kept before somebody looks at it again: periods as data, which the school decides (PRACTICE 27).
import { ukClock } from '@/utils/evidence/uk-clock';
import type { Act } from '@/utils/evidence/act';
import { type MatterFacts, childMayBeHarmed, hasAnswer, hasSeverity, lastRecord, policeMust } from './matter-facts';
import { addMonths } from './school-days';

interface RetentionRule {
  applies: (facts: MatterFacts) => boolean;
  /** `guidance`: rules of practice of the UK; the period itself is always the school's to decide. */
  source: 'guidance' | 'school';
}

/** In the order in which they are asked: the first that applies counts. */
const RULES = {
  // What is about a child's safety belongs in the child's own file: this matter is looked at to see that it went there.
  child: { applies: childMayBeHarmed, source: 'guidance' },
  police: { applies: (facts) => policeMust(facts) || hasSeverity(facts, 'police'), source: 'school' },
  noBreach: { applies: (facts) => hasAnswer(facts, 'outcome', 'closed', 'closed-no-breach'), source: 'school' },
  usual: { applies: () => true, source: 'guidance' },
} as const satisfies Record<string, RetentionRule>;

export type RetentionId = keyof typeof RULES;
export const RETENTION_IDS = Object.keys(RULES) as RetentionId[];
/** Months by rule. */
export type RetentionPeriods = Readonly<Record<RetentionId, number>>;

export function sourceOfPeriod(id: RetentionId): RetentionRule['source'] {
  return RULES[id].source;
}

/** When a closed matter is looked at again. Days are `YYYY-MM-DD` in the UK. */
export interface Review {
  closedOn: string;
  rule: RetentionId;
  months: number;
  /** The day of closure and the period on. */
  proposed: string;
  /** The day that counts: set by the last act that keeps the matter longer, else the proposed one. */
  on: string;
  /** That act. */
  kept?: Act;
}

/** Undefined while the matter is open. */
export function reviewOf(facts: MatterFacts, periods: RetentionPeriods): Review | undefined {
  const closure = lastRecord(facts, 'outcome');
  const closedOn = closureDay(facts);
  if (closure === undefined || closedOn === undefined) return undefined;
  const rule = RETENTION_IDS.find((id) => RULES[id].applies(facts)) ?? 'usual';
  const months = periods[rule];
  const proposed = addMonths(closedOn, months);
  const kept = lastRecord(facts, 'retention');
  const counts = kept !== undefined && facts.acts.indexOf(kept) > facts.acts.indexOf(closure);
  return { closedOn, rule, months, proposed, on: (counts && kept.answers['keptUntil']) || proposed, ...(counts && { kept }) };
}

/** The day on which the matter was closed; undefined where no act that stands closes it. */
export function closureDay(facts: MatterFacts): string | undefined {
  const closure = lastRecord(facts, 'outcome');
  return closure && ukClock(new Date(closure.happenedAt)).date;
}

export function isReviewDue({ on }: Review, now: Date): boolean {
  return on <= ukClock(now).date;
}
