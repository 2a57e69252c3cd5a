// Which days count: weekends, bank holidays and the school's own holidays do not.
import { BANK_HOLIDAYS } from './bank-holidays';

/** Days on which the school is closed, both ends included; `YYYY-MM-DD`. */
export interface Holiday {
  from: string;
  to: string;
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00.000Z`);
  // A day that no month has is read as one of the next month.
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

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
