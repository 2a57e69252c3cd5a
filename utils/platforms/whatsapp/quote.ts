// The message that a message answers: whose it is, its first words, and whether it is the viewer's own.
import { closest, containsNode, query, queryAll, rawText } from '@/utils/platforms/page/dom';
import { shortText } from '@/utils/platforms/page/short-text';
import { visibleText } from '@/utils/platforms/page/visible-text';
import { keyText } from './people';
import { isPhoneNumber } from './phone-number';
import { AUTHOR, QUOTED_WORDS, WORDS } from './selectors';

export interface Quote {
  element: Element;
  /** The elements that say whose message is quoted: a name, and the number of a person who is not a contact. */
  authors: Element[];
  /** As shown; empty when not shown. */
  author: string;
  words: string;
  wordsElement?: Element;
}

const LONGEST = 300;

export function readQuote(element: Element): Quote {
  const wordsElement = query(element, `${QUOTED_WORDS}, ${WORDS}`);
  const authors = authorsIn(element, wordsElement);
  const isAuthor = (part: Element) => authors.includes(part);
  const words = shortText(visibleText(wordsElement ?? element, { omit: isAuthor }), LONGEST);
  const author = authors.map((part) => shortText(rawText(part))).find((name) => name !== '') ?? '';
  return { element, authors, author, words, ...(wordsElement && { wordsElement }) };
}

/** By their test id; older builds write the name in the first span before the quoted words. */
function authorsIn(element: Element, words: Element | undefined): Element[] {
  const named = queryAll(element, AUTHOR);
  if (named.length > 0) return named;
  const spans = queryAll(element, 'span[dir="auto"]').filter(
    (span) =>
      words !== undefined && !containsNode(words, span) && !containsNode(span, words) && closest(span, 'svg') === undefined,
  );
  const numbers = spans.slice(1).filter((span) => isPhoneNumber(rawText(span)));
  return [...spans.slice(0, 1), ...numbers];
}

/** Whether the quoted words are those of one of the messages; a long message is quoted with its first words only. */
export function quotesOneOf(quote: Quote, texts: readonly string[]): boolean {
  const words = keyText(quote.words).replace(/ ?…$/, '');
  return words.length >= 4 && texts.some((text) => keyText(text).startsWith(words));
}
