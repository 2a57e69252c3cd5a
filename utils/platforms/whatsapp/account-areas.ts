// Everything on the page that tells whose account it is, shows other chats, or shows people under the viewer's contact names.
import { attribute, childrenOf, closest, containsNode, parentOf, queryAll, rawText, tagOf } from '@/utils/platforms/page/dom';
import { boxOf, isPainted } from '@/utils/platforms/page/painted';
import { intersect, type Rect } from '@/utils/evidence/rect';
import { type Chat, namesViewer } from './chat';
import { inDocumentOrder, outermost } from './document-order';
import type { Message } from './message-parts';
import { isPhoneNumber } from './phone-number';
import { findPanel } from './rows';
import { ACCOUNT, AVATAR, AVATAR_PICTURE, CHOICE } from './selectors';
import { wholeLine } from './whole-line';

/** Deep enough for the wrappers of the page's shell; a hostile page may nest without end. */
const DEEPEST = 12;

export function accountElements(document: Document, chat: Chat | undefined): Element[] {
  const shell = ACCOUNT.flatMap((selector) => queryAll(document, selector)).filter(isPainted);
  const panel = chat?.panel ?? findPanel(document);
  const beside = panel === undefined ? [] : besides(panel);
  return outermost(inDocumentOrder([...new Set([...shell, ...beside, ...(chat === undefined ? [] : inChat(chat))])]));
}

/**
 * What stands beside the messages: navigation, chat list, drawers, the bar above with its title and participants, pinned messages,
 * the composer; and what lies over them: a menu that names a contact, a card, a picker. Found by place, so that none needs to be
 * known by name.
 */
function besides(panel: Element): Element[] {
  const view = boxOf(panel);
  const found: Element[] = [];
  const add = (element: Element, depth: number): void => {
    if (getComputedStyle(element).display === 'none') return;
    const over = intersect(boxOf(element), view);
    const isBeside = over === undefined || over.width <= 1 || over.height <= 1;
    if (isPainted(element) && (isBeside || isLayer(element, over, view))) found.push(element);
    else if (depth < DEEPEST) for (const child of childrenOf(element)) add(child, depth + 1);
  };
  for (let inner = panel, up = parentOf(panel); up !== undefined && tagOf(up) !== 'html'; inner = up, up = parentOf(up)) {
    for (const sibling of childrenOf(up)) if (sibling !== inner) add(sibling, 0);
  }
  return found;
}

/** Of the area of the messages: what covers more of it is a background, or the wrapper of a layer. */
const LARGEST_LAYER = 0.9;

function isLayer(element: Element, over: Rect, view: Rect): boolean {
  const shows = rawText(element).trim() !== '' || queryAll(element, 'img, canvas').length > 0;
  return shows && over.width * over.height < LARGEST_LAYER * view.width * view.height;
}

function inChat(chat: Chat): Element[] {
  const rows = [...chat.own].map((message) => message.row);
  // Notices name people and tell what the viewer did ("added you", "2 unread messages"); the dates of the chat are nobody's.
  const notices = chat.rows
    .filter((row) => row.kind === 'other' && row.text !== '' && !chat.days.dividers.has(row))
    .map(({ row }) => row);
  const quotes = [...chat.quotes.values()];
  const ownQuotes = quotes.filter((quote) => quote.own).map((quote) => quote.element);
  const names = chat.others
    .filter((message) => isContact(chat, message))
    .flatMap(({ authors, body }) => authors.map((author) => wholeLine(author, body, authors)));
  const quoted = quotes.filter((quote) => !quote.own && chat.people.isContact(quote.author));
  const mentions = [...chat.mentions.values()].flat().filter(({ name }) => !namesViewer(name, chat.ownNames, chat.people));
  return [
    ...rows,
    ...notices,
    ...ownQuotes,
    ...names,
    ...quoted.flatMap(({ authors, element }) => authors.map((author) => wholeLine(author, element, authors))),
    // Not a word of the author's: WhatsApp writes the viewer's name for the person there.
    ...mentions.filter(({ name }) => chat.people.isContact(name)).map(({ element }) => element),
    ...avatars(chat),
    ...chat.others.flatMap((message) => [...cards(chat, message), ...queryAll(message.body, CHOICE)]),
  ].filter(isPainted);
}

/**
 * The lines with names of contacts above and in the words of others, over the whole row: the name's box, or the bubble's that is as wide
 * as the name, would tell how long the name is. CSS pixels of the window.
 */
export function nameLines(chat: Chat): Rect[] {
  return chat.others.flatMap((message) => {
    const quote = chat.quotes.get(message);
    const named = isContact(chat, message)
      ? message.authors.map((author) => wholeLine(author, message.body, message.authors))
      : [];
    const quoted =
      quote === undefined || quote.own || !chat.people.isContact(quote.author)
        ? []
        : quote.authors.map((author) => wholeLine(author, quote.element, quote.authors));
    const { x, width } = boxOf(message.row);
    const lines = [...named, ...quoted].filter(isPainted).map(boxOf);
    return lines.map(({ y, height }) => ({ x, y, width, height }));
  });
}

function isContact(chat: Chat, message: Message): boolean {
  const sender = chat.senders.get(message);
  return sender === undefined || sender.person.contactName !== undefined;
}

/** Names of contacts that stand alone beside the words, as on a card that shares a contact. */
function cards({ people }: Chat, { body, words, quote, authors }: Message): Element[] {
  const elsewhere = [quote, ...words, ...authors].filter((element) => element !== undefined);
  return queryAll(body, 'span, div')
    .filter((element) => childrenOf(element).length === 0 && people.isContact(rawText(element)))
    .filter((element) => !elsewhere.some((part) => containsNode(part, element)))
    .map((element) => wholeLine(element, body));
}

/** Pictures beside messages; in some builds they stand in a layer of their own, with the name in a label. */
function avatars(chat: Chat): Element[] {
  const strangers = new Set(chat.others.filter((message) => !isContact(chat, message)).map(({ body }) => body));
  const isStrangers = (picture: Element) => {
    for (let up: Element | undefined = picture; up !== undefined && up !== chat.panel; up = parentOf(up)) {
      if (strangers.has(up)) return true;
    }
    return namesStranger(attribute(picture, 'aria-label') ?? '');
  };
  const scope = closest(chat.panel, '#main') ?? chat.panel;
  return queryAll(scope, `${AVATAR}, ${AVATAR_PICTURE}`)
    .filter((picture) => !isStrangers(picture))
    .map((picture) => wholeLine(picture, chat.panel));
}

/** "Open chat details for +44 7700 900333" or "… for ~pushname": whoever is not a contact chose that picture for everyone. */
function namesStranger(label: string): boolean {
  return / [~\u223C]/u.test(label) || isPhoneNumber(label.replace(/^[^+\p{Nd}]*/u, ''));
}
