// The UK's time on a computer that is set to another zone: deadlines, reminders, letters and what is typed come out the same.
import { afterEach, describe, expect, it } from 'vitest';
import { draftOf } from '@/entrypoints/casebook/protocol/act-answers';
import { letterContent } from '@/tests/unit/documents/letter-sample';
import { calendarFile } from '@/utils/documents/calendar-file';
import { makeLetter } from '@/utils/documents/letters/make-letter';
import { ukClock } from '@/utils/evidence/uk-clock';
import { postedTimeWithZone, ukTime } from '@/utils/i18n/dates';
import { proposeDeadline } from '@/utils/protocol/deadline';
import { type Deadline, endOf } from '@/utils/protocol/matter-deadlines';
import { reminderOf } from '@/utils/protocol/reminder-time';
import { lastDayOfMonth, weekday } from '@/utils/protocol/school-days';
import { findTask } from '@/utils/protocol/tasks';

const HERE = process.env['TZ'];
afterEach(() => {
  if (HERE === undefined) delete process.env['TZ'];
  else process.env['TZ'] = HERE;
});

/** Hours west of UTC on the day in question, so that a zone which the computer does not know cannot pass for one that it does. */
const ZONES = [
  ['Europe/London', 0],
  ['UTC', 0],
  ['Pacific/Kiritimati', -14],
  ['America/Los_Angeles', 8],
  ['Asia/Kathmandu', -5.75],
] as const;

const DAYS = ['2026-03-27', '2026-10-23', '2026-12-22', '2027-07-01'];

/** Everything of a time that a person or another program gets to see. */
async function seen() {
  const of = (day: string): Deadline => {
    const id = 'letter/1/deadline';
    return { id, caseId: 'case', kind: 'deletion', day, endsAt: endOf('deletion', day), status: 'open', steps: [], moves: 0 };
  };
  const task = findTask('support') ?? expect.unreachable();
  const answers = {
    by: 'head',
    day: '2026-07-01',
    time: '00:15',
    how: 'telephone',
    said: 'x',
    answers: { support: 'support-told' },
  } as const;
  return {
    proposed: DAYS.map((day) => proposeDeadline(day, 'signed-first', [])),
    ends: DAYS.map((day) => [
      endOf('deletion', day),
      endOf('meeting', day),
      reminderOf(day),
      weekday(day),
      lastDayOfMonth(day.slice(0, 7)),
    ]),
    clock: ukClock(new Date('2026-06-30T23:30:00.000Z')),
    shown: [
      ukTime('2026-06-30T23:30:00.000Z'),
      postedTimeWithZone({ utc: '2026-12-31T23:59:00.000Z', precision: 'day', shown: '' }),
    ],
    typed: draftOf(task, answers, new Date('2026-07-02T00:00:00.000Z')),
    letter: JSON.stringify(makeLetter(letterContent('deletion-request'))),
    calendar: await calendarFile(
      DAYS.map((day) => ({ deadline: of(day), code: 'K7-MQ4' })),
      new Date('2026-11-21T09:15:00.000Z'),
    ),
  };
}

describe('on a computer in another zone', () => {
  it.each(ZONES)('%s: every day, hour and weekday is the UK’s', async (zone, west) => {
    process.env['TZ'] = 'Europe/London';
    const inUk = await seen();
    expect(inUk.typed).toMatchObject({ draft: { happenedAt: '2026-06-30T23:15:00.000Z' } });
    process.env['TZ'] = zone;
    expect(new Date('2026-12-22T12:00:00.000Z').getTimezoneOffset() / 60).toBe(west);
    expect(await seen()).toEqual(inUk);
  });
});
