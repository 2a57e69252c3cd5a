// The open chat at one look: its rows, who is who, which rows are the viewer's own, and what day each row is of.
import { rawText } from '@/utils/platforms/page/dom';
import type { Audience } from '@/utils/evidence/post';
import type { Page } from '@/utils/platforms/platform';
import { audienceOf } from './audience';
import { withAuthorNames } from './author-names';
import { type ChatDays, chatDays, languageOf } from './chat-days';
import { type ChatHeader, readHeader } from './chat-header';
import { type Mention, mentionsIn, mentionsWithin } from './mentions';
import { type Message, messageParts } from './message-parts';
import { ownMessages } from './own-rows';
import { isTilde, keyText, type Labels, People } from './people';
import { isPhoneNumber } from './phone-number';
import { type Quote, quotesOneOf, readQuote } from './quote';
import { findPanel, findRows, type OtherRow } from './rows';
import { type Sender, SenderFinder } from './sender';
import { isYou, youKey } from './you-words';

export interface Chat {
  panel: Element;
  header: ChatHeader;
  rows: readonly (Message | OtherRow)[];
  /** The messages of other people. */
  others: readonly Message[];
  own: ReadonlySet<Message>;
  audience: Audience;
  people: People;
  senders: ReadonlyMap<Message, Sender>;
  quotes: ReadonlyMap<Message, ReadQuote>;
  mentions: ReadonlyMap<Message, readonly Mention[]>;
  /** The viewer's profile name, from the copied lines of their own messages. */
  ownNames: readonly string[];
  days: ChatDays;
}

export interface ReadQuote extends Quote {
  /** Whether the quoted message is the viewer's own. */
  own: boolean;
  /** What may stand for the quoted person; empty when nobody is named. */
  label: string;
}

const looks = new WeakMap<Page, Chat>();

/** Undefined when no chat is open. One `Page` is one look: its chat is kept, because every message is read out of the whole chat. */
export function chatOf(page: Page): Chat | undefined {
  const known = looks.get(page);
  if (known !== undefined) return known;
  const panel = findPanel(page.document);
  if (panel === undefined) return undefined;
  const chat = readChat(page, panel);
  looks.set(page, chat);
  return chat;
}

const labels = new WeakMap<Document, Map<string, Labels>>();

/** One book of labels for each chat of a page: whoever is Person A stays so while the chat is scrolled. */
function labelsOf(document: Document, title: string): Labels {
  const books = labels.get(document) ?? new Map<string, Labels>();
  labels.set(document, books);
  const book: Labels = books.get(title) ?? new Map<string, string>();
  books.set(title, book);
  return book;
}

function readChat({ document, now }: Page, panel: Element): Chat {
  const header = readHeader(document);
  const found = findRows(panel).map((row) => (row.kind === 'message' ? messageParts(row) : row));
  const rows = withAuthorNames(found, header.participants);
  const messages = rows.filter((row) => row.kind === 'message');
  const own = ownMessages(messages, panel);
  const others = messages.filter((message) => !own.has(message));
  const audience = audienceOf(rows, own, header);
  const ownNames = namesOf(own);
  const people = new People(labelsOf(document, header.title));
  const finder = new SenderFinder(people, audience === 'direct' ? header.title : '');
  const senders = new Map<Message, Sender>();
  const quotes = new Map<Message, ReadQuote>();
  const mentions = new Map<Message, readonly Mention[]>();
  const isOwnQuote = ownQuoteTest(own, ownNames, people, audience === 'direct' ? header.title : '');
  const inChat = new Set([...header.participants, ...ownNames, header.title].map(keyText));
  // In the order of the chat, so that labels go by first appearance: sender, quoted person, people named.
  for (const row of rows) {
    if (row.kind === 'other' || own.has(row)) {
      finder.endRun();
      continue;
    }
    const sender = finder.find(row);
    if (sender !== undefined) senders.set(row, sender);
    if (row.quote !== undefined) {
      const quote = readQuote(row.quote);
      const isOwn = isOwnQuote(quote);
      quotes.set(row, { ...quote, own: isOwn, label: isOwn || quote.author === '' ? '' : people.mention(quote.author).shown });
    }
    const scopes = [...row.words, ...(row.quote !== undefined && quotes.get(row)?.own === false ? [row.quote] : [])];
    const marked = mentionsIn(scopes, (name) => inChat.has(name) || people.knows(name));
    const quoted = quotes.get(row);
    const flat = quoted?.own === false && quoted.wordsElement !== undefined ? mentionsWithin(quoted.wordsElement) : [];
    const named = [...marked, ...flat.filter(({ shown }) => !marked.some((mention) => mention.shown === shown))];
    for (const { name } of named) if (!namesViewer(name, ownNames, people)) people.mention(name);
    if (named.length > 0) mentions.set(row, named);
  }
  const days = chatDays(rows, panel, now, languageOf(document));
  return { panel, header, rows, others, own, audience, people, senders, quotes, mentions, ownNames, days };
}

/** Whether a mention is of the viewer: by profile name, or as "You". */
export function namesViewer(name: string, ownNames: readonly string[], people: People): boolean {
  return ownNames.includes(keyText(name)) || (isYou(name) && !people.knows(name));
}

function namesOf(own: ReadonlySet<Message>): string[] {
  const names = [...own].map((message) => keyText(message.prePlain?.sender ?? ''));
  return [...new Set(names)].filter((name) => name !== '' && !isPhoneNumber(name) && !isYou(name));
}

/** "You" in the page's words as its own rows read it out, the profile name, or the words of an own row. */
function ownQuoteTest(
  own: ReadonlySet<Message>,
  ownNames: readonly string[],
  people: People,
  partner: string,
): (quote: Quote) => boolean {
  const spoken = new Set([...own].map((message) => youKey(message.spoken ?? '')).filter((word) => word !== ''));
  const texts = [...own].map((message) => message.words.map(rawText).join(' ').slice(0, 1_000)).filter((text) => text !== '');
  return (quote) => {
    const author = keyText(quote.author);
    if (spoken.has(youKey(author)) || ownNames.includes(author)) return true;
    if (author !== '' && (people.knows(author) || author === keyText(partner))) return false;
    // In a chat of two, who is not the other is the viewer.
    const isNamed = author !== '' && !isPhoneNumber(author) && !isTilde(author);
    return isYou(author) || (isNamed && partner !== '') || quotesOneOf(quote, texts);
  };
}
