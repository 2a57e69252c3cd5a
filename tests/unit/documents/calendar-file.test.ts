// The calendar file of deadlines: whole by the grammar of RFC 5545, at the right instant, and with nothing of a case in it.
import { describe, expect, it } from 'vitest';
import { parseCalendar, timeOf, valueOf } from '@/tests/unit/documents/calendar-parser';
import { calendarFile } from '@/utils/documents/calendar-file';
import { type Translate, translator } from '@/utils/i18n/translate';
import type { DeadlineKindId } from '@/utils/protocol/deadline-kinds';
import { type Deadline, endOf } from '@/utils/protocol/matter-deadlines';

const NOW = new Date('2026-11-21T09:15:00.000Z');

function deadline(kind: DeadlineKindId, day: string, more: Partial<Deadline> = {}): Deadline {
  const id = 'letter/0b9c/deadline';
  return { id, caseId: 'f3c1', kind, day, endsAt: endOf(kind, day), status: 'open', steps: [], moves: 0, ...more };
}

async function calendar(deadlines: readonly Deadline[], translate: Translate = translator('en')) {
  return parseCalendar(
    await calendarFile(
      deadlines.map((each) => ({ deadline: each, code: 'K7-MQ4' })),
      NOW,
      translate,
    ),
  );
}

describe('the calendar file', () => {
  it('holds an event at the instant of 6 pm in the UK, with an alarm on the morning before', async () => {
    const [winter, summer] = (await calendar([deadline('deletion', '2026-11-27'), deadline('deletion', '2026-08-04')]))
      .components;
    expect(winter && timeOf(winter, 'DTSTART')).toBe('20261127T180000Z');
    expect(summer && timeOf(summer, 'DTSTART')).toBe('20260804T170000Z');
    expect(winter && timeOf(winter, 'DTSTAMP')).toBe('20261121T091500Z');
    expect(winter?.components.map((alarm) => timeOf(alarm, 'TRIGGER'))).toEqual(['20261126T080000Z']);
    expect(summer?.components.map((alarm) => timeOf(alarm, 'TRIGGER'))).toEqual(['20260803T070000Z']);
  });

  it.each([
    ['forward', '2027-03-28', '20270328T170000Z', '20270325T080000Z'],
    ['back', '2026-10-25', '20261025T180000Z', '20261023T070000Z'],
  ])(
    'holds 6 pm in the UK on the Sunday on which the clocks go %s, and the morning of the working day before, Good Friday being none',
    async (_, day, at, alarm) => {
      const [event] = (await calendar([deadline('deletion', day)])).components;
      expect(event && timeOf(event, 'DTSTART')).toBe(at);
      expect(event?.components.map((each) => timeOf(each, 'TRIGGER'))).toEqual([alarm]);
    },
  );

  it('holds a day where the deadline has no hour, over the end of a month too', async () => {
    const [event] = (await calendar([deadline('police-chase', '2026-11-30')])).components;
    expect(event && [timeOf(event, 'DTSTART'), timeOf(event, 'DTEND')]).toEqual(['20261130', '20261201']);
  });

  it('says the case code and that there is a deadline, in either language, and nothing else', async () => {
    const all = [deadline('deletion', '2026-11-27'), deadline('barring-review', '2027-01-29')];
    const text = await calendarFile(
      all.map((each) => ({ deadline: each, code: 'K7-MQ4' })),
      NOW,
      translator('en'),
    );
    expect(text).not.toMatch(/delet|barr|f3c1|0b9c|letter/i);
    const { components } = parseCalendar(text);
    expect(components.map((each) => valueOf(each, 'SUMMARY'))).toEqual(['Tyst K7-MQ4: deadline', 'Tyst K7-MQ4: deadline']);
    const [welsh] = (await calendar([deadline('deletion', '2026-11-27')], translator('cy'))).components;
    expect(welsh && valueOf(welsh, 'SUMMARY')).toBe('Tyst K7-MQ4: dyddiad cau');
  });

  it('moves an event that was imported before: the same UID, a higher sequence', async () => {
    const [before, after] = (
      await calendar([deadline('deletion', '2026-11-27'), deadline('deletion', '2026-12-01', { moves: 1 })])
    ).components;
    expect(before && valueOf(before, 'UID')).toMatch(/^[0-9a-f]{32}@tyst\.invalid$/);
    expect(after && valueOf(after, 'UID')).toBe(before && valueOf(before, 'UID'));
    expect([before, after].map((each) => each && valueOf(each, 'SEQUENCE'))).toEqual(['0', '1']);
  });

  it('knows the review of a policy by itself: with any case and any day the same UID, and no code of a case', async () => {
    const review = (day: string, more: Partial<Deadline>) =>
      deadline('policy-review', day, { id: `policy/own-1/${day}`, common: 'policy/own', ...more });
    const of = [review('2027-04-30', {}), review('2028-04-30', { caseId: 'another', id: 'policy/own-2/2028-04' })];
    const [first, later, five] = (await calendar([...of, review('2027-04-30', { common: 'policy/pack-003' })])).components;
    expect(first && valueOf(first, 'UID')).toMatch(/^[0-9a-f]{32}@tyst\.invalid$/);
    expect(later && valueOf(later, 'UID')).toBe(first && valueOf(first, 'UID'));
    expect(five && valueOf(five, 'UID')).not.toBe(first && valueOf(first, 'UID'));
    expect(first && valueOf(first, 'SUMMARY')).toBe('Tyst: deadline');
  });

  it('keeps long and awkward words whole: escaped, and cut between characters at 75 octets', async () => {
    const words = `Ŵy,n; \\ ddraig\n${'ŵŷ😀'.repeat(40)} END:VCALENDAR`;
    const translate: Translate = () => words;
    const [event] = (await calendar([deadline('deletion', '2026-11-27')], translate)).components;
    expect(event && valueOf(event, 'SUMMARY')).toBe(words);
    expect(event && valueOf(event, 'DESCRIPTION')).toBe(words);
  });
});
