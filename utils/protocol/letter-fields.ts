// What letters ask for, as data: each question with its kind, how long an answer may be, and when it is asked at all.
import type { LetterAnswers } from '@/utils/evidence/letter';
import { DELIVERY_METHODS } from './deadline';

const YES_NO = ['yes', 'no'] as const;

/** `lines` are several lines of words. `when`: asked only where another question of the same letter has one of these answers. */
export const LETTER_FIELDS = {
  // The school
  school: { kind: 'text', longest: 120 },
  schoolAddress: { kind: 'lines', longest: 400 },
  phone: { kind: 'text', longest: 60 },
  email: { kind: 'text', longest: 120, optional: true },
  signatory: { kind: 'text', longest: 120 },
  role: { kind: 'one', answers: ['head', 'deputy', 'chair'] },
  // What the school calls its Head; the letter's own word where it is empty.
  roleTitle: { kind: 'text', longest: 120, optional: true, when: { field: 'role', is: ['head'] } },
  reference: { kind: 'text', longest: 60 },
  date: { kind: 'date' },
  privacy: { kind: 'text', longest: 200 },
  // The person it goes to
  addressee: { kind: 'text', longest: 120 },
  address: { kind: 'lines', longest: 400 },
  salutation: { kind: 'text', longest: 120 },
  // The matter
  site: { kind: 'one', answers: ['facebook', 'x', 'whatsapp', 'other'] },
  siteName: { kind: 'text', longest: 80, when: { field: 'site', is: ['other'] } },
  about: { kind: 'many', answers: ['school', 'pupils', 'staff', 'governors'] },
  policy: { kind: 'text', longest: 160 },
  circulated: { kind: 'one', answers: YES_NO },
  circulatedOn: { kind: 'date', when: { field: 'circulated', is: ['yes'] } },
  // The stages of a complaint as the school's policy has them (G3, PRACTICE 19).
  stages: { kind: 'lines', longest: 3_000, optional: true },
  occasion: { kind: 'one', answers: ['instead', 'missed'] },
  missedOn: { kind: 'date', when: { field: 'occasion', is: ['missed'] } },
  union: { kind: 'one', answers: YES_NO },
  // The police are asked in the protocol itself; a solicitor may want the post kept without them (PRACTICE 21).
  keep: { kind: 'one', answers: YES_NO },
  // The meeting
  meetingOn: { kind: 'date' },
  meetingAt: { kind: 'time' },
  meetingPlace: { kind: 'text', longest: 160 },
  metOn: { kind: 'date' },
  present: { kind: 'lines', longest: 400 },
  points: { kind: 'lines', longest: 3_000 },
  agreed: { kind: 'lines', longest: 3_000 },
  actions: { kind: 'lines', longest: 3_000 },
  correctBy: { kind: 'date' },
  // Warning, platform, group, barring, closure
  steps: { kind: 'lines', longest: 2_000 },
  replyBy: { kind: 'date' },
  rules: { kind: 'lines', longest: 2_000 },
  group: { kind: 'text', longest: 120 },
  barFrom: { kind: 'date' },
  barReason: { kind: 'lines', longest: 2_000 },
  arrangements: { kind: 'lines', longest: 2_000 },
  barReview: { kind: 'date' },
  barredOn: { kind: 'date' },
  outcome: { kind: 'one', answers: ['ended', 'continues'] },
  outcomeReason: { kind: 'lines', longest: 2_000 },
  nextReview: { kind: 'date', when: { field: 'outcome', is: ['continues'] } },
  closed: { kind: 'one', answers: ['removed', 'talked', 'no-breach'] },
  // Sending
  method: { kind: 'one', answers: DELIVERY_METHODS },
  number: {
    kind: 'text',
    longest: 40,
    optional: true,
    when: { field: 'method', is: ['signed-first', 'signed-second', 'special'] },
  },
  second: { kind: 'one', answers: ['none', 'first', 'hand', 'email'] },
  deadline: { kind: 'date' },
  solicitor: { kind: 'one', answers: ['checked', 'not-checked'] },
  solicitorOn: { kind: 'date', when: { field: 'solicitor', is: ['checked'] } },
} as const satisfies Record<string, LetterFieldDefinition>;

export type LetterFieldId = keyof typeof LETTER_FIELDS;

interface Common {
  optional?: true;
  when?: { field: string; is: readonly string[] };
}

export type LetterFieldDefinition = Common &
  (
    | { kind: 'one' | 'many'; answers: readonly string[] }
    /** `longest`: UTF-16 units. */
    | { kind: 'text' | 'lines'; longest: number }
    | { kind: 'date' | 'time' }
  );

type AnswersOf<Field> = Field extends { answers: readonly (infer Id)[] } ? Id : never;
/** The possible answers of one question. */
export type LetterAnswer<Id extends LetterFieldId> = AnswersOf<(typeof LETTER_FIELDS)[Id]>;

export function letterField(id: LetterFieldId): LetterFieldDefinition {
  return LETTER_FIELDS[id];
}

export function isLetterField(id: string): id is LetterFieldId {
  return Object.hasOwn(LETTER_FIELDS, id);
}

/** The answer, if it is one of those that the question offers. */
export function chosen<Id extends LetterFieldId>(answers: LetterAnswers, id: Id): LetterAnswer<Id> | undefined {
  return chosenAll(answers, id)[0];
}

/** The answers of a question that may have several, in the order of the question. */
export function chosenAll<Id extends LetterFieldId>(answers: LetterAnswers, id: Id): LetterAnswer<Id>[] {
  const field = letterField(id);
  if (!('answers' in field)) return [];
  const given = (answers[id] ?? '').split(' ');
  return field.answers.filter((answer) => given.includes(answer)) as LetterAnswer<Id>[];
}

/** Whether a question is asked at all, by the answers that there are. */
export function isAsked(id: LetterFieldId, answers: LetterAnswers): boolean {
  const { when } = letterField(id);
  return when === undefined || when.is.includes(answers[when.field] ?? '');
}
