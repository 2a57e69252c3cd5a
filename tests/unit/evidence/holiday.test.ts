// What counts as a holiday, and which lines of a pasted list are understood.
import { describe, expect, it } from 'vitest';
import { MOST_HOLIDAYS, isHoliday, isHolidays, parseHolidays, sortedHolidays } from '@/utils/evidence/holiday';

describe('a holiday', () => {
  it('is a day or a span of days of the calendar', () => {
    expect(isHoliday({ from: '2028-02-29', to: '2028-02-29' })).toBe(true);
    for (const wrong of [
      { from: '2026-02-29', to: '2026-03-01' },
      { from: '2026-03-02', to: '2026-03-01' },
      { from: 1, to: 2 },
      null,
      'x',
    ])
      expect(isHoliday(wrong), JSON.stringify(wrong)).toBe(false);
    expect(isHolidays(Array.from({ length: MOST_HOLIDAYS + 1 }, () => ({ from: '2026-03-01', to: '2026-03-01' })))).toBe(false);
  });

  it('stands once in a list, in the order of the days', () => {
    const [spring, winter] = [
      { from: '2026-02-16', to: '2026-02-20' },
      { from: '2026-12-21', to: '2027-01-04' },
    ];
    expect(sortedHolidays([winter, spring, { ...winter }])).toEqual([spring, winter]);
  });
});

describe('a pasted list', () => {
  it.each([
    ['2026-12-21 2027-01-04', { from: '2026-12-21', to: '2027-01-04' }],
    ['Christmas: 21/12/2026 to 4/1/2027', { from: '2026-12-21', to: '2027-01-04' }],
    ['Half term\t15.02.2027 – 19.02.2027', { from: '2027-02-15', to: '2027-02-19' }],
    ['Monday 21st December 2026 until Monday 4 January 2027', { from: '2026-12-21', to: '2027-01-04' }],
    ['Nadolig: 21 Rhagfyr 2026 hyd 4 Ionawr 2027', { from: '2026-12-21', to: '2027-01-04' }],
    ['HMS 3 Gorffennaf 2027', { from: '2027-07-03', to: '2027-07-03' }],
    ['25 Sept 2027', { from: '2027-09-25', to: '2027-09-25' }],
  ])('reads %s', (line, holiday) => {
    expect(parseHolidays(line)).toEqual({ holidays: [holiday], refused: [] });
  });

  it.each([
    ['21 – 25 December 2026'],
    ['21 December 2026 to 4 January'],
    ['31/02/2027'],
    ['12/21/2026'],
    ['4 January 2027 to 21 December 2026'],
    ['1/1/2027, 2/1/2027, 3/1/2027'],
    ['half term'],
    ['21 Decembre2026'],
    ['12 Octember 2026x'],
    ['5 Smarch 2027'],
  ])('refuses %s, which may say something else than would be understood', (line) => {
    expect(parseHolidays(line)).toEqual({ holidays: [], refused: [line] });
  });

  it('passes over blank lines, and takes no more than a school can have', () => {
    const lines = Array.from(
      { length: MOST_HOLIDAYS + 1 },
      (_, index) => `${(index % 28) + 1}/1/${2000 + Math.floor(index / 28)}`,
    );
    const { holidays, refused } = parseHolidays(['', ...lines, ' '].join('\n'));
    expect([holidays.length, refused.length]).toEqual([MOST_HOLIDAYS, 1]);
  });
});
