// What a person has filled in about a deadline, and what of it is still open.
import { type DeadlineKindId, isDeadlineKind } from '@/utils/protocol/deadline-kinds';
import type { Actor } from '@/utils/evidence/act';
import type { DeadlineStepKind } from '@/utils/evidence/deadline-step';
import type { EntryPlace } from '@/utils/evidence/unfinished-act';
import { ukClock } from '@/utils/evidence/uk-clock';
import { isDay } from '@/utils/evidence/holiday';
import type { StepDraft } from '@/utils/workflows/casebook/record-deadline';

export interface DeadlineAnswers {
  kind: DeadlineKindId | '';
  day: string;
  said: string;
  by?: Actor;
}

/** Where a step is kept while it is filled in. `isOffice`: whose list shows nothing that others wrote. */
export function placeOfStep(caseId: string, step: DeadlineStepKind, deadline: string | undefined, isOffice: boolean): EntryPlace {
  return { caseId, task: isOffice ? 'office-deadline' : 'deadline', about: [step, deadline ?? 'new'].join('/') };
}

export const NOTHING_SAID: DeadlineAnswers = { kind: '', day: '', said: '' };

/** By the form's own ids. */
export type DeadlineField = 'deadline-kind' | 'deadline-day' | 'deadline-said' | 'deadline-by';

/** The questions of a step, in the order of the form. */
export function askedFor(step: DeadlineStepKind): DeadlineField[] {
  switch (step) {
    case 'added':
      return ['deadline-kind', 'deadline-day', 'deadline-said', 'deadline-by'];
    case 'put-off':
      return ['deadline-day', 'deadline-said', 'deadline-by'];
    case 'met':
    case 'reopened':
      return ['deadline-said', 'deadline-by'];
  }
}

/** The step that the answers make, or what is open. `after`: the day of the deadline that is put off. */
export function stepOf(
  step: DeadlineStepKind,
  { kind, day, said, by }: DeadlineAnswers,
  { now, deadline, after = '' }: { now: Date; deadline?: string; after?: string },
): { draft: StepDraft } | { open: DeadlineField[] } {
  const asked = askedFor(step);
  const isOpen: Record<DeadlineField, boolean> = {
    'deadline-kind': !isDeadlineKind(kind),
    'deadline-day': !isDay(day) || day < ukClock(now).date || day <= after,
    'deadline-said': step !== 'added' && said.trim() === '',
    'deadline-by': by === undefined,
  };
  const open = asked.filter((field) => isOpen[field]);
  if (open.length > 0 || by === undefined) return { open };
  return {
    draft: {
      step,
      by,
      said: said.trim(),
      ...(deadline !== undefined && { deadline }),
      ...(asked.includes('deadline-day') && { day }),
      ...(asked.includes('deadline-kind') && { kind }),
    },
  };
}
