// What a person types as a correction, checked and turned into a value of the record.
import type { Draft } from '@/utils/evidence/capture-entry';
import { AUDIENCES, PostKindSchema, type PostKind } from '@/utils/evidence/post';
import { type CorrectableField } from './correctable-fields';
import { type ValueOf, correct, correctAudience } from './corrections';
import { ukClock, ukToUtc } from './uk-time';

/** The inputs of the correction form; those that a field does not use stay empty. */
export interface TypedInputs {
  value: string;
  /** Day, month and year as numbers, UK. */
  day: string;
  month: string;
  year: string;
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
  const empty = { value: '', day: '', month: '', year: '', time: '' };
  if (field === 'audience') return { ...empty, value: draft.audience };
  const { value } = draft.post[field];
  if (value === 'unknown') return empty;
  if (typeof value === 'string') return { ...empty, value };
  if (typeof value === 'boolean') return { ...empty, value: value ? 'yes' : 'no' };
  if (value.utc === undefined) return empty;
  const clock = ukClock(new Date(value.utc));
  const [year = '', month = '', day = ''] = clock.date.split('-');
  return { ...empty, day: unpadded(day), month: unpadded(month), year, time: value.precision === 'day' ? '' : clock.time };
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

function typedTime(draft: Draft, inputs: TypedInputs): ValueOf<'postedAt'> | TypingProblem {
  const date = isoDate(inputs);
  const time = isoTime(inputs.time);
  if (date === undefined || time === undefined) return 'badTime';
  const utc = ukToUtc(date, time === '' ? '00:00' : time);
  if (utc === undefined) return 'noSuchTime';
  if (utc > draft.capturedAt.utc) return 'future';
  const before = draft.post.postedAt.value;
  return { utc, precision: time === '' ? 'day' : 'minute', shown: before === 'unknown' ? '' : before.shown };
}

/** `2026-10-16`; undefined for what is no day of the calendar. */
function isoDate({ day, month, year }: TypedInputs): string | undefined {
  const parts = [year, month, day].map((part) => part.trim());
  if (!parts.every((part) => /^\d{1,4}$/.test(part)) || parts[0]?.length !== 4) return undefined;
  const date = parts.map((part) => part.padStart(2, '0')).join('-');
  const parsed = new Date(`${date}T00:00:00.000Z`);
  return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== date ? undefined : date;
}

/** `09:05` from `9:05`, `9.05` or `0905`; empty for empty, undefined for what is no time of day. */
function isoTime(typed: string): string | undefined {
  if (typed.trim() === '') return '';
  const [, hours = '', minutes = ''] = /^(\d{1,2})[:.]?(\d\d)$/.exec(typed.trim()) ?? [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return `${hours.padStart(2, '0')}:${minutes}`;
}

function unpadded(part: string): string {
  return part.replace(/^0/, '');
}
