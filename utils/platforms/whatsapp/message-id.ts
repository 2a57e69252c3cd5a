// Takes a message's id out of `data-id`, and what else its older form says; phone numbers in it never leave this file's callers.

export interface MessageId {
  /** Absent when nothing in the attribute is an id: then the message is known by its place only. */
  id?: string;
  /** The older form says who sent it: `true_` is the viewer. */
  own?: boolean;
  chat?: 'group' | 'direct';
  /** The sender's account in the older form of a group message. It may be a phone number: for comparing rows only, never stored. */
  participant?: string;
}

const ID = /^[A-Za-z0-9][A-Za-z0-9.=:+/-]{3,119}$/;

/**
 * `3EB0…` since 2026; before, `(true|false)_<chat>_<id>[_<participant>]` with accounts such as `447700900333@c.us`, a
 * phone number (PLATFORMS §3.1). A `conv-msg-` in front, as in `data-testid`, is taken off.
 */
export function parseMessageId(attribute: string): MessageId {
  if (attribute.length > 400) return {};
  const bare = attribute.replace(/^conv-msg-/, '');
  const direction = /^(true|false)_/.exec(bare)?.[1];
  if (direction === undefined) return bare.includes('@') || !ID.test(bare) ? {} : { id: bare };
  const [, chat = '', id = '', participant] = bare.split('_');
  return {
    own: direction === 'true',
    ...(ID.test(id) && !id.includes('@') && { id }),
    ...(chat.endsWith('@g.us') && { chat: 'group' as const }),
    ...(/@(?:c\.us|lid|s\.whatsapp\.net)$/.test(chat) && { chat: 'direct' as const }),
    ...(participant !== undefined && { participant }),
  };
}
