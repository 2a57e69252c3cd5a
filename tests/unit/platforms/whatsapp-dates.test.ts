import { describe, expect, it } from 'vitest';
import { settleDateOrder } from '@/utils/platforms/whatsapp/date-order';
import { dividerDate } from '@/utils/platforms/whatsapp/divider-day';
import { parseLocalStamp } from '@/utils/platforms/whatsapp/local-stamp';
import { rowDays } from '@/utils/platforms/whatsapp/row-days';

/** A Monday. */
const NOW = new Date(2026, 9, 19, 12, 0);

function date(text: string) {
  const found = parseLocalStamp(text).date;
  if (found === undefined) throw new Error(`${text} holds no date`);
  return found;
}

const row = (text: string) => ({ divider: false, date: date(text) });
const divider = (text: string) => ({ divider: true, ...dividerDate(text, NOW, 'en-GB') });
const undated = { divider: false };

describe('a time as WhatsApp writes it', () => {
  it.each([
    ['14:30, 05/08/2026', { year: 2026, first: 5, second: 8, ordered: false }, { hour: 14, minute: 30 }],
    ['10:07, 29/1/2024', { year: 2024, first: 29, second: 1, ordered: false }, { hour: 10, minute: 7 }],
    ['15/08/2026, 18:23', { year: 2026, first: 15, second: 8, ordered: false }, { hour: 18, minute: 23 }],
    ['8:54\u202FPM, 12/08/2026', { year: 2026, first: 12, second: 8, ordered: false }, { hour: 20, minute: 54 }],
    ['12:04\u00A0am, 8/10/26', { year: 2026, first: 8, second: 10, ordered: false }, { hour: 0, minute: 4 }],
    ['12:30 p. m., 1/2/2026', { year: 2026, first: 1, second: 2, ordered: false }, { hour: 12, minute: 30 }],
    ['2026-08-05, 14:30', { year: 2026, first: 8, second: 5, ordered: true }, { hour: 14, minute: 30 }],
    ['14.30, 5.8.2026', { year: 2026, first: 5, second: 8, ordered: false }, { hour: 14, minute: 30 }],
    ['14:30, 05. 08. 2026', { year: 2026, first: 5, second: 8, ordered: false }, { hour: 14, minute: 30 }],
    ['下午2:30, 2026年8月5日', { year: 2026, first: 8, second: 5, ordered: true }, { hour: 14, minute: 30 }],
    ['٢:٣٠ م، ٥/٨/٢٠٢٦', { year: 2026, first: 5, second: 8, ordered: false }, { hour: 14, minute: 30 }],
    ['\u200E14:30\u200E, \u200E05/08/2026', { year: 2026, first: 5, second: 8, ordered: false }, { hour: 14, minute: 30 }],
  ])('%s', (text, expectedDate, clock) => {
    expect(parseLocalStamp(text)).toEqual({ date: expectedDate, clock });
  });

  it('leaves out what it cannot be sure of', () => {
    expect(parseLocalStamp('8:54 abc, 12/08/2026').clock).toBeUndefined();
    expect(parseLocalStamp('25:10, 12/08/2026').clock).toBeUndefined();
    expect(parseLocalStamp('14:61, 12/08/2026').clock).toBeUndefined();
    expect(parseLocalStamp('14:30 PM, 12/08/2026').clock).toBeUndefined();
    expect(parseLocalStamp('14:30, 05/08/2569').date).toBeUndefined();
    expect(parseLocalStamp('no time at all')).toEqual({});
  });
});

describe('the order of day and month', () => {
  it('is settled by any value over 12', () => {
    expect(settleDateOrder([row('05/08/2026'), row('13/08/2026')])).toBe('day-first');
    expect(settleDateOrder([row('8/5/2026'), row('8/13/2026')])).toBe('month-first');
  });

  it('is settled by a divider that names the day of the rows under it', () => {
    expect(settleDateOrder([divider('12 October 2026'), row('12/10/2026')])).toBe('day-first');
    expect(settleDateOrder([divider('12 October 2026'), row('10/12/2026')])).toBe('month-first');
    expect(settleDateOrder([divider('Yesterday'), row('18/10/2026')])).toBe('day-first');
    expect(settleDateOrder([divider('Thursday'), row('10/8/2026')])).toBeUndefined();
  });

  it('is settled when the chat would run backwards the other way round', () => {
    expect(settleDateOrder([row('12/08/2026'), row('01/09/2026')])).toBe('day-first');
    expect(settleDateOrder([row('08/12/2026'), row('09/01/2026')])).toBe('month-first');
  });

  it('bears a message that arrived late', () => {
    expect(settleDateOrder([row('05/08/2026'), row('04/08/2026'), row('12/08/2026'), row('01/09/2026')])).toBe('day-first');
  });

  it('stays open when nothing tells, and when the rows contradict each other', () => {
    expect(settleDateOrder([row('05/08/2026'), row('06/08/2026')])).toBeUndefined();
    expect(settleDateOrder([row('13/08/2026'), row('08/13/2026')])).toBeUndefined();
    expect(settleDateOrder([])).toBeUndefined();
  });

  it('is not settled by a clock that fits neither order', () => {
    expect(settleDateOrder([divider('Today'), row('05/08/2026'), row('06/08/2026')])).toBeUndefined();
  });
});

