// Settles whether a chat writes the day or the month first, from all of its rows together, or leaves it open.
import { type DateOrder, type Day, dayNumber, dayOf, isSameDay } from './calendar-day';
import type { DateNumbers } from './local-stamp';

/** A divider with the day it names (where it can be told without knowing the order), or a message; in the order of the chat. */
export interface DatedRow {
  divider: boolean;
  /** The date's numbers as shown. */
  date?: DateNumbers;
  /** What "Today", "Monday" or "12 October 2026" stands for. */
  day?: Day;
}

/** Phones deliver late messages where they arrive: a row may lie this many days before the one above it. */
const LATE = 2;

/**
 * All dates of a chat have one order, that of the account's language (PLATFORMS §3.4). An order is ruled out when it makes a
 * month 13, when messages under a divider that names its day fall on another day, or when the chat would run backwards.
 * The first of these that rules out exactly one order settles it; undefined when none does.
 */
export function settleDateOrder(rows: readonly DatedRow[]): DateOrder | undefined {
  const orders: DateOrder[] = ['day-first', 'month-first'];
  if (orders.every((order) => isImpossible(rows, order))) return undefined;
  for (const isRuledOut of [isImpossible, contradictsDividers, runsBackwards]) {
    const left = orders.filter((order) => !isRuledOut(rows, order));
    if (left.length === 1) return left[0];
  }
  return undefined;
}

function isImpossible(rows: readonly DatedRow[], order: DateOrder): boolean {
  return rows.some(({ date }) => date !== undefined && dayOf(date, order) === undefined);
}

function contradictsDividers(rows: readonly DatedRow[], order: DateOrder): boolean {
  let named: Day | undefined;
  for (const row of rows) {
    if (row.divider) {
      named = row.day;
    } else if (named !== undefined && row.date !== undefined) {
      const day = dayOf(row.date, order);
      if (day === undefined || !isSameDay(day, named)) return true;
    }
  }
  return false;
}

function runsBackwards(rows: readonly DatedRow[], order: DateOrder): boolean {
  let latest = -Infinity;
  for (const { date } of rows) {
    const day = date && dayOf(date, order);
    if (day === undefined) continue;
    const number = dayNumber(day);
    if (number < latest - LATE) return true;
    latest = Math.max(latest, number);
  }
  return false;
}
