// The leak check: what in a draft could tell who reported it. Its finds and answers stay on this device (DESIGN rule 1).
import type { Draft, NamedBox } from './capture-entry';
import { type NameHit, type NameKind, type WantedName, findNames, wantedNames } from './find-names';
import { type LeakPlace, type LeakSurroundings, leakTexts } from './leak-texts';
import { type Rect, uncovered } from './rect';

interface Find {
  /** The same for the same find: an answer holds until what was found changes. */
  id: string;
  kind: NameKind;
  name: string;
}

export interface TextFind extends Find {
  place: LeakPlace;
  /** How often it stands there; in the source text as well where it is found in words of the page. */
  count: number;
  /** The first time, with a few words around it. */
  before: string;
  hit: string;
  after: string;
}

export interface PictureFind extends Find {
  place: 'picture';
  /** In picture pixels. */
  rect: Rect;
}

export type LeakFind = TextFind | PictureFind;

/** Pixels of a name that stick out from under a cover by no more than this tell nothing. */
const SLIVER = 2;
/** Characters shown before and after a find. */
const AROUND = 40;

/** What is looked for in this draft: the viewer's names and handles, and the contact names that were not put back on purpose. */
export function namesOf({ viewer, shownNames }: Pick<Draft, 'viewer' | 'shownNames'>): WantedName[] {
  return wantedNames({
    names: viewer.names,
    handles: viewer.handles ?? [],
    contacts: shownNames.filter(({ shown }) => shown !== true).map(({ name }) => name),
  });
}

/** Everything that was found, the picture first; pictures of people, sounds and what a name is only part of are not looked at. */
export function leakFinds(draft: Draft, surroundings: LeakSurroundings): LeakFind[] {
  return [...pictureFinds(draft), ...textFinds(draft, surroundings)];
}

/** The finds that nobody has decided about yet. */
export function openLeaks(draft: Draft, surroundings: LeakSurroundings): LeakFind[] {
  const kept = new Set(draft.answers.kept ?? []);
  return leakFinds(draft, surroundings).filter(({ id }) => !kept.has(id));
}

function pictureFinds({ named, masks, shownNames }: Draft): PictureFind[] {
  const chosen = new Set(shownNames.filter(({ shown }) => shown === true).map(({ name }) => name));
  const covers = masks.map(({ rect }) => rect);
  return (named ?? [])
    .filter(({ kind, name }) => kind !== 'contact' || !chosen.has(name))
    .filter(({ rect }) => uncovered(rect, covers).some(({ width, height }) => width > SLIVER && height > SLIVER))
    .map(({ rect, kind, name }) => ({ id: pictureId({ rect, kind, name }), place: 'picture', kind, name, rect }));
}

function pictureId({ rect: { x, y, width, height }, name }: NamedBox): string {
  return JSON.stringify(['picture', name, x, y, width, height]);
}

function textFinds(draft: Draft, surroundings: LeakSurroundings): TextFind[] {
  const wanted = namesOf(draft);
  const finds = leakTexts(draft, surroundings).flatMap(({ place, texts }) => findsAt(place, texts, wanted));
  // The source text repeats what was read of the page: one question about both.
  const read = new Set(finds.filter(({ place }) => !OWN_WORDS.has(place) && place !== 'source').map(({ name }) => name));
  return finds.filter(({ place, name }) => place !== 'source' || !read.has(name));
}

/** What the person has written, not the page. */
const OWN_WORDS: ReadonlySet<LeakPlace> = new Set(['concern', 'caseTitle']);

function findsAt(place: LeakPlace, texts: readonly string[], wanted: readonly WantedName[]): TextFind[] {
  const finds = new Map<WantedName, TextFind>();
  // A value and the raw text that it came from are often the same words.
  for (const text of new Set(texts)) {
    for (const hit of findNames(text, wanted)) {
      const known = finds.get(hit.wanted);
      if (known === undefined) finds.set(hit.wanted, textFind(place, text, hit));
      else known.count += 1;
    }
  }
  for (const find of finds.values()) find.id = JSON.stringify([place, find.name, find.count]);
  return [...finds.values()];
}

function textFind(place: LeakPlace, text: string, { wanted, from, to }: NameHit): TextFind {
  return {
    id: '',
    place,
    kind: wanted.kind,
    name: wanted.text,
    count: 1,
    before: text.slice(Math.max(0, from - AROUND), from).toWellFormed(),
    hit: text.slice(from, to),
    after: text.slice(to, to + AROUND).toWellFormed(),
  };
}
