// Takes a name out of what was read of a page, where the person decides so: a fixed mark stands in its place, whatever its length.
import type { Draft } from './capture-entry';
import { findNames } from './find-names';
import { namesOf } from './leak-check';
import { type LeakPlace, decoded, withTexts } from './leak-texts';

/** As wide for every name: a name's width leaks it (DESIGN rule 1). */
const MARK = '█████';

/** Where a name can be covered: in all that was read of the page. What the person has typed is changed by typing. */
export type CoverablePlace = Exclude<LeakPlace, 'concern' | 'caseTitle' | 'source'>;

/** The text with every occurrence of the name covered; a text without it comes back unchanged. */
export function coverIn(text: string, name: string, draft: Pick<Draft, 'viewer' | 'shownNames'>): string {
  const readable = decoded(text);
  // All names are looked for, so that a part of a name does not cut into the whole name, which has a find of its own.
  const hits = findNames(readable, namesOf(draft)).filter(({ wanted }) => wanted.text === name);
  if (hits.length === 0) return text;
  let covered = '';
  let at = 0;
  for (const { from, to } of hits) {
    covered += readable.slice(at, from) + MARK;
    at = to;
  }
  return covered + readable.slice(at);
}

/** The draft with the name covered in one place, raw texts included. */
export function coverInDraft(draft: Draft, place: CoverablePlace, name: string): Draft {
  const cover = (text: string) => coverIn(text, name, draft);
  const { locator, post, items } = draft;
  const { chatTitle, ...address } = locator;
  const title = chatTitle !== undefined && { chatTitle: place === 'chatTitle' ? cover(chatTitle) : chatTitle };
  if (place === 'chatTitle') return { ...draft, locator: { ...address, ...title } };
  if (place === 'address') return { ...draft, locator: { ...withTexts(address, cover), ...title } };
  if (place === 'items') return { ...draft, ...(items !== undefined && { items: withTexts(items, cover) }) };
  if (place === 'kind') return { ...draft, post: { ...post, kind: { ...post.kind, raw: cover(post.kind.raw) } } };
  return { ...draft, post: { ...post, [place]: withTexts(post[place], cover) } };
}
