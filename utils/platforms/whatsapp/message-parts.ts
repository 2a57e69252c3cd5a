// The parts of one mounted message: quote, sender's name, words, time and marks, each looked for outside the quote.
import {
  attribute,
  childrenOf,
  closest,
  containsNode,
  matches,
  parentOf,
  query,
  queryAll,
  rawText,
} from '@/utils/platforms/page/dom';
import { shortText } from '@/utils/platforms/page/short-text';
import { showsClock } from './clock-text';
import { outermost } from './document-order';
import { isPhoneNumber } from './phone-number';
import { parsePrePlain, type PrePlain } from './pre-plain';
import type { MessageRow } from './rows';
import { AUTHOR, AVATAR, DELIVERY, LINK_PREVIEW, META, PRE_PLAIN, QUOTE, QUOTED_WORDS, TAIL, WORDS } from './selectors';

export interface Message extends MessageRow {
  quote?: Element;
  prePlain?: PrePlain;
  /** Names and numbers written above the bubble. */
  authors: Element[];
  /** The sender as read out before the message, with its colon. */
  spoken?: string;
  avatar?: Element;
  /** The elements that hold the message's own words. */
  words: Element[];
  /** Where the time of day and the marks stand. */
  meta?: Element;
  /** Whether the bubble has the tail that only the first of a run has. */
  tail: boolean;
  /** Whether it carries a mark of sending: only the viewer's own messages do. */
  delivery: boolean;
}

export function messageParts(row: MessageRow): Message {
  const { body } = row;
  const quote = findQuote(body);
  const outside = (selector: string) =>
    queryAll(body, selector).filter((element) => quote === undefined || !containsNode(quote, element));
  const copied = outside(PRE_PLAIN).concat(attribute(body, 'data-pre-plain-text') === undefined ? [] : [body]);
  const prePlain = parsePrePlain(copied.map((element) => attribute(element, 'data-pre-plain-text') ?? '')[0] ?? '');
  const words = outermost(outside(WORDS).filter((element) => closest(element, LINK_PREVIEW) === undefined));
  const meta = outside(META).at(-1) ?? findClock(outside('span[dir="auto"]'), words);
  const avatar = outside(AVATAR)[0];
  const spoken = outside('[aria-label$=":"], [aria-label$="："]')
    .filter((element) => rawText(element).trim() === '')
    .map((element) => shortText(attribute(element, 'aria-label') ?? ''))[0];
  return {
    ...row,
    ...(quote && { quote }),
    ...(prePlain && { prePlain }),
    authors: outside(AUTHOR),
    ...(spoken !== undefined && { spoken }),
    ...(avatar && { avatar }),
    words,
    ...(meta && { meta }),
    tail: outside(TAIL).length > 0,
    delivery: outside(DELIVERY).length > 0,
  };
}

/** By its test id, else by the class of the quoted words, else a control that holds a name. */
function findQuote(body: Element): Element | undefined {
  const words = query(body, QUOTED_WORDS);
  return (
    query(body, QUOTE) ??
    (words && around(words, body)) ??
    queryAll(body, '[role="button"]').find(
      (element) => query(element, AUTHOR) !== undefined && query(element, PRE_PLAIN) === undefined,
    )
  );
}

/** In older builds a quote is controls in each other, for the name and for the words: the outermost with its bare wrappers. */
function around(words: Element, body: Element): Element {
  let quote = words;
  for (let up = parentOf(words); up !== undefined && up !== body; up = parentOf(up)) {
    if (query(up, `${PRE_PLAIN}, ${WORDS}, ${META}`) !== undefined || matches(up, PRE_PLAIN)) break;
    const inner = quote;
    if (matches(up, '[role="button"]') || childrenOf(up).every((child) => child === inner)) quote = up;
  }
  return quote;
}

/** Builds without test ids: the last short text outside the words that shows a time of day. */
function findClock(spans: readonly Element[], words: readonly Element[]): Element | undefined {
  return spans.findLast((element) => showsClock(element) && !words.some((part) => containsNode(part, element)));
}

/** Everything shown of who sent the message, the number of a person who is not a contact included. */
export function sendersShown(message: Message): string[] {
  const written = message.authors.map((element) => shortText(rawText(element)));
  const copied = message.prePlain?.sender ?? '';
  // The number beside a name is told apart from a second line ("Admin") by its form.
  const [name = '', ...further] = written;
  return [name, ...further.filter(isPhoneNumber), copied].filter((text) => text !== '');
}
