// Puts neutral labels in the place of contact names in everything of a message that leaves the page (DESIGN rule 1).
import { containsNode, matches, rawText, tagOf } from '@/utils/platforms/page/dom';
import { isEmoji } from '@/utils/platforms/page/emoji';
import { sourceText } from '@/utils/platforms/page/source-text';
import { type Chat, namesViewer } from './chat';
import type { Mention } from './mentions';
import type { Message } from './message-parts';
import { isPhoneNumber } from './phone-number';
import { readMore } from './read-more';
import { AVATAR } from './selectors';

export interface ShownName {
  label: string;
  name: string;
}

/** What stands for the author: a contact's label, the name they chose themselves, or their number. */
export function authorName(chat: Chat, message: Message): string | undefined {
  const person = chat.senders.get(message)?.person;
  return person?.contactName === undefined ? (person?.ownName ?? person?.number) : person.label;
}

/** The name that stands in the place of each mention, `@` included; a mention of the viewer stays: it is the author's word. */
function mentionLabels(chat: Chat, message: Message): (Mention & { label: string })[] {
  return (chat.mentions.get(message) ?? [])
    .filter(({ name }) => !namesViewer(name, chat.ownNames, chat.people))
    .map((mention) => Object.assign({ label: chat.people.mention(mention.name).shown }, mention));
}

/** Renames the mentions in a text of the message. */
export function mentionRenamer(chat: Chat, message: Message): (text: string) => string {
  const labels = mentionLabels(chat, message).toSorted((a, b) => b.shown.length - a.shown.length);
  return (text) =>
    labels.reduce(
      (renamed, { shown, label }) =>
        renamed.replaceAll(shown, (found, at: number) => (isWhole(renamed, found, at) ? `@${label}` : found)),
      text,
    );
}

/** Whether no letter follows: the author may have typed `@Samantha` beside a mention of Sam. */
function isWhole(text: string, found: string, at: number): boolean {
  return !/^[\p{L}\p{N}]/u.test(text.slice(at + found.length));
}

/** Every label used for the message, with the name on the viewer's screen. */
export function namesBehindLabels(chat: Chat, message: Message): ShownName[] {
  const quote = chat.quotes.get(message);
  const person = chat.senders.get(message)?.person;
  const shown: ShownName[] = [
    { label: person?.label ?? '', name: person?.contactName ?? '' },
    { label: quote?.label ?? '', name: quote?.author ?? '' },
    ...mentionLabels(chat, message),
  ];
  const kept = new Map(
    shown.filter(({ label, name }) => label !== '' && name !== '' && label !== name).map(({ label, name }) => [label, name]),
  );
  return [...kept].map(([label, name]) => ({ label, name }));
}

/**
 * The message's markup by the allowlist. Left out: pictures of people, numbers beside names, a quote of the viewer's own
 * words. A name in more than one run of text, with an emoji between, becomes its label once.
 */
export function messageSource(chat: Chat, message: Message): string {
  const quote = chat.quotes.get(message);
  const author = authorName(chat, message);
  const named = [
    ...message.authors.map((element) => ({ element, label: author ?? '' })),
    ...(quote?.authors.map((element) => ({ element, label: quote.label })) ?? []),
    ...mentionLabels(chat, message)
      .filter(({ within }) => within === undefined)
      .map(({ element, label }) => ({ element, label: `@${label}` })),
  ];
  const numbers = [...message.authors.slice(1), ...(quote?.authors.slice(1) ?? [])].filter((element) =>
    isPhoneNumber(rawText(element)),
  );
  const left = new Set([...numbers, ...readMore(message), ...(quote?.own === true ? [quote.element] : [])]);
  const isWords = (element: Element) => message.words.some((words) => containsNode(words, element));
  const written = new Set<Element>();
  const rename = mentionRenamer(chat, message);
  return sourceText(message.body, {
    href: () => undefined,
    omit: (element) => left.has(element) || matches(element, AVATAR),
    keep: (element) =>
      (quote !== undefined && containsNode(quote.element, element)) ||
      isWords(element) ||
      message.words.some((words) => containsNode(element, words)),
    rename: (text, within) => {
      const name = within && named.find(({ element }) => containsNode(element, within));
      if (text.trim() === '' || within === undefined) return text;
      // WhatsApp describes pictures by the viewer's name for the sender; only emoji are the author's.
      if (tagOf(within) === 'img' && !isEmoji(text)) return '';
      // Wherever else a contact's name stands alone (a card, a notice), it is not a word of the author's.
      const inQuote = quote?.wordsElement !== undefined && containsNode(quote.wordsElement, within);
      if (name === undefined && inQuote) return rename(text);
      if (name === undefined) return !isWords(within) && chat.people.isContact(text) ? chat.people.mention(text).shown : text;
      if (written.has(name.element)) return '';
      written.add(name.element);
      return name.label;
    },
  });
}
