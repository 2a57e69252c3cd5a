// The deadlines of a matter: derived from its acts and letters and from what a person said about them, never stored.
import type { DeadlineStep } from '@/utils/evidence/deadline-step';
import type { KeptLetter } from '@/utils/evidence/letter';
import { ukToUtc } from '@/utils/evidence/uk-clock';
import { type DeadlineKindId, deadlineKind, isDeadlineKind } from './deadline-kinds';
import { answersTo } from './fields';
import { type MatterFacts, hasAnswer, lastRecord } from './matter-facts';
import { findPack } from './packs';
import { isDay } from '@/utils/evidence/holiday';
import { type RetentionPeriods, reviewOf } from './retention';
import { addDays, lastDayOfMonth } from './school-days';
import { isDone } from './waits';

export interface Deadline {
  /** The same whenever it is derived from the same act or letter. */
  id: string;
  caseId: string;
  kind: DeadlineKindId;
  /** `YYYY-MM-DD`, UK. */
  day: string;
  /** The instant from which on it is overdue, ISO 8601. */
  endsAt: string;
  /** `met`: it was done, as the acts say or as a person said. */
  status: 'open' | 'met';
  /** What was said about it, oldest first. */
  steps: readonly DeadlineStep[];
  /** Of a deadline that comes with every matter: what it is, whichever of them has it and whatever its day is now. */
  common?: string;
  /** How often it was put off; of a common one, under any of its days. */
  moves: number;
}

export interface DeadlineInput {
  caseId: string;
  facts: MatterFacts;
  /** Of this matter. */
  letters: readonly KeptLetter[];
  /** Of this matter, and those about policies of every matter: a policy's review is one deadline, whichever matters go by that policy. */
  steps: readonly DeadlineStep[];
  /** When the school looks at closed cases again; without them that review is left out. */
  periods?: RetentionPeriods | undefined;
}

/** A deadline as an act or a letter names it. */
interface Found {
  id: string;
  kind: DeadlineKindId;
  day: string;
  /** When it was written down. */
  at: string;
  /** Whether an act says that what it waits for has happened. */
  met: boolean;
  common?: string;
}

/**
 * Every deadline of the matter: what is open by when it ends, then what was met. Of a closed case only what outlives it, and what
 * was written down since.
 */
export function matterDeadlines({ caseId, facts, letters, steps, periods }: DeadlineInput): Deadline[] {
  const closedAt = lastRecord(facts, 'outcome')?.recordedAt;
  const added = steps.flatMap(({ id, step, kind, day, recordedAt, caseId: of }): Found[] =>
    of === caseId && step === 'added' && isDeadlineKind(kind) && day !== undefined
      ? [{ id, kind, day, at: recordedAt, met: false }]
      : [],
  );
  return inOrder(
    [...fromActs(facts), ...closureReview(facts, periods), ...fromLetters(facts, letters), ...added]
      .filter(({ kind, day, at }) => isDay(day) && (closedAt === undefined || at > closedAt || deadlineKind(kind).outlivesCase))
      .filter((found, _, all) => !isReplaced(found, all))
      .map((found) => withSteps(caseId, found, steps)),
  );
}

/** Open ones by when they end, then those that were met. */
export function inOrder(deadlines: readonly Deadline[]): Deadline[] {
  return deadlines.toSorted(
    (a, b) =>
      Number(a.status === 'met') - Number(b.status === 'met') || a.endsAt.localeCompare(b.endsAt) || a.id.localeCompare(b.id),
  );
}

export function isOverdue({ status, endsAt }: Deadline, now: Date): boolean {
  return status === 'open' && Date.parse(endsAt) <= now.getTime();
}

/** The instant at which a deadline of this kind ends on that day. */
export function endOf(kind: DeadlineKindId, day: string): string {
  // Midnight of the next day: the UK's clocks never change at that hour.
  const ends = deadlineKind(kind).time;
  const at = ends === undefined ? ukToUtc(addDays(day, 1), '00:00') : ukToUtc(day, ends);
  return at ?? `${day}T23:59:59.999Z`;
}

/** Kinds of which a matter has one at a time: the day that was written down last counts. */
const ONE_AT_A_TIME: ReadonlySet<DeadlineKindId> = new Set([
  'deletion',
  'group-closing',
  'meeting',
  'police-chase',
  'platform-follow-up',
  'barring-review',
  'closure-review',
]);

function isReplaced({ kind, at, id }: Found, all: readonly Found[]): boolean {
  // What a person added stands beside what was derived: they end each by themselves.
  const isDerived = (found: string) => found.includes('/');
  if (!ONE_AT_A_TIME.has(kind) || !isDerived(id)) return false;
  return all.some((other) => other.kind === kind && isDerived(other.id) && other.at > at);
}

