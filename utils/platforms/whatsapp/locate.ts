// Where a message is: WhatsApp Web has one address for everything, so chat, message id and time stand in for a link.
import type { Locator } from '@/utils/evidence/post';
import { droppedNames } from '@/utils/platforms/page/address';
import type { Chat } from './chat';
import type { Message } from './message-parts';
import type { ShownName } from './neutral-names';

const ADDRESS = 'https://web.whatsapp.com/';

/** The page's address without anything of the chat; numbers in `send?phone=` are dropped by name. */
export function locatePage(url: URL): Locator {
  return { url: ADDRESS, droppedParameters: droppedNames(url, []) };
}

/** The chat's title is the viewer's own name for it, or a contact: a neutral one stands for it, the real one is returned beside. */
export function locateMessage(chat: Chat, message: Message, url: URL): { locator: Locator; shownTitle: ShownName[] } {
  const person = chat.senders.get(message)?.person;
  const partner = chat.audience === 'direct' && person?.contactName !== undefined ? person.label : undefined;
  const chatTitle = partner ?? NEUTRAL[chat.audience];
  const { title } = chat.header;
  return {
    locator: { ...locatePage(url), ...(message.id !== undefined && { platformId: message.id }), chatTitle },
    shownTitle: title === '' ? [] : [{ label: chatTitle, name: title.slice(0, 2_000).toWellFormed() }],
  };
}

const NEUTRAL: Record<Chat['audience'], string> = {
  group: 'Group chat',
  direct: 'One-to-one chat',
  public: 'Chat',
  friends: 'Chat',
  unknown: 'Chat',
};
