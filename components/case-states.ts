// What a case's captures say about it: whether one waits for its review, and whether a child may be concerned.
import type { CaptureEntry } from '@/utils/evidence/capture-entry';

interface WithCaptures {
  captures: readonly CaptureEntry[];
}

export function isToReview({ captures }: WithCaptures): boolean {
  return captures.some(({ reviewedAt }) => reviewedAt === undefined);
}

/** Whether any capture says, or does not rule out, that a child has been or may be harmed (PRACTICE 3). */
export function isSafeguarding({ captures }: WithCaptures): boolean {
  return captures.some(({ record }) => record?.safeguarding === 'yes' || record?.safeguarding === 'not-sure');
}
