// Which days count: weekends, bank holidays and the school's own holidays do not.
import type { Holiday } from '@/utils/evidence/holiday';
import { BANK_HOLIDAYS } from './bank-holidays';

/** The day `count` days after `day`; both `YYYY-MM-DD`. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

/** The same day of the month `count` months on, or the last day of that month where it has none; both `YYYY-MM-DD`. */
export function addMonths(day: string, count: number): string {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const month = `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
  const last = lastDayOfMonth(month);
  const same = `${month}-${day.slice(8)}`;
  return same < last ? same : last;
}

/** The last day of a month, `YYYY-MM` to `YYYY-MM-DD`. */
export function lastDayOfMonth(month: string): string {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);
}

/** 0: Sunday … 6: Saturday. */
export function weekday(day: string): number {
  return new Date(`${day}T00:00:00.000Z`).getUTCDay();
}

/** A day on which letters are delivered and offices work: no weekend, no bank holiday. */
export function isWorkingDay(day: string): boolean {
  return weekday(day) % 6 !== 0 && !BANK_HOLIDAYS.includes(day);
}

/** A working day on which the school is open. */
export function isSchoolDay(day: string, holidays: readonly Holiday[]): boolean {
  return isWorkingDay(day) && !holidays.some(({ from, to }) => from <= day && day <= to);
}
