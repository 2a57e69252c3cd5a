// When a deadline is near: from the morning of the working day before it, so that something can still be done.
import { ukToUtc } from '@/utils/evidence/uk-clock';
import type { Deadline } from './matter-deadlines';
import { addDays, isWorkingDay } from './school-days';

/** UK time; before the school's day begins. */
const REMINDER_TIME = '08:00';
/** The day before the reminder's furthest one: no row of days without work is longer. */
const FURTHEST_DAYS = 14;

/** The instant of the reminder of a deadline on this day (`YYYY-MM-DD`), ISO 8601. */
export function reminderOf(day: string): string {
  let before = addDays(day, -1);
  for (let back = 1; back < FURTHEST_DAYS && !isWorkingDay(before); back++) before = addDays(before, -1);
  return ukToUtc(before, REMINDER_TIME) ?? `${before}T${REMINDER_TIME}:00.000Z`;
}

export function isNear({ status, day }: Deadline, now: Date): boolean {
  return status === 'open' && Date.parse(reminderOf(day)) <= now.getTime();
}

/** The instants at which somebody is to be reminded, oldest first. */
export function reminderTimes(deadlines: readonly Deadline[]): string[] {
  const open = deadlines.filter(({ status }) => status === 'open');
  return [...new Set(open.map(({ day }) => reminderOf(day)))].toSorted();
}
