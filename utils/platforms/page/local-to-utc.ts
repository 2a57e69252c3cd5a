// Turns a shown local date and time into UTC with the device's zone for that date.
import type { ShownTime } from './shown-time';

export interface UtcTime {
  /** ISO 8601 with milliseconds and `Z`. */
  utc: string;
  /** The device's offset at that time, `+01:00`. */
  offset: string;
  /** The finest part that was shown. */
  precision: 'second' | 'minute' | 'day';
}

const MINUTE = 60_000;
const DAY = 86_400_000;

/** Minutes that the device's zone is ahead of UTC at a moment. */
export type OffsetOf = (moment: Date) => number;

const deviceOffset: OffsetOf = (moment) => -moment.getTimezoneOffset();

/**
 * The moment that the parts name. Undefined when year, month or day is missing (see `settleDay`), and in the hours that a change to
 * or from summer time repeats or leaves out: there the local time names two moments or none. A day without an hour is its local midnight.
 */
export function localToUtc(parts: ShownTime, offsetOf: OffsetOf = deviceOffset): UtcTime | undefined {
  const { year, month, day, hour = 0, minute = 0, second = 0 } = parts;
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  // Any offset in force within a day of it; one that leads back to itself is right.
  const offsets = new Set([wall - DAY, wall, wall + DAY].map((moment) => offsetOf(new Date(moment))));
  const fitting = [...offsets].filter((offset) => offsetOf(new Date(wall - offset * MINUTE)) === offset);
  const offset = fitting[0];
  if (offset === undefined || fitting.length > 1) return undefined;
  const finest = parts.second === undefined ? 'minute' : 'second';
  return {
    utc: new Date(wall - offset * MINUTE).toISOString(),
    offset: offsetText(offset),
    precision: parts.hour === undefined ? 'day' : finest,
  };
}

/** `+01:00` for 60. */
export function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

/**
 * Fills in the day that "Today", "Yesterday" or a missing year stands for, seen from the device's local `now`: a day without a year
 * is the latest one that is not in the future. A bare weekday is the latest such day before today. Undefined when nothing names a day.
 */
export function settleDay(parts: ShownTime, now: Date): ShownTime | undefined {
  if (parts.year !== undefined && parts.month !== undefined && parts.day !== undefined) return parts;
  if (parts.month !== undefined && parts.day !== undefined) {
    const thisYear = now.getFullYear();
    const ahead = new Date(thisYear, parts.month - 1, parts.day) > now;
    return { ...parts, year: ahead ? thisYear - 1 : thisYear };
  }
  const daysAgo = parts.daysAgo ?? (parts.weekday === undefined ? undefined : ((now.getDay() - parts.weekday + 6) % 7) + 1);
  if (daysAgo === undefined) return undefined;
  const then = new Date(now.getFullYear(), now.getMonth(), now.getDate() - daysAgo);
  return { ...parts, year: then.getFullYear(), month: then.getMonth() + 1, day: then.getDate() };
}
