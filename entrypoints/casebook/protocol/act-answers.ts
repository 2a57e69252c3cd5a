// What a person has filled in about an act so far, and the act that it makes, or what is still missing.
import type { Act } from '@/utils/evidence/act';
import { ukClock, ukToUtc } from '@/utils/evidence/uk-clock';
import type { ActAnswers } from '@/utils/evidence/unfinished-act';
import { type FieldId, openFields } from '@/utils/protocol/fields';
import type { Task } from '@/utils/protocol/tasks';
import type { ActDraft } from '@/utils/workflows/casebook/record-act';

export const NOTHING_ANSWERED: ActAnswers = { day: '', time: '', said: '', answers: {} };

export type ActField = FieldId | 'by' | 'happened' | 'how' | 'said';

/** The answers of an act that is to be corrected, as the form has them. */
export function answersOfAct({ by, happenedAt, how, said, answers }: Act): ActAnswers {
  const { date, time } = ukClock(new Date(happenedAt));
  return { by, day: date, time, ...(how !== undefined && { how }), said, answers };
}

/** The act that the answers make, or the fields that are still open, in the order of the form. */
export function draftOf(
  task: Task,
  { by, day, time, how, said, answers }: ActAnswers,
  now: Date,
  corrects?: string,
): { draft: ActDraft } | { missing: ActField[] } {
  const happenedAt = ukToUtc(day, time);
  const hasBeen = happenedAt !== undefined && Date.parse(happenedAt) <= now.getTime();
  const missing: ActField[] = [
    ...openFields(task.fields, answers),
    ...(by === undefined ? (['by'] as const) : []),
    ...(hasBeen ? [] : (['happened'] as const)),
    ...(task.asksHow === true && how === undefined ? (['how'] as const) : []),
    ...(task.wordsOptional !== true && said.trim() === '' ? (['said'] as const) : []),
  ];
  if (missing.length > 0 || by === undefined || happenedAt === undefined) return { missing };
  const given = task.fields.flatMap((id) => {
    const answer = answers[id]?.trim() ?? '';
    return answer === '' ? [] : [[id, answer] as const];
  });
  return {
    draft: {
      task: task.id,
      outcome: 'done',
      by,
      happenedAt,
      ...(how !== undefined && { how }),
      said: said.trim(),
      answers: Object.fromEntries(given),
      ...(corrects !== undefined && { corrects }),
    },
  };
}
