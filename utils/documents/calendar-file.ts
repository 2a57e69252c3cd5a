// A calendar file of deadlines (iCalendar, RFC 5545), in neutral words: a case code and that there is a deadline, nothing else.
import { digestOf } from '@/utils/evidence/digest';
import { type Translate, t } from '@/utils/i18n/translate';
import { deadlineKind } from '@/utils/protocol/deadline-kinds';
import type { Deadline } from '@/utils/protocol/matter-deadlines';
import { addDays } from '@/utils/protocol/school-days';
import { reminderOf } from '@/utils/protocol/reminder-time';

/** Octets of one line without its line break (RFC 5545 §3.1). */
const LONGEST_LINE = 75;

export interface CalendarDeadline {
  deadline: Deadline;
  /** Of the case; calendars are shared, so no reference, title or name. */
  code: string;
}

/**
 * One event for each deadline; a calendar needs at least one (§3.6). A deadline with a time is an instant in UTC, so that the file needs no time zone of its own and
 * the clocks' change moves nothing; one without is a day. Its UID stays the same when it is put off, with a higher SEQUENCE
 * (§3.8.7.4), so that a second import moves the event instead of adding one. The review of a policy belongs to no case: its UID is
 * that of the review alone, whichever case it came with and whatever the policy says by now; of two with the same SEQUENCE the
 * later DTSTAMP counts (RFC 5546 §2.1.5). `now` is the DTSTAMP.
 */
export async function calendarFile(deadlines: readonly CalendarDeadline[], now: Date, translate: Translate = t): Promise<string> {
  const events = await Promise.all(deadlines.map((each) => event(each, now, translate)));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tyst//Deadlines//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flat(),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

async function event({ deadline, code }: CalendarDeadline, now: Date, translate: Translate): Promise<string[]> {
  const { id, caseId, kind, day, endsAt, moves, common } = deadline;
  const hasTime = deadlineKind(kind).time !== undefined;
  const name = common === undefined ? { caseId, id } : { common };
  const summary = escaped(
    common === undefined ? translate('deadlines.calendar.summary', { code }) : translate('deadlines.calendar.ofNoCase'),
  );
  return [
    'BEGIN:VEVENT',
    // Tells neither what the deadline is nor which case it belongs to.
    `UID:${(await digestOf(name)).slice(0, 32)}@tyst.invalid`,
    `DTSTAMP:${utcStamp(now.toISOString())}`,
    `SEQUENCE:${moves}`,
    hasTime ? `DTSTART:${utcStamp(endsAt)}` : `DTSTART;VALUE=DATE:${compact(day)}`,
    ...(hasTime ? [] : [`DTEND;VALUE=DATE:${compact(addDays(day, 1))}`]),
    `SUMMARY:${summary}`,
    `DESCRIPTION:${escaped(translate('deadlines.calendar.description'))}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${summary}`,
    `TRIGGER;VALUE=DATE-TIME:${utcStamp(reminderOf(day))}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** TEXT (§3.3.11). */
function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r\n|\r|\n/g, String.raw`\n`);
}

/** `20261127T180000Z` (§3.3.5, form 2). */
function utcStamp(at: string): string {
  return `${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

/** Cut into lines of at most 75 octets, each further one begun by a blank; never within a character (§3.1). */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let used = 0;
  let out = '';
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (used + octets > LONGEST_LINE) {
      out += '\r\n ';
      used = 1;
    }
    out += character;
    used += octets;
  }
  return out;
}
