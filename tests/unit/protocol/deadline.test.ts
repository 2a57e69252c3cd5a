// The proposed deadline: always 6 pm in the UK, on a day when the school is open, 48 hours after the letter has come.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ukClock } from '@/utils/evidence/uk-clock';
import { BANK_HOLIDAYS, BANK_HOLIDAYS_UNTIL } from '@/utils/protocol/bank-holidays';
import { DELIVERY_METHODS, isBeyondCalendar, mayBeDeadline, proposeDeadline } from '@/utils/protocol/deadline';
import { type Holiday, isDay } from '@/utils/evidence/holiday';
import { addDays, isSchoolDay, isWorkingDay, weekday } from '@/utils/protocol/school-days';

const HOUR = 3_600_000;

const someDay = fc.integer({ min: 0, max: 1_095 }).map((days) => addDays('2026-01-01', days));
const someHolidays = fc.array(
  fc.tuple(someDay, fc.integer({ min: 0, max: 45 })).map(([from, days]): Holiday => ({ from, to: addDays(from, days) })),
  { maxLength: 6 },
);
const someMethod = fc.constantFrom(...DELIVERY_METHODS);

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return `${year}-${String(Math.floor(f / 31)).padStart(2, '0')}-${String((f % 31) + 1).padStart(2, '0')}`;
}

/** The bank holidays of a year by their rules: a substitute is the next working day that is none itself. */
function byRule(year: number): string[] {
  const mondayFrom = (day: string) => addDays(day, (8 - weekday(day)) % 7);
  const days = [
    addDays(easter(year), -2),
    addDays(easter(year), 1),
    mondayFrom(`${year}-05-01`),
    mondayFrom(`${year}-05-25`),
    mondayFrom(`${year}-08-25`),
  ];
  for (const fixed of [`${year}-01-01`, `${year}-12-25`, `${year}-12-26`]) {
    let day = fixed;
    while (weekday(day) % 6 === 0 || days.includes(day)) day = addDays(day, 1);
    days.push(day);
  }
  return days.toSorted();
}

describe('the bank holidays', () => {
  it.each([2026, 2027, 2028])('of %i are those that the rules give', (year) => {
    expect(BANK_HOLIDAYS.filter((day) => day.startsWith(`${year}-`))).toEqual(byRule(year));
  });

  it('are known until the end of the last year listed', () => {
    expect(BANK_HOLIDAYS_UNTIL.slice(0, 4)).toBe(BANK_HOLIDAYS.at(-1)?.slice(0, 4));
  });
});

describe('a proposed deadline', () => {
  it('is always at 6 pm in the UK, on a school day, and at least 48 hours after delivery', () => {
    fc.assert(
      fc.property(someDay, someMethod, someHolidays, (sentOn, method, holidays) => {
        const proposed = proposeDeadline(sentOn, method, holidays) ?? expect.unreachable();
        expect(ukClock(new Date(proposed.at))).toEqual({ date: proposed.day, time: '18:00' });
        expect(isSchoolDay(proposed.day, holidays)).toBe(true);
        expect(Date.parse(proposed.at) - Date.parse(proposed.deliveredAt)).toBeGreaterThanOrEqual(48 * HOUR);
        expect(mayBeDeadline(proposed.day, sentOn, method, holidays)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is the first such day: the days between it and the end of the 48 hours are no school days', () => {
    fc.assert(
      fc.property(someDay, someMethod, someHolidays, (sentOn, method, holidays) => {
        const proposed = proposeDeadline(sentOn, method, holidays) ?? expect.unreachable();
        const earliest = ukClock(new Date(Date.parse(proposed.deliveredAt) + 48 * HOUR)).date;
        for (let day = addDays(proposed.day, -1); day >= earliest; day = addDays(day, -1)) {
          const reached = ukClock(new Date(Date.parse(proposed.deliveredAt) + 48 * HOUR)).time <= '18:00';
          expect(isSchoolDay(day, holidays) && (day > earliest || reached)).toBe(false);
        }
      }),
    );
  });

  it('counts from the delivery that the way of sending lets expect, not from the posting', () => {
    const day = (method: (typeof DELIVERY_METHODS)[number]) => proposeDeadline('2026-11-23', method, [])?.day;
    expect(day('hand')).toBe('2026-11-25');
    expect(day('special')).toBe('2026-11-26');
    expect(day('email')).toBe('2026-11-26');
    expect(day('signed-first')).toBe('2026-11-27');
    expect(day('signed-second')).toBe('2026-11-30');
  });

  it('goes past a weekend, Christmas and the school’s own holidays', () => {
    expect(proposeDeadline('2026-11-26', 'signed-first', [])?.day).toBe('2026-12-02');
    expect(proposeDeadline('2026-12-22', 'signed-first', [])?.day).toBe('2026-12-29');
    expect(proposeDeadline('2026-12-17', 'signed-first', [{ from: '2026-12-21', to: '2027-01-04' }])?.day).toBe('2027-01-05');
  });

  it.each([
    ['2026-03-27', '2026-03-29', 16],
    ['2026-10-23', '2026-10-25', 17],
  ])('keeps the 48 hours over the change of the clocks after %s', (sentOn, sunday, utcHour) => {
    const proposed = proposeDeadline(sentOn, 'hand', []) ?? expect.unreachable();
    expect(proposed.day > sunday).toBe(true);
    expect(new Date(proposed.deliveredAt).getUTCHours()).toBe(utcHour === 16 ? 17 : 16);
    expect(new Date(proposed.at).getUTCHours()).toBe(utcHour + 1);
  });

  it('says when it lies beyond the bank holidays that are known', () => {
    expect(proposeDeadline('2028-12-20', 'hand', [])?.beyondCalendar).toBe(false);
    expect(proposeDeadline('2028-12-28', 'signed-first', [])?.beyondCalendar).toBe(true);
  });

  it('says so of a day that somebody chooses, too: New Year’s Day of a year without a list is taken for a school day', () => {
    expect(isBeyondCalendar(BANK_HOLIDAYS_UNTIL)).toBe(false);
    expect(isBeyondCalendar(addDays(BANK_HOLIDAYS_UNTIL, 1))).toBe(true);
    expect(mayBeDeadline('2029-01-01', '2028-12-20', 'hand', [])).toBe(true);
  });

  it('does not look for ever where the school is never open', () => {
    expect(proposeDeadline('2026-11-23', 'hand', [{ from: '2026-01-01', to: '2099-12-31' }])).toBeUndefined();
  });
});

describe('a deadline that somebody chooses', () => {
  it('may be later, but not earlier and not on a closed day', () => {
    const may = (day: string) => mayBeDeadline(day, '2026-11-23', 'signed-first', [{ from: '2026-11-30', to: '2026-11-30' }]);
    expect(['2026-11-26', '2026-11-27', '2026-11-28', '2026-11-30', '2026-12-01'].map(may)).toEqual([
      false,
      true,
      false,
      false,
      true,
    ]);
  });
});

describe('days', () => {
  it.each(['2026-02-29', '2026-13-01', '26-01-01', '2026-1-1', '', 'x'])('refuses %s', (text) => {
    expect(isDay(text)).toBe(false);
  });

  it('knows working days', () => {
    expect(['2026-11-21', '2026-11-22', '2026-11-23', '2026-12-25'].map(isWorkingDay)).toEqual([false, false, true, false]);
    expect(isDay('2028-02-29')).toBe(true);
  });
});
