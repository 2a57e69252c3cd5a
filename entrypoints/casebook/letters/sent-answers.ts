// What a person has filled in about how a letter went, and what it puts on record, or what is still missing.
import type { Act, Actor } from '@/utils/evidence/act';
import type { KeptLetter } from '@/utils/evidence/letter';
import type { Posting } from '@/utils/evidence/posting';
import type { EntryPlace } from '@/utils/evidence/unfinished-act';
import { ukClock, ukToUtc } from '@/utils/evidence/uk-clock';
import { DELIVERY } from '@/utils/protocol/deadline';
import { chosen } from '@/utils/protocol/letter-fields';
import { type PostingField, postingFaults } from '@/utils/protocol/posting';
import type { PostingDraft } from '@/utils/workflows/casebook/record-posting';

export interface SentAnswers {
  method: string;
  number: string;
  second: string;
  /** `YYYY-MM-DD` and `HH:MM`, UK time. */
  day: string;
  time: string;
  by?: Actor;
}

/** By the form's own ids. */
export type SentField = `sent-${PostingField}` | 'day' | 'sent-by';

/** Where it is kept while it is filled in. `corrects`: the act whose place it takes. */
export function placeOfSent({ id, caseId }: KeptLetter, corrects: string | undefined): EntryPlace {
  return { caseId, task: 'posting', about: id, ...(corrects !== undefined && { corrects }) };
}

/** As the letter itself says that it goes; when it went and who saw to it nobody has said yet. */
export function startSent({ answers }: KeptLetter): SentAnswers {
  const { method = '', number = '', second = '' } = answers;
  return { method, number, second, day: '', time: '' };
}

/** As it stands on record. */
export function answersOfSent({ by, happenedAt }: Act, { method, number, second }: Posting): SentAnswers {
  const { date, time } = ukClock(new Date(happenedAt));
  return { method, number, second, day: date, time, by };
}

/** The instant that the answers name, ISO 8601; undefined where it is none, is still to come, or was before the letter was made. */
function wentAt({ day, time }: SentAnswers, { madeAt }: Pick<KeptLetter, 'madeAt'>, now: Date): string | undefined {
  const at = ukToUtc(day, time);
  if (at === undefined || Date.parse(at) > now.getTime() || day < ukClock(new Date(madeAt)).date) return undefined;
  return at;
}

export function draftOfSent(
  letter: KeptLetter,
  answers: SentAnswers,
  { now, said, corrects }: { now: Date; said: string; corrects?: string },
): { draft: PostingDraft } | { missing: SentField[] } {
  const { method, number, second, by } = answers;
  const way = chosen({ method }, 'method');
  // A number that was typed for another way is not asked for, and not said.
  const posting: Posting = {
    letter: letter.id,
    method,
    number: way !== undefined && DELIVERY[way].signed ? number.trim() : '',
    second,
  };
  const happenedAt = wentAt(answers, letter, now);
  const missing: SentField[] = [
    ...postingFaults(posting).map((field) => `sent-${field}` as const),
    ...(happenedAt === undefined ? (['day'] as const) : []),
    ...(by === undefined ? (['sent-by'] as const) : []),
  ];
  if (missing.length > 0 || happenedAt === undefined || by === undefined) return { missing };
  return { draft: { posting, by, happenedAt, said, ...(corrects !== undefined && { corrects }) } };
}
