// Finds names in a text as a reader would: whatever their case, accents and spaces, but as whole words only.
import { foldText } from './fold-text';

/** `part` is one word of a longer name: it may be anybody's. */
export type NameKind = 'name' | 'handle' | 'contact' | 'part';

export interface WantedName {
  kind: NameKind;
  text: string;
}

/** Where a name stands, in UTF-16 units of the text. */
export interface NameHit {
  wanted: WantedName;
  from: number;
  to: number;
}

/** Words of a name up to this many letters are everywhere. */
const SHORT_PART = 3;
/** A single letter is no name that a text could be searched for. */
const SHORTEST = 2;
const MOST_NAMES = 500;

/** What to look for: whole names and handles, names of the viewer's contact list, and the longer words of the viewer's own names. */
export function wantedNames(known: {
  names: readonly string[];
  handles: readonly string[];
  contacts: readonly string[];
}): WantedName[] {
  const parts = known.names.flatMap((name) => wordsOfName(name).filter((word) => lettersOf(word) > SHORT_PART));
  const all: WantedName[] = [
    ...known.names.map((text) => ({ kind: 'name' as const, text })),
    ...known.handles.map((text) => ({ kind: 'handle' as const, text })),
    ...known.contacts.map((text) => ({ kind: 'contact' as const, text })),
    ...parts.map((text) => ({ kind: 'part' as const, text })),
  ];
  const kept = new Map<string, WantedName>();
  for (const wanted of all) {
    const key = wordsOfName(wanted.text).join('');
    if (lettersOf(key) >= SHORTEST && !kept.has(key)) kept.set(key, wanted);
  }
  return [...kept.values()].slice(0, MOST_NAMES);
}

/** Where the names stand in the text, in its order. Of hits that overlap the one that says most stays: a name before a part of it. */
export function findNames(text: string, wanted: readonly WantedName[]): NameHit[] {
  if (wanted.length === 0 || text === '') return [];
  const { folded, from, to } = foldText(text);
  const hits: NameHit[] = [];
  for (const name of wanted) {
    for (const match of folded.matchAll(patternOf(name.text))) {
      const hit = { wanted: name, from: from[match.index] ?? 0, to: to[match.index + match[0].length - 1] ?? 0 };
      if (!hits.some((other) => hit.from < other.to && other.from < hit.to)) hits.push(hit);
    }
  }
  return hits.toSorted((a, b) => a.from - b.from);
}

function lettersOf(word: string): number {
  return Array.from(word).length;
}

/** What has a meaning in a regular expression; `RegExp.escape` is too young for the oldest browsers Tyst runs in. */
const SYNTAX = /[\\^$.*+?()[\]{}|/]/g;
/** Between two words of a name: nothing at all, or a space, hyphen, dot or picture. */
const BETWEEN = String.raw`[^\p{L}\p{N}]{0,8}`;
/** Scripts that do not put spaces between words: there a name begins and ends anywhere. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const patterns = new Map<string, RegExp>();

function patternOf(name: string): RegExp {
  const known = patterns.get(name);
  if (known !== undefined) return known;
  const pattern = new RegExp(patternOfName(name), 'gu');
  patterns.set(name, pattern);
  return pattern;
}

/** The source of a regular expression (flag `u`) that finds the name in a folded text. */
export function patternOfName(name: string): string {
  const words = wordsOfName(name);
  const written = words.map((word) => word.replace(SYNTAX, String.raw`\$&`)).join(BETWEEN);
  const before = boundary(words.at(0)?.slice(0, 1), '<!');
  const after = boundary(words.at(-1)?.slice(-1), '!');
  return `${before}${written}${after}`;
}

function boundary(edge: string | undefined, direction: '!' | '<!'): string {
  if (edge === undefined || !/[\p{L}\p{N}]/u.test(edge) || UNSPACED.test(edge)) return '';
  return String.raw`(?${direction}[\p{L}\p{N}\p{M}])`;
}

/** The folded words of a name; of a name without any letter, such as an emoji, all of it. */
export function wordsOfName(name: string): string[] {
  const { folded } = foldText(name);
  const words = folded.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '');
  return words.length > 0 ? words : [folded.trim()].filter((rest) => rest !== '');
}
