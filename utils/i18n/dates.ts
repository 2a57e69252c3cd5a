// Times as people read them: UK time on the screen, UTC as the detail.
import { type Translate, t } from './translate';

export type ShownPrecision = 'day' | 'minute' | 'second';

/** What is known of the time of a post; the same shape as the domain's `PostedAt`. */
export interface KnownTime {
  utc?: string | undefined;
  precision: 'millisecond' | 'second' | 'minute' | 'day' | 'relative' | 'unknown';
  /** The page's own words. */
  shown: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

// Month names come from the catalogue: Chromium carries no Welsh date names, its `cy` dates come out in American English.
const UK_PARTS = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'short',
});

/** `16 Oct 2026, 14:05` in UK time, from ISO 8601 in UTC; by day without the hour, by second with `:07`. */
export function ukTime(utc: string, precision: ShownPrecision = 'minute', translate: Translate = t): string {
  const { day, month, year, hour, minute, second } = ukParts(utc);
  const date = `${day} ${translate(`common.months.${month}`)} ${year}`;
  if (precision === 'day') return date;
  return precision === 'minute' ? `${date}, ${hour}:${minute}` : `${date}, ${hour}:${minute}:${second}`;
}

/** `16 Oct 2026`, from `2026-10-16`. */
export function dayText(day: string, translate: Translate = t): string {
  // Noon is the same day in UK time and in UTC, all year.
  return ukTime(`${day}T12:00:00.000Z`, 'day', translate);
}

/** As `ukTime`, followed by `GMT` or `BST`: for records, where an hour must not be open to doubt. */
export function ukTimeWithZone(utc: string, precision: ShownPrecision = 'minute', translate: Translate = t): string {
  const time = ukTime(utc, precision, translate);
  return precision === 'day' ? time : `${time} ${ukParts(utc).zone}`;
}

/** `14:05` of the same day in UK time, else as `ukTime`. */
export function clockOrDate(utc: string, now: Date, translate: Translate = t): string {
  const { hour, minute } = ukParts(utc);
  const isToday = ukTime(utc, 'day', translate) === ukTime(now.toISOString(), 'day', translate);
  return isToday ? `${hour}:${minute}` : ukTime(utc, 'minute', translate);
}

/** `2026-10-16 13:05:07 UTC`: the detail under a UK time. */
export function utcDetail(utc: string, translate: Translate = t): string {
  return translate('common.time.utc', { time: utc.slice(0, 19).replace('T', ' ') });
}

/** When something was posted, no finer than it is known; undefined when nothing at all is known. */
export function postedTime(posted: KnownTime, translate: Translate = t): string | undefined {
  return timeOfPost(posted, ukTime, translate);
}

/** As `postedTime`, followed by `GMT` or `BST`: for records, where an hour must not be open to doubt. */
export function postedTimeWithZone(posted: KnownTime, translate: Translate = t): string | undefined {
  return timeOfPost(posted, ukTimeWithZone, translate);
}

function timeOfPost(posted: KnownTime, shown: typeof ukTime, translate: Translate): string | undefined {
  if (posted.utc === undefined) {
    return posted.shown === '' ? undefined : translate('common.time.shownAs', { shown: posted.shown });
  }
  switch (posted.precision) {
    case 'millisecond':
    case 'second':
      return shown(posted.utc, 'second', translate);
    case 'minute':
    case 'day':
      return shown(posted.utc, posted.precision, translate);
    case 'relative':
    case 'unknown':
      return translate('common.time.about', { time: shown(posted.utc, 'minute', translate) });
  }
}

function ukParts(utc: string) {
  const parts = new Map(UK_PARTS.formatToParts(new Date(utc)).map(({ type, value }) => [type, value]));
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? '';
  return {
    // en-GB pads the day although a plain number was asked for.
    day: String(Number(part('day'))),
    month: MONTHS[Number(part('month')) - 1] ?? 'jan',
    year: part('year'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
    zone: part('timeZoneName'),
  };
}
