// The school card that this browser has: set by the school's IT through a managed policy, or loaded by the person.
import { type SchoolCard, parseCard } from '@/utils/evidence/school-card';
import { schoolCard } from './settings';

export interface CardHere {
  card: SchoolCard;
  /** Set by policy: nobody can change it here. */
  managed: boolean;
}

/** Undefined where there is none. Throws `card-invalid` for one that cannot be used: files must not go out as if there were none. */
export async function cardHere(): Promise<CardHere | undefined> {
  const text = await schoolCard.getValue();
  return text === '' ? undefined : { card: parseCard(text), managed: await schoolCard.isManaged() };
}

/** Keeps the card of a file. Throws `card-invalid`. */
export async function keepCard(text: string): Promise<void> {
  parseCard(text);
  await schoolCard.setValue(text);
}

export async function removeCard(): Promise<void> {
  await schoolCard.setValue('');
}
