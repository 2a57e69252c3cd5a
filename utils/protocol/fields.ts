// What the tasks of the protocol ask for: each question with its possible answers, as data. Screens draw it, records keep it.
import * as v from 'valibot';
import { IdSchema } from '@/utils/evidence/capture-record';
import { isDay } from '@/utils/evidence/holiday';

const YES_NO = ['yes', 'no'] as const;
const UNSURE = ['yes', 'not-sure', 'no'] as const;

/** `one` and `many` choose among answers; an answer's id is the same wherever it stands. */
export const FIELDS = {
  // Initial assessment (PRACTICE 12, 13; 004 §2.1)
  policy: { kind: 'one', answers: ['pack-school', 'pack-000', 'pack-001', 'pack-002', 'pack-003', 'pack-004'] },
  danger: { kind: 'one', answers: YES_NO },
  child: { kind: 'one', answers: UNSURE },
  illegal: { kind: 'one', answers: UNSURE },
  safety: { kind: 'one', answers: ['safe', 'staff-unsafe', 'pupils-unsafe', 'both-unsafe'] },
  target: {
    kind: 'many',
    answers: ['target-head', 'target-staff', 'target-governor', 'target-pupil', 'target-parent', 'target-school', 'target-other'],
  },
  author: {
    kind: 'one',
    answers: ['author-parent', 'author-pupil', 'author-staff', 'author-governor', 'author-other', 'author-unknown'],
  },
  account: { kind: 'one', answers: ['account-says', 'account-contact', 'account-told', 'account-unknown'] },
  also: { kind: 'many', optional: true, answers: ['press', 'school-account', 'risky-meeting'] },
  // Decision (S3.1)
  way: { kind: 'one', answers: ['way-police', 'way-internal', 'way-elsewhere', 'way-none'] },
  // Police (S3.2, PRACTICE 1, 13)
  force: { kind: 'text' },
  log: { kind: 'text', optional: true },
  chase: { kind: 'date', optional: true },
  instructions: { kind: 'one', answers: ['police-go-on', 'police-wait', 'police-none', 'police-own'] },
  keep: { kind: 'one', answers: ['keep-post', 'keep-free'] },
  // Others who are told
  advice: { kind: 'one', answers: ['dsl-go-on', 'dsl-wait'] },
  reference: { kind: 'text', optional: true },
  support: { kind: 'many', answers: ['support-told', 'support-offered', 'support-union', 'support-unseen'] },
  review: { kind: 'date' },
  // The internal procedure
  rules: { kind: 'text' },
  reportedFrom: { kind: 'one', answers: ['from-school', 'from-other'] },
  siteAnswer: { kind: 'one', optional: true, answers: ['site-none', 'site-removed', 'site-kept'] },
  followUp: { kind: 'date', optional: true },
  talk: { kind: 'one', answers: ['talk-agreed', 'talk-refused', 'talk-not-reached'] },
  // What the author answered to the invitation (P1.1), and the meeting that was agreed
  answer: { kind: 'one', answers: ['answer-yes', 'answer-other-day', 'answer-no', 'answer-none'] },
  meetingOn: { kind: 'date', optional: true },
  meetingAt: { kind: 'time', optional: true },
  meetingPlace: { kind: 'text', optional: true },
  witness: { kind: 'text' },
  contact: { kind: 'one', answers: ['meeting-held', 'meeting-adjourned', 'meeting-missed', 'letter-sent'] },
  deadline: { kind: 'date' },
  post: { kind: 'one', optional: true, answers: ['post-gone', 'post-changed', 'post-there', 'post-cannot-tell'] },
  // The item that was looked for, and the capture that was made then: chosen where they are compared, not in the form.
  checked: { kind: 'capture', optional: true },
  recapture: { kind: 'capture', optional: true },
  closed: {
    kind: 'one',
    answers: ['closed-agreed', 'closed-removed', 'closed-no-breach', 'closed-elsewhere', 'closed-otherwise'],
  },
  // Data protection (G5, PRACTICE 27)
  hold: { kind: 'one', answers: ['hold-police', 'hold-solicitor', 'hold-court', 'hold-complaint', 'hold-ended'] },
  holdUntil: { kind: 'date', optional: true },
  // The hold that is over: chosen where the holds that run are listed, not in the form.
  ends: { kind: 'act', optional: true },
  keptUntil: { kind: 'date' },
  request: { kind: 'one', answers: ['data-given', 'data-kept', 'data-erased'] },
} as const satisfies Record<string, FieldDefinition>;

export type FieldDefinition = { optional?: true } & (
  | { kind: 'one' | 'many'; answers: readonly string[] }
  /** `capture`, `act`: by its id. */
  | { kind: 'text' | 'date' | 'time' | 'capture' | 'act'; answers?: never }
);
export type FieldId = keyof typeof FIELDS;
type AnswersOf<Field> = Field extends { answers: readonly (infer Id)[] } ? Id : never;
/** Every answer that can be chosen anywhere. */
export type AnswerId = AnswersOf<(typeof FIELDS)[FieldId]>;

/** Characters of one text. */
export const LONGEST_ANSWER = 200;
/** Characters of what was said or agreed. */
export const LONGEST_SAID = 8_000;

/** Whether a task can ask for it. */
export function isField(id: string): id is FieldId {
  return Object.hasOwn(FIELDS, id);
}

export function fieldOf(id: FieldId): FieldDefinition {
  return FIELDS[id];
}

/** The answers that a question offers; none where it is answered in words or with a day. */
export function answersOf(id: FieldId): readonly AnswerId[] {
  const field = FIELDS[id];
  return 'answers' in field ? field.answers : [];
}

/** The chosen answers of a record's field; none for what it does not hold. */
export function answersTo(answers: Readonly<Record<string, string>>, id: FieldId): string[] {
  return (answers[id] ?? '').split(' ').filter((each) => each !== '');
}

/** Which of the fields are answered wrongly or not at all. */
export function openFields(fields: readonly FieldId[], answers: Readonly<Record<string, string>>): FieldId[] {
  return fields.filter((id) => !isAnswered(fieldOf(id), answers[id] ?? ''));
}

function isAnswered(field: FieldDefinition, answer: string): boolean {
  if (answer.trim() === '') return field.optional === true;
  switch (field.kind) {
    case 'text':
      return answer.length <= LONGEST_ANSWER;
    case 'date':
      return isDay(answer);
    case 'time':
      return isTime(answer);
    case 'capture':
    case 'act':
      return v.is(IdSchema, answer);
    case 'one':
      return field.answers.includes(answer);
    case 'many':
      return answer.split(' ').every((each) => field.answers.includes(each));
  }
}

/** `HH:MM`, as the fields for a time have it. */
export function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}
