// Gives messages without a date of their own (photos, voice, stickers) the day of the rows around them, or none.
import { type DateOrder, type Day, dayNumber, dayOf } from './calendar-day';
import type { DatedRow } from './date-order';

export interface RowDay {
  day: Day;
  from: 'divider' | 'neighbour-row' | 'sticky-date';
}

export interface UndatedRow extends DatedRow {
  /** Whether the divider's day was told with the device's clock. */
  byClock?: boolean;
  /** A message that is the first one in view, under the marker that the panel keeps at its top. */
  underMarker?: boolean;
}

/**
 * For each row the day of its section. A divider names it; messages with a date in the same section tell it too, and they
 * win over a divider that counts back from the clock ("Today"), because a clock may be wrong. Two dates that disagree
 * otherwise leave the section without a day, except between two rows of the same day.
 */
export function rowDays(rows: readonly UndatedRow[], order: DateOrder | undefined, marker?: Day): (RowDay | undefined)[] {
  const days: (RowDay | undefined)[] = [];
  for (const section of sections(rows)) {
    const whole = sectionDay(section, order, marker);
    days.push(...(whole === undefined ? enclosed(section, order) : section.map(() => whole)));
  }
  return days;
}

function sections(rows: readonly UndatedRow[]): UndatedRow[][] {
  const found: UndatedRow[][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (row.divider || last === undefined) found.push([row]);
    else last.push(row);
  }
  return found;
}

function sectionDay(section: readonly UndatedRow[], order: DateOrder | undefined, marker: Day | undefined): RowDay | undefined {
  const head = section[0]?.divider ? section[0] : undefined;
  const named = head && (head.day ?? ownDay(head, order));
  const dated = section.filter((row) => !row.divider).flatMap((row) => ownDay(row, order) ?? []);
  const first = dated[0];
  const agreed = first !== undefined && dated.every((day) => dayNumber(day) === dayNumber(first)) ? first : undefined;
  if (named !== undefined) {
    if (first === undefined || (agreed && dayNumber(agreed) === dayNumber(named))) return { day: named, from: 'divider' };
    return agreed && head?.byClock === true ? { day: agreed, from: 'neighbour-row' } : undefined;
  }
  if (agreed !== undefined) return { day: agreed, from: 'neighbour-row' };
  const marked = first === undefined && marker !== undefined && section.some((row) => row.underMarker === true);
  return marked ? { day: marker, from: 'sticky-date' } : undefined;
}

/** For each row the day of the nearest dated rows above and below, when both are of one day. */
function enclosed(section: readonly UndatedRow[], order: DateOrder | undefined): (RowDay | undefined)[] {
  const own = section.map((row) => (row.divider ? undefined : ownDay(row, order)));
  const above = carried(own);
  const below = carried(own.toReversed()).toReversed();
  return section.map((_, index) => {
    const [before, after] = [above[index], below[index]];
    const same = before !== undefined && after !== undefined && dayNumber(before) === dayNumber(after);
    return same ? { day: before, from: 'neighbour-row' } : undefined;
  });
}

/** Each entry, or where there is none the last one before it. */
function carried(days: readonly (Day | undefined)[]): (Day | undefined)[] {
  let last: Day | undefined;
  return days.map((day) => (last = day ?? last));
}

/** An ordered date (ISO), and one whose day and month are the same number, needs no order. */
export function ownDay({ date }: DatedRow, order: DateOrder | undefined): Day | undefined {
  if (date === undefined) return undefined;
  if (order !== undefined) return dayOf(date, order);
  return date.ordered || date.first === date.second ? dayOf(date, 'day-first') : undefined;
}
