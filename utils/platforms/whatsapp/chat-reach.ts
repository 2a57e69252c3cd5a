// How far back the open chat reaches: the days of its messages that are mounted, and whether its beginning is among them.
import { query } from '@/utils/platforms/page/dom';
import type { Candidate, ChatReach } from '@/utils/platforms/platform';
import { type Day, dayOf } from './calendar-day';
import type { Chat } from './chat';
import { parseLocalStamp } from './local-stamp';
import type { Message } from './message-parts';

/** `candidates`: of this look. A message whose day cannot be settled is left out. */
export function reachOf(chat: Chat, candidates: readonly Candidate[]): ChatReach {
  const keys = new Map(candidates.map(({ root, key }) => [root, key]));
  const days = chat.others.flatMap((message) => {
    const [key, day] = [keys.get(message.row), dayIn(chat, message)];
    return key === undefined || day === undefined ? [] : [{ key, day: isoDay(day) }];
  });
  const first = chat.rows.findIndex(({ kind }) => kind === 'message');
  // A chat begins with notices that nobody wrote; one with a button offers what only the phone has.
  const above = chat.rows.slice(0, Math.max(0, first)).filter((row) => row.kind === 'other' && row.text !== '');
  const notices = above.filter((row) => row.kind === 'other' && !chat.days.dividers.has(row));
  const begins = notices.length > 0 && notices.every(({ row }) => query(row, 'button, [role="button"]') === undefined);
  return { inside: chat.rows[0]?.row ?? chat.panel, days, begins };
}

/** By its own date, else by the rows around it. */
function dayIn({ days }: Chat, message: Message): Day | undefined {
  const { date } = parseLocalStamp(message.prePlain?.shown ?? '');
  const own = date && days.order && dayOf(date, days.order);
  return own ?? days.dayOf.get(message)?.day;
}

function isoDay({ year, month, day }: Day): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
