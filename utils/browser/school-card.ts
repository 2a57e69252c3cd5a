// The school card that this browser has: set by the school's IT through a managed policy, or loaded by the person.
import { browser } from 'wxt/browser';
import { type SchoolCard, parseCard } from '@/utils/evidence/school-card';
import { schoolCard } from './settings';

/** The policy's key; its schema is `public/managed-schema.json`. */
const KEY = 'schoolCard';

export interface CardHere {
  card: SchoolCard;
  /** Set by policy: nobody can change it here. */
  managed: boolean;
}

/** Undefined where there is none. Throws `card-invalid` for one that cannot be used: files must not go out as if there were none. */
export async function cardHere(): Promise<CardHere | undefined> {
  const set = await managedCard();
  const text = set ?? (await schoolCard.getValue());
  return text === '' ? undefined : { card: parseCard(text), managed: set !== undefined };
}

/** Keeps the card of a file. Throws `card-invalid`. */
export async function keepCard(text: string): Promise<void> {
  parseCard(text);
  await schoolCard.setValue(text);
}

export async function removeCard(): Promise<void> {
  await schoolCard.setValue('');
}

/** `storage.managed` rejects in Firefox where no policy exists. */
async function managedCard(): Promise<string | undefined> {
  try {
    const { [KEY]: set } = await browser.storage.managed.get(KEY);
    return typeof set === 'string' && set !== '' ? set : undefined;
  } catch {
    return undefined;
  }
}
