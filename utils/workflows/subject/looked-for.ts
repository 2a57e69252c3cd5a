// The names, accounts and numbers that a person is looked for under, and where in a text one of them stands.
import { patternOfName } from '@/utils/evidence/find-names';
import { foldToText } from '@/utils/evidence/fold-text';

/** Letters of a term; shorter ones are in everything. */
const SHORTEST_TERM = 2;
const AROUND = 60;

/** `undefined`: none of them stands in the text. In UTF-16 units of the folded text, which are nearly those of the text. */
export type LookedFor = (text: string) => number | undefined;

/** Terms as they were typed, without those that are too short. */
export function usableTerms(terms: readonly string[]): string[] {
  return terms.map((term) => term.trim()).filter((term) => foldToText(term).length >= SHORTEST_TERM);
}

/**
 * Finds a term anywhere in a text, within words as well (an account holds a name), whatever case and accents; and as whole words
 * with anything between them, as people write names: `Parent-Example` for `Parent Example`.
 */
export function lookedFor(terms: readonly string[]): LookedFor {
  const wanted = usableTerms(terms).map((term) => ({
    folded: foldToText(term),
    pattern: new RegExp(patternOfName(term), 'u'),
  }));
  return (text) => {
    const folded = foldToText(text);
    for (const { folded: term, pattern } of wanted) {
      const at = folded.indexOf(term);
      const place = at >= 0 ? at : pattern.exec(folded)?.index;
      if (place !== undefined) return place;
    }
    return undefined;
  };
}

/** Digests, ids and times are nobody's words. */
const NO_WORDS = /^([\da-f]{64}|[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|\d{4}-\d\d-\d\dT[\d:.]+Z)$/;

/** The words around the first place where any text in a value has it; undefined where none has. */
export function excerptOf(value: object, looked: LookedFor): string | undefined {
  for (const text of textsIn(value)) {
    const at = looked(text);
    if (at === undefined) continue;
    // Folding may change lengths a little: good enough for what is only shown.
    const from = Math.max(0, at - AROUND);
    const cut = text.slice(from, at + 2 * AROUND).toWellFormed();
    return `${from > 0 ? '…' : ''}${cut}${at + 2 * AROUND < text.length ? '…' : ''}`;
  }
  return undefined;
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return NO_WORDS.test(value) ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
