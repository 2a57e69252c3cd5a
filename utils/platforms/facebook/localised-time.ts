// Reads a shown time in the page's own language, by the names that the browser itself has for that language's months and days.
import { parseShownTime, type ShownTime } from '@/utils/platforms/page/shown-time';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** What Facebook puts between date and clock in languages whose own patterns, as the browser knows them, have something else there. */
const JOINERS = 'a las|às|as|à|um|alle ore|alle|ore|om|kl|klo|o godz|o|la|de|del|uhr|r|г|в|om|den|el|le';

interface Language {
  /** Words to their English ones, longest first. */
  words: readonly (readonly [string, string])[];
  joiners: RegExp;
}

const languages = new Map<string, Language | undefined>();

/** The parts of the time; undefined when anything in the text is not part of a time. English and Welsh need no `language`. */
export function parseLocalTime(text: string, language: string): ShownTime | undefined {
  const known = parseShownTime(text);
  if (known !== undefined || text.length > 200) return known;
  const words = languageOf(language);
  if (words === undefined) return undefined;
  let english = text.normalize('NFKC').toLowerCase();
  for (const [word, name] of words.words) english = english.replace(new RegExp(wholeWord(word), 'u'), name);
  return parseShownTime(english.replaceAll(words.joiners, ' '));
}

function languageOf(tag: string): Language | undefined {
  if (!languages.has(tag)) languages.set(tag, learn(tag));
  return languages.get(tag);
}

function learn(tag: string): Language | undefined {
  if (!/^[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/.test(tag) || /^(?:en|cy)\b/.test(tag)) return undefined;
  try {
    const words = [...names(tag, MONTHS, monthName), ...names(tag, DAYS, dayName)].toSorted(([a], [b]) => b.length - a.length);
    return { words, joiners: new RegExp(wholeWord(`(?:${JOINERS})`), 'gu') };
  } catch {
    // Not a language that the browser knows.
    return undefined;
  }
}

type Naming = (tag: string, index: number, width: 'long' | 'short') => string[];

const monthName: Naming = (tag, index, width) => {
  const day = new Date(2024, index, 15);
  // In many languages the name differs when a day stands beside it: "lipiec", but "29 lipca".
  const beside = new Intl.DateTimeFormat(tag, { day: 'numeric', month: width }).formatToParts(day);
  return [new Intl.DateTimeFormat(tag, { month: width }).format(day), beside.find(({ type }) => type === 'month')?.value ?? ''];
};

const dayName: Naming = (tag, index, width) => [
  new Intl.DateTimeFormat(tag, { weekday: width }).format(new Date(2024, 0, 7 + index)),
];

function names(tag: string, english: readonly string[], naming: Naming): [string, string][] {
  return english.flatMap((name, index) =>
    (['long', 'short'] as const)
      .flatMap((width) => naming(tag.replaceAll('_', '-'), index, width))
      .map((word): [string, string] => [word.toLowerCase().replace(/\.$/, ''), ` ${name} `])
      .filter(([word]) => /^\p{L}[\p{L}\p{M}' -]+$/u.test(word)),
  );
}

function wholeWord(word: string): string {
  return String.raw`(?<![\p{L}\p{M}])${word}\.?(?![\p{L}\p{M}])`;
}
