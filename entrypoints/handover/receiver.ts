// Who receives a case: the Head Teacher, or in a matter about the Head whoever stands in (P1.3).
import type { Addressee } from '@/utils/evidence/case';

export interface Receiver {
  aboutHead: boolean;
  addressee: Addressee;
}

/** What the person has answered so far; nothing is answered beforehand. */
export interface ReceiverAnswers {
  aboutHead?: 'yes' | 'no';
  standIn?: 'deputy' | 'chair';
}

/** The receiver that the answers name, or which question is still open. Without a Deputy it is the Chair of Governors. */
export function receiverOf(
  { aboutHead, standIn }: ReceiverAnswers,
  hasDeputy: boolean,
): { receiver: Receiver } | { missing: 'aboutHead' | 'standIn' } {
  if (aboutHead === undefined) return { missing: 'aboutHead' };
  if (aboutHead === 'no') return { receiver: { aboutHead: false, addressee: 'head' } };
  if (!hasDeputy) return { receiver: { aboutHead: true, addressee: 'chair' } };
  if (standIn === undefined) return { missing: 'standIn' };
  return { receiver: { aboutHead: true, addressee: standIn } };
}
