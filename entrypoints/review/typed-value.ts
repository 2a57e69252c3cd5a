// What a person types as a correction, checked and turned into a value of the record.
import type { Draft } from '@/utils/evidence/capture-entry';
import { AUDIENCES, PostKindSchema, type PostKind } from '@/utils/evidence/post';
import { type CorrectableField } from './correctable-fields';
import { type ValueOf, correct, correctAudience } from './corrections';
import { ukClock, ukToUtc } from './uk-time';

/** The inputs of the correction form; those that a field does not use stay empty. */
export interface TypedInputs {
  value: string;
  /** `2026-10-16`, UK. */
  date: string;
  /** `14:05`, UK; empty when only the day is known. */
  time: string;
}

/** Why a correction cannot be taken as typed: keys of `review.correct`. */
export type TypingProblem = 'empty' | 'badTime' | 'future' | 'noSuchTime' | 'tooLong' | 'choose';

export const KINDS: readonly PostKind[] = PostKindSchema.options;

/** The record's limits (utils/evidence/post). */
const LONGEST = { text: 200_000, author: 2_000, handle: 2_000, profile: 2_000 } as const;

/** The inputs as they stand for the field's present value. */
export function inputsOf(draft: Draft, field: CorrectableField): TypedInputs {
  const empty = { value: '', date: '', time: '' };
  if (field === 'audience') return { ...empty, value: draft.audience };
  const { value } = draft.post[field];
  if (value === 'unknown') return empty;
  if (typeof value === 'string') return { ...empty, value };
  if (typeof value === 'boolean') return { ...empty, value: value ? 'yes' : 'no' };
  if (value.utc === undefined) return empty;
  const clock = ukClock(new Date(value.utc));
  return { ...empty, date: clock.date, time: value.precision === 'day' ? '' : clock.time };
}

/** The draft with the correction made, or why it cannot be. */
export function applyTyped(draft: Draft, field: CorrectableField, inputs: TypedInputs): Draft | TypingProblem {
  const { value } = inputs;
  switch (field) {
    case 'audience': {
      const audience = AUDIENCES.find((each) => each === value);
      return audience === undefined ? 'choose' : correctAudience(draft, audience);
    }
    case 'kind': {
      const kind = KINDS.find((each) => each === value);
      return kind === undefined ? 'choose' : correct(draft, field, kind);
    }
    case 'edited':
    case 'translated':
    case 'cut':
      return value === 'yes' || value === 'no' ? correct(draft, field, value === 'yes') : 'choose';
    case 'postedAt': {
      const posted = typedTime(draft, inputs);
      return typeof posted === 'string' ? posted : correct(draft, field, posted);
    }
    case 'author':
    case 'handle':
    case 'profile':
    case 'text': {
      const text = value.trim().toWellFormed();
      if (text === '') return 'empty';
      return text.length > LONGEST[field] ? 'tooLong' : correct(draft, field, text);
    }
  }
}

function typedTime(draft: Draft, { date, time }: TypedInputs): ValueOf<'postedAt'> | TypingProblem {
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || !/^(?:\d\d:\d\d)?$/.test(time)) return 'badTime';
  const utc = ukToUtc(date, time === '' ? '00:00' : time);
  if (utc === undefined) return 'noSuchTime';
  if (utc > draft.capturedAt.utc) return 'future';
  const before = draft.post.postedAt.value;
  return { utc, precision: time === '' ? 'day' : 'minute', shown: before === 'unknown' ? '' : before.shown };
}
