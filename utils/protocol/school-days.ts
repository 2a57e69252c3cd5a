// Which days count: weekends, bank holidays and the school's own holidays do not.
import type { Holiday } from '@/utils/evidence/holiday';
import { BANK_HOLIDAYS } from './bank-holidays';

/** The day `count` days after `day`; both `YYYY-MM-DD`. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + count * 86_400_000).toISOString().slice(0, 10);
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
