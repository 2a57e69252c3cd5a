// Days on which a school is closed: what counts as a day, and a list of them read from what somebody pasted.

/** Both ends included; `YYYY-MM-DD`. */
export interface Holiday {
  from: string;
  to: string;
}

/** More than a school has in ten years; a list without an end must not keep a page busy. */
export const MOST_HOLIDAYS = 200;

/** Whether a text is a day of the calendar, `YYYY-MM-DD`, far from where years have other than four digits: days are counted on from it. */
export function isDay(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00.000Z`);
  // A day that no month has is read as one of the next month.
  return /^[12]\d{3}-\d\d-\d\d$/.test(text) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

export function isHoliday(value: unknown): value is Holiday {
  if (typeof value !== 'object' || value === null || !('from' in value) || !('to' in value)) return false;
  const { from, to } = value;
  return typeof from === 'string' && typeof to === 'string' && isDay(from) && isDay(to) && from <= to;
}

/** Whether a stranger's value (a policy's) is a list of holidays that may be kept. */
export function isHolidays(value: unknown): value is Holiday[] {
  return Array.isArray(value) && value.length <= MOST_HOLIDAYS && value.every(isHoliday);
}

/** In their order, each once. */
export function sortedHolidays(holidays: readonly Holiday[]): Holiday[] {
  const byDays = new Map(holidays.map(({ from, to }) => [`${from} ${to}`, { from, to }]));
  return [...byDays].toSorted(([a], [b]) => a.localeCompare(b)).map(([, holiday]) => holiday);
}

export interface PastedHolidays {
  holidays: Holiday[];
  /** Lines that are no day and no first and last day. */
  refused: string[];
}

/**
 * One day, or a first and a last day, a line; words beside them are passed over. Days stand as `2026-12-21`, `21/12/2026` (the day
 * first), or `21 December 2026` in English or Welsh. A line with further digits is refused: it may say more than was understood.
 */
export function parseHolidays(pasted: string): PastedHolidays {
  const holidays: Holiday[] = [];
  const refused: string[] = [];
  for (const line of pasted.split('\n').map((each) => each.trim())) {
    if (line === '') continue;
    const found = holidayIn(line);
    if (found === undefined || holidays.length >= MOST_HOLIDAYS) refused.push(line);
    else holidays.push(found);
  }
  return { holidays: sortedHolidays(holidays), refused };
}

const MONTHS = [
  ['jan', 'ion'],
  ['feb', 'chwe'],
  ['mar', 'maw'],
  ['apr', 'ebr'],
  ['may', 'mai'],
  ['jun', 'meh'],
  ['jul', 'gor'],
  ['aug', 'aws'],
  ['sep', 'med'],
  ['oct', 'hyd'],
  ['nov', 'tac'],
  ['dec', 'rha'],
] as const;

const DATE =
  /\b(\d{4})-(\d\d)-(\d\d)\b|\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b|\b(\d{1,2})(?:st|nd|rd|th)?\s+(\p{L}+)\.?\s+(\d{4})\b/gu;

function holidayIn(line: string): Holiday | undefined {
  const days = [...line.matchAll(DATE)].map(dayOf);
  const [from, to = from] = days;
  const beside = line.replaceAll(DATE, '');
  if (from === undefined || to === undefined || days.length > 2 || /\d/.test(beside)) return undefined;
  return isHoliday({ from, to }) ? { from, to } : undefined;
}

/** `YYYY-MM-DD`, whether or not the calendar has it. */
function dayOf([, isoYear, isoMonth, isoDay, day, month, year, wordDay, word = '', wordYear]: RegExpMatchArray): string {
  if (isoYear !== undefined) return `${isoYear}-${isoMonth}-${isoDay}`;
  if (year !== undefined) return `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  const lower = word.toLowerCase();
  const index = MONTHS.findIndex((starts) => starts.some((start) => lower.startsWith(start)));
  return `${wordYear}-${String(index + 1).padStart(2, '0')}-${wordDay?.padStart(2, '0')}`;
}
