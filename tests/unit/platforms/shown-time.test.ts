// Dates and times as the sites show them.
import { describe, expect, it } from 'vitest';
import { localToUtc, offsetText, settleDay } from '@/utils/platforms/page/local-to-utc';
import { parseShownTime } from '@/utils/platforms/page/shown-time';

const READ: [string, object][] = [
  ['4:28 PM · Jan 18, 2026', { year: 2026, month: 1, day: 18, hour: 16, minute: 28 }],
  ['3:19 · 8 Oct 2026', { year: 2026, month: 10, day: 8, hour: 3, minute: 19 }],
  ['12:05\u202Fam · 1 Sept 2025', { year: 2025, month: 9, day: 1, hour: 0, minute: 5 }],
  ['16 October at 14:05', { month: 10, day: 16, hour: 14, minute: 5 }],
  ['16 Hydref am 14:05', { month: 10, day: 16, hour: 14, minute: 5 }],
  ['4:28 yh · 18 Ion 2026', { year: 2026, month: 1, day: 18, hour: 16, minute: 28 }],
  ['Wednesday, July 29, 2026 at 12:59 PM', { year: 2026, month: 7, day: 29, hour: 12, minute: 59, weekday: 3 }],
  ['Dydd Mercher, 29 Gorffennaf 2026 am 12:59', { year: 2026, month: 7, day: 29, hour: 12, minute: 59, weekday: 3 }],
  ['Mon 2 March 2026', { year: 2026, month: 3, day: 2, weekday: 1 }],
  ['Oct 6', { month: 10, day: 6 }],
  ['下午4:28 · 2026年1月18日', { year: 2026, month: 1, day: 18, hour: 16, minute: 28 }],
  ['2026年1月18日 午前0:07', { year: 2026, month: 1, day: 18, hour: 0, minute: 7 }],
  ['2026-10-08, 18:23:09', { year: 2026, month: 10, day: 8, hour: 18, minute: 23, second: 9 }],
  ['25/12/2025, 18:23', { year: 2025, month: 12, day: 25, hour: 18, minute: 23 }],
  ['12/25/2025', { year: 2025, month: 12, day: 25 }],
  ['05/05/2026', { year: 2026, month: 5, day: 5 }],
  ['Yesterday at 14:05', { daysAgo: 1, relative: true, hour: 14, minute: 5 }],
  ['Ddoe am 14:05', { daysAgo: 1, relative: true, hour: 14, minute: 5 }],
  ['Today', { daysAgo: 0, relative: true }],
  ['Monday', { weekday: 1, relative: true }],
  ['3 d', { relative: true }],
  ['9h', { relative: true }],
  ['3 days ago', { relative: true }],
  ['an hour ago', { relative: true }],
  ['3 awr yn ôl', { relative: true }],
  ['3 小时前', { relative: true }],
  ['5時間', { relative: true }],
  ['14:05', { hour: 14, minute: 5 }],
];

describe('parseShownTime', () => {
  it.each(READ)('reads %s', (text, parts) => {
    expect(parseShownTime(text)).toEqual(parts);
  });

  it.each([
    ['a numeric date in which day and month may be swapped', '05/08/2026'],
    ['a day that does not exist', '31 February 2026'],
    ['an hour that does not exist', '25:10'],
    ['a twelve-hour time after twelve', '14:05 PM'],
    ['a date among other words', 'I wrote this on 18 Jan 2026'],
    ['a number alone', '2026'],
    ['no text', ''],
    ['a very long text', `${' '.repeat(300)}14:05`],
  ])('does not read %s', (_, text) => {
    expect(parseShownTime(text)).toBeUndefined();
  });
});

describe('localToUtc', () => {
  /** The United Kingdom in 2026: summer time from 29 March, 01:00 UTC, to 25 October, 01:00 UTC. */
  const london = (moment: Date): number => {
    const time = moment.getTime();
    return time >= Date.UTC(2026, 2, 29, 1) && time < Date.UTC(2026, 9, 25, 1) ? 60 : 0;
  };

  it('uses the offset in force on that date, not today’s', () => {
    const summer = localToUtc({ year: 2026, month: 7, day: 29, hour: 12, minute: 59 }, london);
    const winter = localToUtc({ year: 2026, month: 1, day: 18, hour: 16, minute: 28 }, london);
    expect(summer).toEqual({ utc: '2026-07-29T11:59:00.000Z', offset: '+01:00', precision: 'minute' });
    expect(winter).toEqual({ utc: '2026-01-18T16:28:00.000Z', offset: '+00:00', precision: 'minute' });
  });

  it('answers nothing in the hour that the end of summer time repeats, nor in the one its start leaves out', () => {
    expect(localToUtc({ year: 2026, month: 10, day: 25, hour: 1, minute: 30 }, london)).toBeUndefined();
    expect(localToUtc({ year: 2026, month: 3, day: 29, hour: 1, minute: 30 }, london)).toBeUndefined();
  });

  it('says that a date without an hour is precise to the day, and answers nothing without a year', () => {
    expect(localToUtc({ year: 2026, month: 1, day: 18 }, london)?.precision).toBe('day');
    expect(localToUtc({ month: 1, day: 18 }, london)).toBeUndefined();
  });

  it('writes offsets with sign and minutes', () => {
    expect([60, -330, 0].map(offsetText)).toEqual(['+01:00', '-05:30', '+00:00']);
  });
});

describe('settleDay', () => {
  const now = new Date(2026, 10, 21, 9, 0);

  it('takes a date without a year as the latest one that has been', () => {
    expect(settleDay({ month: 10, day: 16 }, now)).toMatchObject({ year: 2026 });
    expect(settleDay({ month: 12, day: 24 }, now)).toMatchObject({ year: 2025 });
  });

  it('counts today, yesterday and weekdays back from the clock', () => {
    expect(settleDay({ daysAgo: 1, relative: true }, now)).toMatchObject({ year: 2026, month: 11, day: 20 });
    // 21 November 2026 is a Saturday: a bare "Saturday" is the one a week ago.
    expect(settleDay({ weekday: 6 }, now)).toMatchObject({ day: 14 });
    expect(settleDay({ weekday: 5 }, now)).toMatchObject({ day: 20 });
  });

  it('settles nothing from "3 days ago"', () => {
    expect(settleDay({ relative: true }, now)).toBeUndefined();
  });
});
