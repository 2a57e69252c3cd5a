// WhatsApp Web behind the platform interface. The address is always the same; a chat is read from what is mounted of it.
import { isHost } from '@/utils/platforms/page/address';
import { AppError } from '@/utils/errors';
import { isPainted } from '@/utils/platforms/page/painted';
import type { Candidate, Platform } from '@/utils/platforms/platform';
import { accountElements, nameLines } from './account-areas';
import { type Chat, chatOf } from './chat';
import { reachOf } from './chat-reach';
import { locatePage } from './locate';
import { readMessage } from './read-message';
import { threadOf } from './thread';
import { unreadOf } from './tried';

export const whatsapp: Platform = {
  id: 'whatsapp',
  matches: (url) => isHost(url, 'web.whatsapp.com'),
  locate: (url) => locatePage(url),
  viewer(page) {
    const names = [...(chatOf(page)?.ownNames ?? [])];
    return { known: names.length > 0, names, handles: [] };
  },
  candidates(page) {
    const chat = chatOf(page);
    return chat === undefined ? [] : candidatesOf(chat);
  },
  read(page, candidate, viewer) {
    const chat = chatOf(page);
    const message = chat?.others.find(
      ({ row, id }, index) => row === candidate.root && (id ?? `place-${index}`) === candidate.key,
    );
    if (chat === undefined || message === undefined) throw new AppError('post-vanished');
    return readMessage(chat, message, page.url, viewer);
  },
  thread(page, key, known) {
    const chat = chatOf(page);
    return chat && threadOf(chat, candidatesOf(chat), key, known);
  },
  chatReach(page) {
    const chat = chatOf(page);
    return chat && reachOf(chat, candidatesOf(chat));
  },
  accountAreas: (page) => accountElements(page.document, chatOf(page)),
  accountPlaces(page) {
    const chat = chatOf(page);
    return chat === undefined ? [] : nameLines(chat);
  },
  ownWords(page) {
    const chat = chatOf(page);
    const quotes = [...(chat?.quotes.values() ?? [])].filter((quote) => quote.own).map(({ element }) => element);
    return [...[...(chat?.own ?? [])].map(({ row }) => row), ...quotes].filter(isPainted);
  },
  unread: unreadOf,
  contactNames: (page) => chatOf(page)?.people.contactNames() ?? [],
};

/** The messages of others; the viewer's own are account areas, never a post to record. */
function candidatesOf({ others }: Chat): Candidate[] {
  return others.map((message, index) => ({
    key: message.id ?? `place-${index}`,
    kind: 'message',
    root: message.row,
    frame: [message.row],
    permalinked: false,
  }));
}
