// What a person types as a correction, checked and turned into a value of the record.
import type { Draft } from '@/utils/evidence/capture-entry';
import { AUDIENCES, PostKindSchema, type Pictures, type PostKind, type PostedAt, SEEN_WITH } from '@/utils/evidence/post';
import { reachText } from '@/utils/i18n/reach-text';
import { type CorrectableField } from './correctable-fields';
import { type ValueOf, correct, correctAudience, readOf } from './corrections';
import { typedPictures } from './typed-pictures';
import { ukClock, ukToUtc } from '@/utils/evidence/uk-clock';

/** The inputs of the correction form; those that a field does not use stay empty. */
export interface TypedInputs {
  value: string;
  /** Day, month and year as numbers, UK. */
  day: string;
  month: string;
  year: string;
  /** `14:05`, UK; empty when only the day is known. */
  time: string;
  /** How many pictures there are; empty when not known. */
  of: string;
}

/** Why a correction cannot be taken as typed: keys of `review.correct`. */
export type TypingProblem = 'empty' | 'badTime' | 'future' | 'noSuchTime' | 'tooLong' | 'choose' | 'badPictures';

export const KINDS: readonly PostKind[] = PostKindSchema.options;

/** The record's limits (utils/evidence/post). */
const LONGEST = {
  text: 200_000,
  author: 2_000,
  handle: 2_000,
  profile: 2_000,
  parent: 2_000,
  authorId: 2_000,
  groupSize: 60,
  reach: 60,
} as const;

const EMPTY: TypedInputs = { value: '', day: '', month: '', year: '', time: '', of: '' };

/** The inputs as they stand for the field's present value. */
export function inputsOf(draft: Draft, field: CorrectableField): TypedInputs {
  const { post, audience } = draft;
  if (field === 'audience') return { ...EMPTY, value: audience };
  if (field === 'postedAt') return post.postedAt.value === 'unknown' ? EMPTY : timeInputs(post.postedAt.value);
  if (field === 'pictures') return picturesInputs(post.pictures?.value);
  if (field === 'reach') return { ...EMPTY, value: typeof post.reach?.value === 'object' ? reachText(post.reach.value) : '' };
  const { value, source } = readOf(post, field);
  if (source === 'unknown') return EMPTY;
  return typeof value === 'boolean' ? { ...EMPTY, value: value ? 'yes' : 'no' } : { ...EMPTY, value: String(value) };
}

function timeInputs({ utc, precision }: PostedAt): TypedInputs {
  if (utc === undefined) return EMPTY;
  const clock = ukClock(new Date(utc));
  const [year = '', month = '', day = ''] = clock.date.split('-');
  return { ...EMPTY, day: unpadded(day), month: unpadded(month), year, time: precision === 'day' ? '' : clock.time };
}

function picturesInputs(pictures: Pictures | 'unknown' | undefined): TypedInputs {
  if (typeof pictures !== 'object') return EMPTY;
  const { shown, of, open } = pictures;
  return { ...EMPTY, value: (open === undefined ? shown : [open]).join(', '), of: of === undefined ? '' : String(of) };
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
    case 'pictures': {
      const pictures = typedPictures(value, inputs.of);
      return pictures === undefined ? 'badPictures' : correct(draft, field, pictures);
    }
    case 'seenWith': {
      const kind = SEEN_WITH.find((each) => each === value);
      return kind === undefined ? 'choose' : correct(draft, field, kind);
    }
    case 'reach': {
      const text = typedText(value, LONGEST.reach);
      return typeof text === 'string' ? text : correct(draft, field, { typed: text.text });
    }
    case 'author':
    case 'handle':
    case 'profile':
    case 'parent':
    case 'authorId':
    case 'groupSize':
    case 'text': {
      const text = typedText(value, LONGEST[field]);
      return typeof text === 'string' ? text : correct(draft, field, text.text);
    }
  }
}

function typedText(value: string, longest: number): { text: string } | TypingProblem {
  const text = value.trim().toWellFormed();
  if (text === '') return 'empty';
  return text.length > longest ? 'tooLong' : { text };
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
