// Whether the author could work out who showed the post, from how many could see it (DESIGN rule 1).
import type { Audience } from './post';

/** Groups up to this size are small enough to guess in. */
const SMALL_GROUP = 20;

export type Guessable = 'direct' | 'smallGroup' | 'groupSizeNotKnown';

/** `groupSize` is as the page shows it: `312`, `1,204 members`, or empty. */
export function whoShowedIt(audience: Audience, groupSize: string): Guessable | undefined {
  if (audience === 'direct') return 'direct';
  if (audience !== 'group') return undefined;
  const size = sizeOf(groupSize);
  if (size === undefined) return 'groupSizeNotKnown';
  return size <= SMALL_GROUP ? 'smallGroup' : undefined;
}

/** The number in a text of the page; undefined where there is none, or where it is shortened (`1.2K`) and thus large. */
function sizeOf(shown: string): number | undefined {
  const number = /\d[\d.,\u00a0\u202f ]*(?:[kKmM](?!\p{L}))?/u.exec(shown)?.[0];
  if (number === undefined) return undefined;
  return /[kKmM]/.test(number) ? Number.POSITIVE_INFINITY : Number(number.replaceAll(/\D/g, ''));
}
