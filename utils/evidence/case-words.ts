// The words of a case that a search looks through, and whether a search finds them.
import type { CaptureEntry } from './capture-entry';
import type { Case } from './case';
import { isKnown } from './read';

/** Words of one post that are searched; the rest of a very long one is found by opening its case. */
const LONGEST_TEXT = 5_000;

/** What a case is called: its code, its reference and its title, folded. */
export function nameWords({ code, reference = '', title }: Pick<Case, 'code' | 'reference' | 'title'>): string {
  return folded([code, reference, title].join('\n'));
}

/** What its captures say: who wrote what, why it was recorded and where it is, folded; nothing of what nobody may see. */
export function captureWords(captures: readonly Pick<CaptureEntry, 'record' | 'withheldAt'>[]): string {
  const texts = captures.flatMap(({ record, withheldAt }) => {
    if (record === undefined || withheldAt !== undefined) return [];
    const { author, handle, text } = record.post;
    const read = [author, handle, text].filter(isKnown).map(({ value }) => value.slice(0, LONGEST_TEXT));
    return [...read, record.concern, record.locator.permalink ?? record.locator.url];
  });
  return folded(texts.join('\n'));
}

/** The words of a search, folded; none for a search that is empty. */
export function searchWords(search: string): string[] {
  return folded(search)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** Whether every word stands somewhere in the folded text. */
export function hasWords(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

/** As texts are compared: an accent, a capital letter or a sign that is not painted makes no difference. */
export function folded(text: string): string {
  return painted(text.normalize('NFKD').replaceAll(/\p{M}/gu, '')).toLowerCase();
}

/** A text without joiners, direction marks, soft hyphens and the like: who writes a post could hide its words behind them. */
export function painted(text: string): string {
  return text.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '');
}
