// Reads dates and times as the sites show them; what is ambiguous or unknown is not read at all.
import { MONTHS, RELATIVE, FILLERS, DAYS_AGO, WEEKDAYS } from './time-words';

/** What a shown time says, in the viewer's zone; absent parts were not shown. */
export interface ShownTime {
  year?: number;
  /** 1 … 12. */
  month?: number;
  day?: number;
  /** 0 … 23. */
  hour?: number;
  minute?: number;
  second?: number;
  /** Sunday is 0. */
  weekday?: number;
  /** 0 for "Today", 1 for "Yesterday". */
  daysAgo?: number;
  /** Whether it can be placed only with the clock at which it was shown. */
  relative?: boolean;
}

/**
 * Parses "4:28 PM · Jan 18, 2026", "16 October at 14:05", "16 Hydref am 14:05", "2026年1月18日 午後4:28", "3 days ago",
 * "Yesterday at 14:05" and the like. The whole text must be a time: undefined when anything is left over, when a part is out
 * of range, or when a numeric date could be day first or month first.
 */
export function parseShownTime(text: string): ShownTime | undefined {
  if (text.length > 200) return undefined;
  let rest = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (RELATIVE.test(rest)) return { relative: true };
  const parts: ShownTime = {};
  for (const take of [takeClock, takeDate, takeDayName]) rest = take(rest, parts) ?? rest;
  const complete = rest.replace(FILLERS, ' ').trim() === '' && Object.keys(parts).length > 0;
  return complete && inRange(parts) ? parts : undefined;
}

/** Takes its part out of the text and returns what is left; undefined when it is not there. */
type Taker = (text: string, into: ShownTime) => string | undefined;

const CLOCK =
  /(?:(?<before>午前|午後|上午|下午|凌晨|早上|中午|晚上|오전|오후) ?)?(?<![\d:.])(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?(?![\d:])(?: ?(?<after>a\.?m\.?|p\.?m\.?|yb|yh)(?![\p{L}]))?/u;

const takeClock: Taker = (text, into) => {
  const found = CLOCK.exec(text);
  const groups = found?.groups;
  if (!found || !groups) return undefined;
  const half = (groups['before'] ?? groups['after'] ?? '').replaceAll('.', '');
  const late = /^(?:pm|yh|午後|下午|晚上|오후)$/.test(half);
  const early = /^(?:am|yb|午前|上午|凌晨|早上|오전)$/.test(half);
  const hour = Number(groups['hour']);
  // An hour outside the twelve-hour clock beside AM or PM is left as an impossible one, for the range check to refuse.
  if ((late || early) && hour > 12) into.hour = 99;
  else if (late) into.hour = (hour % 12) + 12;
  else if (early) into.hour = hour % 12;
  else into.hour = hour;
  into.minute = Number(groups['minute']);
  if (groups['second'] !== undefined) into.second = Number(groups['second']);
  return text.replace(found[0], ' ');
};

const MONTH_NAMES = Object.keys(MONTHS)
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const DATES = [
  /(?<year>\d{4}) ?[年년] ?(?<month>\d{1,2}) ?[月월] ?(?<day>\d{1,2}) ?[日일]/u,
  /(?<![\d年])(?<month>\d{1,2}) ?[月월] ?(?<day>\d{1,2}) ?[日일]/u,
  /(?<![\d/.-])(?<year>\d{4})(?<separator>[/.-])(?<month>\d{1,2})\k<separator>(?<day>\d{1,2})(?![\d/.-]\d)/u,
  new RegExp(
    String.raw`(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th|ain|fed|af|il|ydd|eg)?\.? (?:of )?(?<name>${MONTH_NAMES})\.?(?![\p{L}])(?:,? (?<year>\d{4})(?!\d))?`,
    'u',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?<name>${MONTH_NAMES})\.?(?![\p{L}]) (?<day>\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:,? (?<year>\d{4})(?!\d))?`,
    'u',
  ),
  /(?<![\d/.-])(?<first>\d{1,2})(?<separator>[/.-])(?<second>\d{1,2})\k<separator>(?<year>\d{4})(?!\d)/u,
];

const takeDate: Taker = (text, into) => {
  for (const shape of DATES) {
    const found = shape.exec(text);
    const groups = found?.groups;
    if (!found || !groups) continue;
    const dayAndMonth =
      'first' in groups
        ? settleOrder(Number(groups['first']), Number(groups['second']))
        : {
            day: Number(groups['day']),
            month: groups['name'] === undefined ? Number(groups['month']) : (MONTHS[groups['name']] ?? 0),
          };
    if (dayAndMonth === undefined) return undefined;
    Object.assign(into, dayAndMonth);
    if (groups['year'] !== undefined) into.year = Number(groups['year']);
    return text.replace(found[0], ' ');
  }
  return undefined;
};

/** "03/08" is the third of August to some and the eighth of March to others: read only where one order is impossible or both agree. */
function settleOrder(first: number, second: number): { day: number; month: number } | undefined {
  if (first > 12) return { day: first, month: second };
  if (second > 12) return { day: second, month: first };
  return first === second ? { day: first, month: second } : undefined;
}

const takeDayName: Taker = (text, into) => {
  for (const [word, daysAgo] of Object.entries(DAYS_AGO)) {
    if (!hasWord(text, word) || into.day !== undefined) continue;
    Object.assign(into, { daysAgo, relative: true });
    return text.replace(word, ' ');
  }
  for (const [word, weekday] of Object.entries(WEEKDAYS)) {
    if (!hasWord(text, word)) continue;
    into.weekday = weekday;
    if (into.day === undefined) into.relative = true;
    return text.replace(word, ' ');
  }
  return undefined;
};

function hasWord(text: string, word: string): boolean {
  return new RegExp(String.raw`(?<!\p{L})${word}(?!\p{L})`, 'u').test(text);
}

function inRange(parts: ShownTime): boolean {
  const { year = 2024, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const dated = month >= 1 && month <= 12 && day >= 1 && day <= last && year >= 1990 && year <= 2200;
  return dated && hour <= 23 && minute <= 59 && second <= 59;
}