function fromActs(facts: MatterFacts): Found[] {
  const removed = hasAnswer(facts, 'deletion', 'post', 'post-gone');
  const answered = hasAnswer(facts, 'platform-report', 'siteAnswer', 'site-removed', 'site-kept');
  return facts.acts
    .filter(({ outcome }) => outcome === 'done')
    .flatMap((act): Found[] => {
      const at = act.recordedAt;
      const of = (kind: DeadlineKindId, field: string, met: boolean, inLetter = field): Found[] => {
        const day = act.answers[field];
        // That a letter went makes no new deadline of the one in it.
        const id = act.posting === undefined ? `act/${act.id}/${field}` : `letter/${act.posting.letter}/${inLetter}`;
        return day === undefined ? [] : [{ id, kind, day, at, met }];
      };
      switch (act.task) {
        case 'police':
        case 'police-instructions':
          return of('police-chase', 'chase', isDone(facts, 'police-instructions'));
        case 'platform-report':
          return of('platform-follow-up', 'followUp', removed || answered);
        case 'invitation':
        case 'meeting':
          return of('meeting', 'meetingOn', isDone(facts, 'meeting'));
        case 'barring':
          return of('barring-review', 'review', false, 'barReview');
        case 'deletion':
          return of('deletion', 'deadline', lookedAfter(facts, at));
        case 'assessment':
          return act === lastRecord(facts, 'assessment') ? policyReview(facts, at) : [];
        default:
          return [];
      }
    });
}

/**
 * The day, or the last day of the month, on which the policy that the matter goes by says that it is reviewed (G8): one of the
 * five, or the school's own as it is now. What is said about one review is not said about the next.
 */
function policyReview({ policy }: MatterFacts, at: string): Found[] {
  if (policy?.reviewDue === undefined) return [];
  const { id, reviewDue } = policy;
  const day = reviewDue.length === MONTH.length ? lastDayOfMonth(reviewDue) : reviewDue;
  // A school goes by one policy of its own at a time: the next one's review takes the place of this one's.
  const common = `${POLICY}${findPack(id) === undefined ? 'own' : id}`;
  return [{ id: `${POLICY}${id}/${reviewDue}`, kind: 'policy-review', day, at, met: false, common }];
}

/** Whether the step is about a deadline that several matters have, whichever of them it was said in. */
export function isOfPolicy({ deadline }: DeadlineStep): boolean {
  return deadline.startsWith(POLICY);
}

const MONTH = 'YYYY-MM';
const POLICY = 'policy/';

/** The day on which the list of reviews has it, too: by the school's period, or as somebody decided since (PRACTICE 27). */
function closureReview(facts: MatterFacts, periods: RetentionPeriods | undefined): Found[] {
  const review = periods && reviewOf(facts, periods);
  const act = review?.kept ?? lastRecord(facts, 'outcome');
  if (review === undefined || act === undefined) return [];
  return [{ id: `act/${act.id}/closure`, kind: 'closure-review', day: review.on, at: act.recordedAt, met: false }];
}

/** Whether somebody looked, and said what is there, at the time of this record or after it. */
function lookedAfter(facts: MatterFacts, at: string): boolean {
  return facts.acts.some(
    ({ task, outcome, recordedAt, answers }) =>
      task === 'deletion' && outcome === 'done' && recordedAt >= at && answersTo(answers, 'post').length > 0,
  );
}

function fromLetters(facts: MatterFacts, letters: readonly KeptLetter[]): Found[] {
  return letters.flatMap(({ id, kind, answers, madeAt: at }): Found[] => {
    const of = (as: DeadlineKindId, field: string, met = false): Found[] => {
      const day = answers[field];
      return day === undefined || day === '' ? [] : [{ id: `letter/${id}/${field}`, kind: as, day, at, met }];
    };
    switch (kind) {
      case 'invitation':
        return of('meeting', 'meetingOn', isDone(facts, 'meeting'));
      case 'deletion-request':
        return of('deletion', 'deadline', lookedAfter(facts, at));
      case 'group-closure':
        return of('group-closing', 'deadline');
      case 'meeting-summary':
        return of('reply', 'correctBy');
      case 'formal-warning':
        return of('reply', 'replyBy');
      case 'barring':
        return [...of('reply', 'replyBy'), ...of('barring-review', 'barReview')];
      case 'barring-review':
        return answers['outcome'] === 'ended'
          ? [{ id: `letter/${id}/ended`, kind: 'barring-review', day: answers['date'] ?? '', at, met: true }]
          : of('barring-review', 'nextReview');
      default:
        return [];
    }
  });
}

/** Two cases may speak of the same policy; their lines say nothing of each other. */
function byLine(a: DeadlineStep, b: DeadlineStep): number {
  return a.caseId === b.caseId ? a.seq - b.seq : a.recordedAt.localeCompare(b.recordedAt);
}

function withSteps(caseId: string, { id, kind, day, met, common }: Found, all: readonly DeadlineStep[]): Deadline {
  const steps = all.filter(({ deadline }) => deadline === id).toSorted(byLine);
  const last = steps.findLast(({ step }) => step !== 'added');
  const on = steps.findLast((each) => each.day !== undefined)?.day ?? day;
  const status = last?.step === 'met' || (met && last?.step !== 'reopened') ? 'met' : 'open';
  const moved = common === undefined ? steps : all.filter(isOfPolicy);
  const moves = moved.filter(({ step }) => step === 'put-off').length;
  return { id, caseId, kind, day: on, endsAt: endOf(kind, on), status, steps, moves, ...(common !== undefined && { common }) };
}
