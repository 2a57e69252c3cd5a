// Tries the ways of reading a value in order and records which one answered.
import { type Read, type Source, unknown } from '@/utils/evidence/read';

export interface Strategy<T> {
  source: Source;
  /** The value and the text it was taken from; undefined when this way finds nothing. */
  read: () => { value: T; raw: string } | undefined;
}

/** The first strategy's answer with its source, or `unknown`: nothing is guessed (DESIGN rule 3). */
export function firstOf<T>(strategies: readonly Strategy<T>[]): Read<T> {
  for (const { source, read } of strategies) {
    const found = read();
    if (found !== undefined) return { ...found, source };
  }
  return unknown();
}

/** The same for a text that is its own raw text; an empty one counts as not found. */
export function textOrNothing(text: string | undefined): { value: string; raw: string } | undefined {
  return text === undefined || text === '' ? undefined : { value: text, raw: text };
}
