// Every text of a draft that would go out with its record, by the place where a person finds it in the review.
import type { Draft } from './capture-entry';
import type { Post } from './post';

/** The readings of a post that hold text of the page. */
const READINGS = [
  'author',
  'handle',
  'profile',
  'postedAt',
  'text',
  'kind',
  'edited',
  'translated',
  'cut',
  'reach',
  'parent',
  'authorId',
  'groupSize',
] as const satisfies readonly (keyof Post)[];
export type ReadingPlace = (typeof READINGS)[number];

export type LeakPlace = ReadingPlace | 'items' | 'address' | 'chatTitle' | 'source' | 'concern' | 'caseTitle';

export interface LeakText {
  place: LeakPlace;
  texts: string[];
}

/** What goes out beside the draft's own row: the source text, and the title of the case where it is not the neutral one. */
export interface LeakSurroundings {
  source: string;
  caseTitle: string;
}

export function leakTexts({ post, items, locator, answers }: Draft, { source, caseTitle }: LeakSurroundings): LeakText[] {
  const { url, permalink, platformId, chatTitle, droppedParameters } = locator;
  return [
    ...READINGS.map((place) => ({ place, texts: place === 'kind' ? [post.kind.raw] : textsIn(post[place]).map(decoded) })),
    { place: 'address', texts: [url, permalink ?? '', platformId ?? '', ...droppedParameters].map(decoded) },
    { place: 'items', texts: (items ?? []).flatMap((item) => textsIn(item)).map(decoded) },
    { place: 'chatTitle', texts: [chatTitle ?? ''] },
    { place: 'source', texts: [source] },
    { place: 'concern', texts: [answers.concern] },
    { place: 'caseTitle', texts: [caseTitle] },
  ];
}

/** Fields that hold one of a few fixed words, never a text of the page. */
const FIXED: ReadonlySet<string> = new Set(['source', 'precision', 'state', 'kind']);

/** Every text in a reading or an item, value and raw; what is no text of the page is left out. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (FIXED.has(key) ? [] : textsIn(inner)));
}

/** The same with every text changed. */
export function withTexts<T>(value: T, change: (text: string) => string): T;
export function withTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((inner: unknown) => withTexts(inner, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, FIXED.has(key) ? inner : withTexts(inner, change)]),
  );
}

/** Addresses hide spaces and letters behind percent signs; a text that is no address stays as it is. */
export function decoded(text: string): string {
  if (!/^https?:\/\/\S*%/.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
