// When a message was sent, as far as the page tells: to the minute, or open where day and month cannot be told apart.
import type { PostedAt } from '@/utils/evidence/post';
import { type Read, read, unknown } from '@/utils/evidence/read';
import { localToUtc } from '@/utils/platforms/page/local-to-utc';
import { shortText } from '@/utils/platforms/page/short-text';
import type { Day } from './calendar-day';
import type { ChatDays } from './chat-days';
import { type Clock, parseLocalStamp } from './local-stamp';
import { metaClock } from './message-state';
import type { Message } from './message-parts';
import { ownDay } from './row-days';

/**
 * Messages with words carry date and time (`data-pre-plain-text`, to the minute, in the device's zone); all others only the
 * time of day, and take the day from the divider above or the rows around them (PLATFORMS §3.4). What cannot be settled has
 * precision `unknown`, no `utc`, and keeps the shown text.
 */
export function postedAt(message: Message, days: ChatDays): Read<PostedAt> {
  const corner = metaClock(message);
  if (message.prePlain !== undefined) {
    const shown = shortText(message.prePlain.shown);
    const { date, clock } = parseLocalStamp(shown);
    const day = date && ownDay({ divider: false, date }, days.order);
    const agrees = clock && corner?.hour !== undefined && { agrees: isSameTime(clock, corner) };
    return read({ ...moment(day, clock, shown), ...agrees }, 'page:pre-plain-text', shown);
  }
  if (corner === undefined) return unknown();
  const divider = days.dividerOf.get(message);
  const shown = divider === undefined ? corner.shown : `${divider} ${corner.shown}`;
  const found = days.dayOf.get(message);
  const { hour, minute } = corner;
  const clock = hour === undefined || minute === undefined ? undefined : { hour, minute };
  return read(moment(found?.day, clock, shown), `page:${found?.from ?? 'msg-meta'}`, shown);
}

/** Without a time of day nothing is claimed: a day alone would be midnight to some readers. */
function moment(day: Day | undefined, clock: Clock | undefined, shown: string): PostedAt {
  const time = day && clock && localToUtc({ ...day, ...clock });
  return time === undefined
    ? { precision: 'unknown', shown }
    : { utc: time.utc, precision: time.precision, shown, offset: time.offset };
}

function isSameTime(clock: Clock, corner: { hour?: number; minute?: number }): boolean {
  return clock.hour === corner.hour && clock.minute === corner.minute;
}
