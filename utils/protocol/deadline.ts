// Proposes the deadline of a request: 6 pm in UK time, at least 48 hours after the letter can be expected to have arrived (P3.1).
import { ukToUtc } from '@/utils/evidence/uk-clock';
import { BANK_HOLIDAYS_UNTIL } from './bank-holidays';
import type { Holiday } from '@/utils/evidence/holiday';
import { addDays, isSchoolDay, isWorkingDay } from './school-days';

/** How a letter goes out. */
export const DELIVERY_METHODS = ['signed-first', 'special', 'first', 'signed-second', 'hand', 'email'] as const;
export type DeliveryMethod = (typeof DELIVERY_METHODS)[number];

interface Delivery {
  /**
   * Working days after posting. The day after next for first class and the fourth for second class are when courts take
   * ordinary post to have come; Royal Mail itself aims at a day less.
   */
  workingDays: number;
  /** UK time of that day by which it is there. */
  by: string;
  /** Whether it has a number and somebody signs for it. */
  signed: boolean;
}

export const DELIVERY: Readonly<Record<DeliveryMethod, Delivery>> = {
  'signed-first': { workingDays: 2, by: '17:00', signed: true },
  special: { workingDays: 1, by: '17:00', signed: true },
  first: { workingDays: 2, by: '17:00', signed: false },
  'signed-second': { workingDays: 4, by: '17:00', signed: true },
  // Given by the end of the office's day; an e-mail may wait until it is looked at.
  hand: { workingDays: 0, by: '17:00', signed: false },
  email: { workingDays: 1, by: '17:00', signed: false },
};

export const DEADLINE_TIME = '18:00';
const LEAST_MS = 48 * 3_600_000;
/** Longer than any holiday; a list of holidays without an end must not keep the page busy. */
const FURTHEST_DAYS = 400;

export interface ProposedDeadline {
  /** When the letter can be expected to have arrived, ISO 8601. */
  deliveredAt: string;
  /** The day of the deadline in the UK, `YYYY-MM-DD`, and the instant of its 6 pm. */
  day: string;
  at: string;
  /** Whether it lies beyond the bank holidays that are known here. */
  beyondCalendar: boolean;
}

/**
 * The earliest deadline for a letter that is sent on a day (`YYYY-MM-DD`). Undefined where the holidays leave no day within
 * 400. The hours are counted between instants, so that a change of the clocks takes none of them away.
 */
export function proposeDeadline(
  sentOn: string,
  method: DeliveryMethod,
  holidays: readonly Holiday[],
): ProposedDeadline | undefined {
  const { workingDays, by } = DELIVERY[method];
  let delivered = sentOn;
  for (let left = workingDays; left > 0;) {
    delivered = addDays(delivered, 1);
    if (isWorkingDay(delivered)) left--;
  }
  const deliveredAt = ukToUtc(delivered, by);
  if (deliveredAt === undefined) return undefined;
  for (let ahead = 1; ahead <= FURTHEST_DAYS; ahead++) {
    const day = addDays(delivered, ahead);
    const at = ukToUtc(day, DEADLINE_TIME);
    if (at === undefined || Date.parse(at) - Date.parse(deliveredAt) < LEAST_MS || !isSchoolDay(day, holidays)) continue;
    return { deliveredAt, day, at, beyondCalendar: isBeyondCalendar(day) };
  }
  return undefined;
}

/** Whether nobody here knows which days of that day's year are bank holidays. */
export function isBeyondCalendar(day: string): boolean {
  return day > BANK_HOLIDAYS_UNTIL;
}

/** Whether a day may be the deadline of that letter: not before the proposed one, and a day on which the school is open. */
export function mayBeDeadline(day: string, sentOn: string, method: DeliveryMethod, holidays: readonly Holiday[]): boolean {
  const proposed = proposeDeadline(sentOn, method, holidays);
  return proposed !== undefined && day >= proposed.day && isSchoolDay(day, holidays);
}
