// The page states of the anonymity suite: rows of small modifiers, one page each, seen by two reporters.
import type { WishedMode } from '@/tests/commands/capture-and-hand-over';
import { type Look, type Language } from './look';
import type { Pair } from './reporter';

export interface State {
  name: string;
  look: Look;
  /** Default `plain`. */
  who?: Pair;
  /** Default all four. */
  modes?: readonly WishedMode[];
  /** Whether only the first of the two has acted: liked, reposted, followed, joined. */
  actsApart?: boolean;
  /** Words that OCR has to read in the picture: what the author wrote is never covered by itself. */
  reads?: readonly string[];
  /** In the short form too, in this mode. */
  short?: WishedMode;
}

const LANGUAGES: readonly Language[] = ['cy', 'fr', 'de', 'pl', 'es', 'ar', 'ur', 'zh'];

/** Names the first reporter in the author's own words: what was said stays, whoever looks. */
export const NAMING = 'Fixture Reporter-Quellwyn is unfair, says fixture_reporter_q. Ask FIXTURE REPORTER QUELLWYN.';
/** Holds the names within other words only. */
export const WITHIN = 'Prefixture reporterish Quellwynaidd words about Ffugiol things, unfixtured.';

/** Everything that people other than the viewer say on the page: content, even where it names them (DESIGN rule 1). */
export function saidOn({ look }: State): string {
  const inReply = look.parts?.some((part) => part.endsWith('naming the account')) === true;
  return `${look.words ?? ''} ${inReply ? NAMING : ''}`;
}

/** What all three sites are shown in, beside what each has of its own. */
export function commonStates(): State[] {
  return [
    { name: 'light', look: {}, reads: ['invented', 'school'], short: 'post' },
    { name: 'dark', look: { dark: true }, short: 'visible' },
    ...LANGUAGES.map((language): State => ({ name: `in ${language}`, look: { language } })),
    { name: 'dark, in Welsh', look: { dark: true, language: 'cy' }, short: 'thread' },
    { name: 'dark, from right to left', look: { dark: true, language: 'ar' }, short: 'visible' },
    { name: 'named in the text', look: { words: NAMING }, reads: ['fixture', 'quellwyn', 'unfair'], short: 'post' },
    { name: 'named in the text, dark and in Welsh', look: { words: NAMING, dark: true, language: 'cy' } },
    { name: 'a name as part of other words', look: { words: WITHIN }, reads: ['reporterish'], short: 'visible' },
    { name: 'a name from right to left', look: {}, who: 'rtl', short: 'thread' },
    { name: 'a name from right to left on such a page', look: { language: 'ur' }, who: 'rtl' },
    { name: 'a name with emoji', look: {}, who: 'emoji', short: 'visible' },
    { name: 'a long name over several lines', look: {}, who: 'long', short: 'thread' },
    { name: 'a long name, dark', look: { dark: true }, who: 'long' },
    { name: 'a Chinese and a Japanese name', look: { language: 'zh' }, who: 'han' },
    { name: 'one name within the other', look: {}, who: 'nested' },
    { name: 'many unread', look: { unread: 99 } },
    { name: 'a tall post', look: { lines: 40 }, modes: ['post', 'visible'] },
    { name: 'zoomed to 150 %', look: { css: 'html{zoom:1.5}' }, modes: ['post', 'visible'] },
    { name: 'zoomed to 67 %', look: { css: 'html{zoom:.67}' } },
    { name: 'an author with emoji', look: { author: 'Poster 🦉 One', words: 'Words 🦉 with pictures 🌧️ in them.' } },
    { name: 'an author from right to left', look: { author: 'كاتب مخترع', words: 'كلمات مخترعة عن مدرسة' } },
  ];
}

/** One state for each part that may be open, and one with several of them. */
export function partStates(parts: readonly string[], short: Readonly<Record<string, WishedMode>>): State[] {
  return parts.map((part) => ({ name: part, look: { parts: [part] }, ...(short[part] && { short: short[part] }) }));
}

/** Every state in every mode that it has. */
export function wholeForm(states: readonly State[]): [State, WishedMode][] {
  return states.flatMap((state) =>
    (state.modes ?? (['post', 'visible', 'thread', 'page'] as const)).map((mode): [State, WishedMode] => [state, mode]),
  );
}

/** Every state of the short form in its one mode. */
export function shortForm(states: readonly State[]): [State, WishedMode][] {
  return states.flatMap((state): [State, WishedMode][] => (state.short === undefined ? [] : [[state, state.short]]));
}

/** Leaves every second state to the long form: of what all sites have, neighbouring turns take each other's rest. */
export function everySecond(states: readonly State[], turn: 0 | 1): State[] {
  return states.map(({ short, ...state }, index) => (index % 2 === turn && short !== undefined ? { ...state, short } : state));
}
