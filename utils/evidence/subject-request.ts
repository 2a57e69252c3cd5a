// A person's request for what is held about them: what was found, and what the person in charge decided about each thing.
import type { Actor } from './act';
import type { EraseGrain } from './erased';

/** What is looked for: names, accounts, numbers; and, where the person acted under a role, that role. Never stored. */
export interface PersonQuery {
  terms: readonly string[];
  role?: Actor;
}

const FOUND_KINDS = ['case', 'capture', 'act', 'letter', 'workingCopy', 'pack', 'recorded', 'waiting', 'log', 'other'] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

/** A thing that is held and speaks of the person, or seems to. */
export interface Find {
  /** Of the row that holds it. */
  name: string;
  kind: FoundKind;
  /** The matter, or the case recorded on this computer, that it belongs to. */
  of: { id: string; code: string; reference?: string; title: string };
  item?: number;
  /** When it was posted, done or made, ISO 8601; empty where that is not known. */
  at: string;
  /** The words around what was looked for; empty where only the role fits. */
  excerpt: string;
  /** Of an item: what was posted; of a thread, what they wrote and what names them. */
  words?: string;
  /** Recorded without a picture: its words are shown here to nobody, and given to nobody with this (PRACTICE 2). */
  factsOnly?: true;
  /** How much of it can be erased by itself; nothing of what was recorded on this computer, or without a picture. */
  erasable: readonly EraseGrain[];
  /** Other people whom it names, as far as Tyst can tell: to be covered. */
  others: readonly string[];
}

/** `whole`: with its words, and its picture as a working copy. `facts`: what it is and when, without words. */
export const GIVING = ['whole', 'facts', 'out'] as const;
export type Giving = (typeof GIVING)[number];

/** Why something is left out. What each rests on is the school's to judge; the file names the reason. */
export const LEFT_OUT_BECAUSE = ['others', 'advice', 'prejudice', 'not-about'] as const;
export type LeftOutBecause = (typeof LEFT_OUT_BECAUSE)[number];

export interface Decision {
  giving?: Giving;
  because?: LeftOutBecause;
}

export function isDecided({ giving, because }: Decision): boolean {
  return giving !== undefined && (giving !== 'out' || because !== undefined);
}
