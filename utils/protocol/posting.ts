// What the going out of a letter puts on record: which letters go out at all, what must be known of it, and what it answers in their task.
import type { Act } from '@/utils/evidence/act';
import { standingActs } from '@/utils/evidence/act';
import { isDay } from '@/utils/evidence/holiday';
import type { Holiday } from '@/utils/evidence/holiday';
import type { KeptLetter, LetterAnswers } from '@/utils/evidence/letter';
import type { ReceivedCapture } from '@/utils/evidence/received';
import type { Posting } from '@/utils/evidence/posting';
import { ukClock } from '@/utils/evidence/uk-clock';
import { mayBeDeadline } from './deadline';
import { LETTER_FIELDS, chosen } from './letter-fields';
import { type LetterKindId, isLetterKind, letterKind } from './letter-kinds';

/** What a letter that went says of its task, where nothing else has said it yet (P1.1, P1.2, S3.4). */
const ANSWERS: Partial<Record<LetterKindId, (letter: LetterAnswers) => LetterAnswers>> = {
  invitation: ({ meetingOn = '', meetingAt = '', meetingPlace = '' }) => ({
    answer: 'answer-none',
    meetingOn,
    meetingAt,
    meetingPlace,
  }),
  'deletion-request': () => ({ contact: 'letter-sent' }),
  'group-closure': () => ({ contact: 'letter-sent' }),
  barring: ({ barReview = '' }) => ({ review: barReview }),
};

/** Undefined where it answers nothing. */
export function answersOfPosting({ kind, answers }: Pick<KeptLetter, 'kind' | 'answers'>): LetterAnswers | undefined {
  return isLetterKind(kind) ? ANSWERS[kind]?.(answers) : undefined;
}

/** A report to a platform goes by the platform's own form. */
export function isPosted(kind: string): kind is LetterKindId {
  return isLetterKind(kind) && letterKind(kind).fields.includes('method');
}

/** A letter with a picture of what was captured by mistake waits with that picture for the police's word (PRACTICE 2). */
export function waitsForPolice(
  { copies }: Pick<KeptLetter, 'copies'>,
  { captures }: { captures: readonly Pick<ReceivedCapture, 'id' | 'withheldAt' | 'removedAt'>[] },
): boolean {
  const waiting = captures.filter(({ withheldAt, removedAt }) => withheldAt !== undefined && removedAt === undefined);
  return copies.some(({ captureId }) => waiting.some(({ id }) => id === captureId));
}

/** The act that stands and says how this letter went; undefined where nobody has said so. */
export function postingOf(acts: readonly Act[], letter: string): { act: Act; posting: Posting } | undefined {
  const act = standingActs(acts).findLast(({ posting }) => posting?.letter === letter);
  return act?.posting === undefined ? undefined : { act, posting: act.posting };
}

export type PostingField = 'method' | 'number' | 'second';

/** What of it is not answered, or longer than a label. */
export function postingFaults({ method, number, second }: Posting): PostingField[] {
  const faults: Record<PostingField, boolean> = {
    method: chosen({ method }, 'method') === undefined,
    number: number.length > LETTER_FIELDS.number.longest,
    second: chosen({ second }, 'second') === undefined,
  };
  return (Object.keys(faults) as PostingField[]).filter((field) => faults[field]);
}

/**
 * Whether the deadline that a letter names comes too early for how and when it really went: less than 48 hours after it can be
 * expected to have arrived, or on a day on which the school is closed (P3.1). `wentAt`: ISO 8601.
 */
export function comesTooLate(
  { answers: { deadline = '' } }: Pick<KeptLetter, 'answers'>,
  { method }: Pick<Posting, 'method'>,
  wentAt: string,
  holidays: readonly Holiday[],
): boolean {
  const way = chosen({ method }, 'method');
  if (way === undefined || !isDay(deadline)) return false;
  return !mayBeDeadline(deadline, ukClock(new Date(wentAt)).date, way, holidays);
}
