// What a person has filled in about a check so far, and the act that it makes, or what is still open.
import type { Actor } from '@/utils/evidence/act';
import { isDay } from '@/utils/evidence/holiday';
import type { ActDraft } from '@/utils/workflows/casebook/record-act';

export interface CheckAnswers {
  /** The new capture, as its id, or that there is none. */
  recapture?: string;
  post?: string;
  /** The day by which it was to be gone, `YYYY-MM-DD`. */
  deadline: string;
  said: string;
  by?: Actor;
}

export const NOTHING_FOUND: CheckAnswers = { deadline: '', said: '' };

/** The answers once another new capture is chosen: what was found belongs to the one that it was found in; what was written stays. */
export function withRecapture({ post: _post, ...answers }: CheckAnswers, recapture: string): CheckAnswers {
  return { ...answers, recapture };
}

/** By the form's own ids. */
export type CheckField = 'check-post' | 'check-deadline' | 'check-said' | 'check-by';

export function actOfCheck(
  { post, deadline, said, by }: CheckAnswers,
  { checked, recapture, now }: { checked: string; recapture: string | undefined; now: Date },
): { draft: ActDraft } | { open: CheckField[] } {
  const open: CheckField[] = [
    ...(post === undefined ? (['check-post'] as const) : []),
    ...(isDay(deadline) ? [] : (['check-deadline'] as const)),
    ...(said.trim() === '' ? (['check-said'] as const) : []),
    ...(by === undefined ? (['check-by'] as const) : []),
  ];
  if (open.length > 0 || by === undefined || post === undefined) return { open };
  return {
    draft: {
      task: 'deletion',
      outcome: 'done',
      by,
      happenedAt: now.toISOString(),
      said: said.trim(),
      answers: { deadline, post, checked, ...(recapture !== undefined && { recapture }) },
    },
  };
}