describe('what a divider names', () => {
  it.each([
    ['Today', 'en-GB', { year: 2026, month: 10, day: 19 }],
    ['YESTERDAY', 'en-GB', { year: 2026, month: 10, day: 18 }],
    ['Ddoe', 'cy', { year: 2026, month: 10, day: 18 }],
    ['Dydd Gwener', 'cy', { year: 2026, month: 10, day: 16 }],
    ['ONTEM', 'pt-BR', { year: 2026, month: 10, day: 18 }],
    ['sexta-feira', 'pt', { year: 2026, month: 10, day: 16 }],
    ['אתמול', 'he', { year: 2026, month: 10, day: 18 }],
    ['wczoraj', '', { year: 2026, month: 10, day: 18 }],
    ['\u200FToday', 'no language tag!', { year: 2026, month: 10, day: 19 }],
  ])('%s by the clock', (text, language, day) => {
    expect(dividerDate(text, NOW, language)).toEqual({ day, byClock: true });
  });

  it('a written date without the clock, a numeric one with its numbers', () => {
    expect(dividerDate('12 October 2026', NOW, 'en')).toEqual({ day: { year: 2026, month: 10, day: 12 }, byClock: false });
    expect(dividerDate('05/08/2026', NOW, 'en')).toEqual({
      date: { year: 2026, first: 5, second: 8, ordered: false },
      byClock: false,
    });
  });

  it('is nothing for other notices', () => {
    for (const text of ['2 unread messages', 'Contact Beta added you', '', '14:30', 'Today at 14:30', 'x'.repeat(1_000)]) {
      expect(dividerDate(text, NOW, 'en-GB'), text).toBeUndefined();
    }
  });
});

describe('the day of rows without a date', () => {
  const day = (number: number) => ({ year: 2026, month: 10, day: number });

  it('is that of the divider above', () => {
    expect(rowDays([divider('Yesterday'), undated, divider('Today'), undated], undefined)).toEqual([
      { day: day(18), from: 'divider' },
      { day: day(18), from: 'divider' },
      { day: day(19), from: 'divider' },
      { day: day(19), from: 'divider' },
    ]);
  });

  it('is that of the rows beside it where the clock says otherwise, or where there is no divider', () => {
    expect(rowDays([divider('Today'), undated, row('12/10/2026')], 'day-first')[1]).toEqual({
      day: day(12),
      from: 'neighbour-row',
    });
    expect(rowDays([undated, row('12/10/2026')], 'day-first')[0]).toEqual({ day: day(12), from: 'neighbour-row' });
  });

  it('is told between two rows of one day, and not between two days', () => {
    const rows = [row('12/10/2026'), undated, row('12/10/2026'), undated, row('13/10/2026')];
    const days = rowDays(rows, 'day-first');
    expect(days[1]).toEqual({ day: day(12), from: 'neighbour-row' });
    expect(days[3]).toBeUndefined();
  });

  it('stays open where a written divider and the rows contradict each other', () => {
    expect(rowDays([divider('12 October 2026'), undated, row('13/10/2026')], 'day-first')[1]).toBeUndefined();
  });

  it('is that of the marker at the top of the view when nothing else tells', () => {
    const top = { divider: false, underMarker: true };
    expect(rowDays([top, undated], undefined, day(14))[1]).toEqual({ day: day(14), from: 'sticky-date' });
    expect(rowDays([undated, undated], undefined, day(14))[1]).toBeUndefined();
  });

  it('needs no order where day and month are the same number', () => {
    expect(rowDays([row('10/10/2026'), undated], undefined)[1]).toEqual({ day: day(10), from: 'neighbour-row' });
    expect(rowDays([row('05/08/2026'), undated], undefined)[1]).toBeUndefined();
  });
});
