// Reads one message of another person in full, under neutral names.
import type { IncompleteReason } from '@/utils/evidence/completeness';
import type { Post } from '@/utils/evidence/post';
import { type Read, read, unknown } from '@/utils/evidence/read';
import { matches } from '@/utils/platforms/page/dom';
import { shortText } from '@/utils/platforms/page/short-text';
import type { PostReading, Viewer } from '@/utils/platforms/platform';
import { seenWith } from '@/utils/platforms/seen-with';
import { type Chat, namesViewer } from './chat';
import { locateMessage } from './locate';
import { albumPictures, cutState, editedState, mediaReasons, reactions } from './message-state';
import type { Message } from './message-parts';
import { messageText } from './message-text';
import { authorName, mentionRenamer, messageSource, namesBehindLabels } from './neutral-names';
import { keyText } from './people';
import { postedAt } from './posted-at';
import { MESSAGES } from './selectors';

export function readMessage(chat: Chat, message: Message, url: URL, viewer: Viewer): PostReading {
  const rename = mentionRenamer(chat, message);
  const text = messageText(message, rename);
  const cut = cutState(message);
  const reach = reactions(message);
  const pictures = albumPictures(message);
  const parent = answered(chat, message, rename);
  const post: Post = {
    kind: read('message', `page:${wayOf(message.body)}`, ''),
    author: author(chat, message),
    handle: handle(chat, message),
    profile: unknown(),
    postedAt: postedAt(message, chat.days),
    text,
    edited: editedState(message),
    translated: read(false, 'page:no-marker', ''),
    cut,
    ...(reach && { reach }),
    ...(parent && { parent }),
    ...(chat.audience === 'group' && { groupSize: groupSize(chat) }),
    ...(pictures && { pictures }),
    // Whether the telephone behind it is somebody's own or the school's, no page says.
    seenWith: seenWith(false),
  };
  const reasons: IncompleteReason[] = [...(cut.value === true ? (['text-cut'] as const) : []), ...mediaReasons(message)];
  const { locator, shownTitle } = locateMessage(chat, message, url);
  return {
    post,
    locator,
    audience: chat.audience,
    source: messageSource(chat, message),
    reasons,
    shownNames: [...namesBehindLabels(chat, message), ...shownTitle],
    viewerMentioned: isViewerMentioned(chat, message, text, viewer),
  };
}

/** By which of the marks of a message this one was found. */
function wayOf(body: Element): keyof typeof MESSAGES | 'whatsapp-row' {
  const ways = Object.entries(MESSAGES) as [keyof typeof MESSAGES, string][];
  return ways.find(([, selector]) => matches(body, selector))?.[0] ?? 'whatsapp-row';
}

function author(chat: Chat, message: Message): Read<string> {
  const sender = chat.senders.get(message);
  const name = authorName(chat, message);
  if (sender === undefined || name === undefined) return unknown();
  const copied = sender.by === 'pre-plain-text' && message.prePlain !== undefined ? `[${message.prePlain.shown}] ${name}:` : name;
  return read(name, `page:${sender.by}`, shortText(copied));
}

/** From the line under the title: a number, or a list of everybody. */
function groupSize({ header }: Chat): Read<string> {
  return header.size === '' ? unknown() : read(header.size, 'page:chat-header', header.size);
}

/** The number of an author who is not a contact; the numbers of all others are dropped (PRACTICE 23). */
function handle(chat: Chat, message: Message): Read<string> {
  const sender = chat.senders.get(message);
  const number = sender?.person.number;
  return sender === undefined || number === undefined ? unknown() : read(number, `page:${sender.by}`, number);
}

/** WhatsApp has no addresses: what a message answers is described. A quote of the viewer's own message is left out. */
function answered(chat: Chat, message: Message, rename: (text: string) => string): Read<string> | undefined {
  const quote = chat.quotes.get(message);
  if (quote === undefined || quote.own) return undefined;
  const whose = quote.label === '' ? 'a message' : quote.label;
  const words = rename(quote.words);
  const described = shortText(words === '' ? `replying to ${whose}` : `replying to ${whose}: ${words}`);
  return read(described, 'page:quoted-message', described);
}

function isViewerMentioned(chat: Chat, message: Message, text: Read<string>, viewer: Viewer): boolean {
  const mentioned = (chat.mentions.get(message) ?? []).some(({ name }) => namesViewer(name, chat.ownNames, chat.people));
  const words = keyText(text.raw).toLowerCase();
  return mentioned || viewer.names.some((name) => name !== '' && words.includes(keyText(name).toLowerCase()));
}
