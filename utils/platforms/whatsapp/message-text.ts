// The words of a message as painted, without the quote, the hidden second time and the controls among them.
import { type Read, read } from '@/utils/evidence/read';
import { attribute, containsNode, matches, query, queryAll, rawText } from '@/utils/platforms/page/dom';
import { visibleText } from '@/utils/platforms/page/visible-text';
import type { Message } from './message-parts';
import { readMore } from './read-more';
import { FORWARDED, META, PRE_PLAIN, RECALLED } from './selectors';
import { NOTICE_OF_DELETION } from './state-words';

/** `rename` puts labels in the place of contact names in mentions. Empty where there are no words (a photo, a voice message). */
export function messageText(message: Message, rename: (text: string) => string): Read<string> {
  const { body, quote } = message;
  const controls = new Set(readMore(message));
  const omit = (element: Element) => controls.has(element) || isSecondTime(element) || element === quote;
  const parts = message.words.length > 0 ? message.words : bareWords(message);
  const text = parts
    .map((element) => visibleText(element, { omit }))
    .filter((words) => words !== '')
    .join('\n');
  const words = rename(text);
  const notice = words === '' ? bubbleText(message) : words;
  if (query(body, RECALLED) !== undefined || NOTICE_OF_DELETION.test(notice)) return read(notice, 'page:deleted-notice', notice);
  const header = forwardedHeader(message);
  if (header !== undefined) return read(words, 'page:forwarded-text', `${header}\n${words}`.trim());
  return read(words, words === '' ? 'page:no-words' : 'page:selectable-text', words);
}

/** Builds without `selectable-text`: what is in the copied element beside the quote, the name and the time. */
function bareWords({ body, quote, authors, meta }: Message): Element[] {
  const copied = query(body, PRE_PLAIN);
  if (copied === undefined) return [];
  const others = [quote, meta, ...authors].filter((element) => element !== undefined);
  const spans = queryAll(copied, 'span[dir], span.copyable-text');
  return spans.filter(
    (span) =>
      !others.some((other) => containsNode(other, span) || containsNode(span, other)) &&
      !spans.some((outer) => outer !== span && containsNode(outer, span)),
  );
}

/** The time is written a second time, unseen, to keep room for the one in the corner. */
function isSecondTime(element: Element): boolean {
  if (matches(element, META)) return true;
  if (attribute(element, 'aria-hidden') !== 'true') return false;
  const text = rawText(element);
  return text.length <= 60 && /(?:^|[^\p{Nd}])\p{Nd}{1,2}[:.٫]\p{Nd}{2}[^\p{Nd}]*$/u.test(text);
}

/** All that is shown beside the name and the time: in the place of a deleted message stand words of WhatsApp's. */
function bubbleText({ body, meta, authors, avatar, quote }: Message): string {
  const rest = new Set<Element | undefined>([meta, avatar, quote, ...authors]);
  return visibleText(body, { omit: (element) => rest.has(element) });
}

/** "Forwarded", "Forwarded many times": the words beside the arrow; the words of the message are not the sender's own. */
function forwardedHeader({ body, quote }: Message): string | undefined {
  const mark = queryAll(body, FORWARDED).find((element) => quote === undefined || !containsNode(quote, element));
  if (mark === undefined) return undefined;
  const own = visibleText(mark);
  if (own !== '') return own;
  const parent: unknown = Reflect.get(Node.prototype, 'parentNode', mark);
  const beside = parent instanceof Element && query(parent, PRE_PLAIN) === undefined ? visibleText(parent) : '';
  return beside.length <= 80 ? beside : '';
}
