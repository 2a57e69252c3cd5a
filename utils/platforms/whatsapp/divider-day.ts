// Which day a divider or the sticky marker names: "Today", "Ddoe", "segunda-feira", "12 October 2026", "12/10/2026".
import { settleDay } from '@/utils/platforms/page/local-to-utc';
import { parseShownTime, type ShownTime } from '@/utils/platforms/page/shown-time';
import type { Day } from './calendar-day';
import { type DateNumbers, parseLocalStamp, plainNumbers } from './local-stamp';

export interface DividerDate {
  /** The numbers of a numeric date, whose order the whole chat settles. */
  date?: DateNumbers;
  day?: Day;
  /** Whether the day was told with the device's clock ("Today", a weekday). */
  byClock: boolean;
}

/** Tried after the page's own language: what schools' phones in Wales and England are set to. */
const LANGUAGES = 'en cy pl ro ar ur hi bn pa gu ta pt es fr it de nl tr uk ru fa he so lt bg el zh ja ko'.split(' ');

/** Undefined when the text names no day: then it is another notice ("2 unread messages"). */
export function dividerDate(text: string, now: Date, language: string): DividerDate | undefined {
  if (text.length > 60) return undefined;
  const plain = plainNumbers(text);
  const { date, clock } = parseLocalStamp(plain);
  if (clock !== undefined) return undefined;
  if (date !== undefined && !/\p{L}{2}/u.test(plain)) return { date, byClock: false };
  const shown = parseShownTime(plain) ?? spoken(plain.toLowerCase(), language);
  if (shown === undefined || shown.hour !== undefined) return undefined;
  const settled = settleDay(shown, now);
  if (settled?.year === undefined || settled.month === undefined || settled.day === undefined) return undefined;
  const { year, month, day } = settled;
  return { day: { year, month, day }, byClock: shown.year === undefined };
}

const vocabularies = new Map<string, ReadonlyMap<string, ShownTime>>();

function spoken(word: string, language: string): ShownTime | undefined {
  for (const tongue of [language, ...LANGUAGES]) {
    const known = vocabularies.get(tongue) ?? vocabulary(tongue);
    vocabularies.set(tongue, known);
    const meaning = known.get(word);
    if (meaning !== undefined) return meaning;
  }
  return undefined;
}

/** The browser's own words for today, yesterday and the days of the week; empty when it does not speak the language. */
function vocabulary(language: string): ReadonlyMap<string, ShownTime> {
  const words = new Map<string, ShownTime>();
  try {
    if (Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) return words;
  } catch {
    // A page may call its language anything; Intl throws a RangeError for what is no language tag.
    return words;
  }
  const name = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  // The fourth of January 1970 was a Sunday.
  for (let weekday = 0; weekday < 7; weekday += 1) {
    words.set(name.format(new Date(Date.UTC(1970, 0, 4 + weekday))).toLowerCase(), { weekday });
  }
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  for (const daysAgo of [0, 1]) words.set(relative.format(-daysAgo, 'day').toLowerCase(), { daysAgo });
  return words;
}
