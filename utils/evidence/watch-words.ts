// The school's watch words: read from what was typed, and found in texts as whole words, whatever their case, accents and spaces.
import { patternOfName, wordsOfName } from './find-names';
import { foldToText } from './fold-text';

export const MOST_WORDS = 40;
const LONGEST_WORD = 80;
/** A single letter stands everywhere. */
const FEWEST_LETTERS = 2;

export interface TypedWords {
  words: string[];
  /** Too short, too long, or one too many. */
  refused: string[];
}

/** One word or name a line; blank lines and repetitions are left out. */
export function parseWatchWords(typed: string): TypedWords {
  const words = new Map<string, string>();
  const refused: string[] = [];
  for (const line of typed.toWellFormed().split('\n')) {
    const word = line.trim().replaceAll(/\s+/g, ' ');
    const key = wordsOfName(word).join(' ');
    if (word === '' || words.has(key)) continue;
    const letters = key.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    if (letters < FEWEST_LETTERS || word.length > LONGEST_WORD || words.size >= MOST_WORDS) refused.push(word);
    else words.set(key, word);
  }
  return { words: [...words.values()], refused };
}

/** Whether a stranger's value (a policy's) is a list of words that could have been typed. */
export function isWatchWords(value: unknown): value is string[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_WORDS) return false;
  return value.every((word) => typeof word === 'string' && !word.includes('\n') && parseWatchWords(word).words[0] === word);
}

/** Whether a text mentions one of the words. */
export type Mentions = (text: string) => boolean;

/**
 * Made once for many texts: one pass over a text whatever the number of words. Finds what `findNames` finds (a test compares them)
 * without keeping where.
 */
export function mentionsAnyOf(words: readonly string[]): Mentions {
  const known = words.filter((word) => wordsOfName(word).length > 0);
  if (known.length === 0) return () => false;
  const pattern = new RegExp(known.map((word) => `(?:${patternOfName(word)})`).join('|'), 'u');
  return (text) => pattern.test(foldToText(text));
}
