// What a case's captures say about it: whether one waits for its review, and whether a child may be concerned.
import type { CaptureEntry } from './capture-entry';
import type { Case } from './case';
import { isHighConcern } from './high-concern';

interface WithCaptures {
  captures: readonly CaptureEntry[];
}

export function isToReview({ captures }: WithCaptures): boolean {
  return captures.some(({ reviewedAt }) => reviewedAt === undefined);
}

/** Whether any capture says, or does not rule out, that a child has been or may be harmed (PRACTICE 3). */
export function isSafeguarding({ captures }: WithCaptures): boolean {
  return captures.some(isOfChild);
}

function isOfChild({ record }: CaptureEntry): boolean {
  return record?.safeguarding === 'yes' || record?.safeguarding === 'not-sure';
}

/** Whether any capture is one that the designated person looks at first. */
export function isAnyHighConcern({ captures }: WithCaptures): boolean {
  return captures.some(({ record }) => record !== undefined && isHighConcern(record));
}

/**
 * Whether it still waits for the designated person's advice, without which nothing reaches the author (PRACTICE 3). Advice is
 * about the captures that it names: one that came later waits again.
 */
export function waitsForAdvice({
  case: of,
  captures,
}: {
  case: Pick<Case, 'advice'>;
  captures: readonly CaptureEntry[];
}): boolean {
  const { answer, about = [] } = of.advice ?? {};
  return captures.some((capture) => isOfChild(capture) && (answer !== 'dsl-go-on' || !about.includes(capture.id)));
}
