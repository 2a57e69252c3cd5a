// Reads the numbers of a time as WhatsApp writes it in the account's language; which of two is the day is settled elsewhere.

/** A date whose first two numbers may be day and month or month and day. `ordered` dates (ISO, Chinese …) are month, day. */
export interface DateNumbers {
  year: number;
  first: number;
  second: number;
  ordered: boolean;
}

export interface Clock {
  hour: number;
  minute: number;
}

export interface LocalStamp {
  date?: DateNumbers;
  clock?: Clock;
}

/** Digits of any script as ASCII, narrow and non-breaking spaces as spaces, direction marks gone. */
export function plainNumbers(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)))
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Decimal digits stand in runs of ten in Unicode, each run beginning with its zero. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0x30;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (code - zero) % 10;
}

const YEAR_FIRST = /(?<!\d)(\d{4}) ?[-./年년] ?(\d{1,2}) ?[-./月월] ?(\d{1,2})(?: ?[日일.])?(?!\d)/u;
const YEAR_LAST = /(?<!\d)(\d{1,2}) ?([-./]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})(?!\d)/u;
const CLOCK = /(?<!\d)(\d{1,2}) ?[:.] ?(\d{2})(?:[:.]\d{2})?(?!\d)/u;

const MORNING = /(?<!\p{L})(?:a\.? ?m\.?|yb|ق\.?ظ|ص|上午|午前|오전|π\.?μ\.?)(?!\p{L})/iu;
const AFTERNOON = /(?<!\p{L})(?:p\.? ?m\.?|yh|ب\.?ظ|م|下午|午後|오후|μ\.?μ\.?)(?!\p{L})/iu;

/**
 * Seen: `14:30, 05/08/2026`, `10:07, 29/1/2024`, `8:54 PM, 12/08/2026` (U+202F or U+00A0 before PM), `15/08/2026, 18:23`, ISO and
 * dotted forms (PLATFORMS §3.4). A part that is missing, out of range or beside words nobody knows is left out, never guessed.
 */
export function parseLocalStamp(text: string): LocalStamp {
  const plain = plainNumbers(text.slice(0, 200));
  const { date, rest } = takeDate(plain);
  const clock = takeClock(rest);
  return { ...(date && { date }), ...(clock && { clock }) };
}

function takeDate(text: string): { date?: DateNumbers; rest: string } {
  const ordered = YEAR_FIRST.exec(text);
  const open = ordered ? undefined : YEAR_LAST.exec(text);
  const found = ordered ?? open;
  if (!found) return { rest: text };
  const [year, first, second] = ordered ? [found[1], found[2], found[3]] : [found[4], found[1], found[3]];
  const date = {
    year: Number(year) + (year?.length === 2 ? 2000 : 0),
    first: Number(first),
    second: Number(second),
    ordered: ordered !== null,
  };
  const rest = text.replace(found[0], ' ');
  // Other calendars count other years (Buddhist 2569, Persian 1405): not ours to convert.
  return date.year >= 2009 && date.year <= 2100 ? { date, rest } : { rest };
}

function takeClock(text: string): Clock | undefined {
  const found = CLOCK.exec(text);
  if (!found) return undefined;
  const hour = Number(found[1]);
  const minute = Number(found[2]);
  if (minute > 59 || hour > 24) return undefined;
  const around = text.replace(found[0], ' ');
  const late = AFTERNOON.test(around);
  if (late || MORNING.test(around)) return hour > 12 ? undefined : { hour: (hour % 12) + (late ? 12 : 0), minute };
  // A word beside an hour of the twelve-hour clock may be "morning" or "evening" in a language not listed here.
  if (/\p{L}/u.test(around) && hour <= 12) return undefined;
  return hour > 23 ? undefined : { hour, minute };
}
