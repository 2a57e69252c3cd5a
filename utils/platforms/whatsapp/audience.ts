// Whether the open chat is a group or a chat of two.
import { query } from '@/utils/platforms/page/dom';
import type { Audience } from '@/utils/evidence/post';
import type { ChatHeader } from './chat-header';
import type { Message } from './message-parts';
import { keyText } from './people';
import { digitsOf, isPhoneNumber } from './phone-number';
import type { OtherRow } from './rows';

/** Only groups show names and pictures beside messages, list people under the title, or have several senders. */
export function audienceOf(rows: readonly (Message | OtherRow)[], own: ReadonlySet<Message>, header: ChatHeader): Audience {
  const messages = rows.filter((row) => row.kind === 'message');
  const others = messages.filter((message) => !own.has(message));
  if (messages.some((message) => message.chat === 'group')) return 'group';
  if (messages.some((message) => message.chat === 'direct')) return 'direct';
  const senders = new Set(others.map((message) => keyText(message.prePlain?.sender ?? '')).filter((name) => name !== ''));
  const named = others.some((message) => message.authors.length > 0 || message.avatar !== undefined);
  const pictured =
    header.element !== undefined && query(header.element, '[data-icon*="group"], [data-testid*="group"]') !== undefined;
  if (named || pictured || senders.size > 1 || header.participants.length > 1 || header.size !== '') return 'group';
  const [sender] = senders;
  if (sender !== undefined && isSamePerson(sender, header.title)) return 'direct';
  return rows.some((row, index) => row.kind === 'message' && !own.has(row) && startsRun(row, rows[index - 1], own))
    ? 'direct'
    : 'unknown';
}

function isSamePerson(sender: string, title: string): boolean {
  if (isPhoneNumber(sender) && isPhoneNumber(title)) return digitsOf(sender) === digitsOf(title);
  return sender === keyText(title);
}

/** A group would show a name above the first message of a run. */
function startsRun(message: Message, above: Message | OtherRow | undefined, own: ReadonlySet<Message>): boolean {
  if (message.tail || above === undefined) return message.tail;
  return above.kind === 'other' ? above.text !== '' : own.has(above);
}
