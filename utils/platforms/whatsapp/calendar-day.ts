// Days of the calendar without a zone: what a divider or a date in a message names.
import type { DateNumbers } from './local-stamp';

export interface Day {
  year: number;
  month: number;
  day: number;
}

/** Which of a date's first two numbers is the day. */
export type DateOrder = 'day-first' | 'month-first';

/** The day that the numbers name in this order; undefined when there is none (month 13, 31 February). */
export function dayOf(date: DateNumbers, order: DateOrder): Day | undefined {
  const monthFirst = date.ordered || order === 'month-first';
  const [month, day] = monthFirst ? [date.first, date.second] : [date.second, date.first];
  const last = new Date(Date.UTC(date.year, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= last ? { year: date.year, month, day } : undefined;
}

/** Days since 1970, for comparing. */
export function dayNumber({ year, month, day }: Day): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

export function isSameDay(a: Day, b: Day): boolean {
  return dayNumber(a) === dayNumber(b);
}
