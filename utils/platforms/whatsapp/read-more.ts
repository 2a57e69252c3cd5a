// Finds the control under which the rest of a long message is hidden.
import { containsNode, queryAll, rawText } from '@/utils/platforms/page/dom';
import type { Message } from './message-parts';
import { READ_MORE } from './selectors';

/** By its test id or class, else a control that comes right after an ellipsis, in whatever language. */
export function readMore({ body, quote, words }: Message): Element[] {
  const known = queryAll(body, READ_MORE);
  if (known.length > 0) return known;
  return queryAll(body, '[role="button"], button').filter(
    (control) =>
      (quote === undefined || !containsNode(quote, control)) &&
      rawText(control).length <= 60 &&
      words.some((part) => follows(control, part)),
  );
}

function follows(control: Element, words: Element): boolean {
  const inside = containsNode(words, control);
  const text = rawText(words).trimEnd();
  // A mention is a control too.
  if (rawText(control).trim().startsWith('@')) return false;
  const before = inside ? text.slice(0, text.lastIndexOf(rawText(control).trim())).trimEnd() : text;
  const isNext = inside || Reflect.get(Element.prototype, 'nextElementSibling', words) === control;
  return isNext && /(?:…|\.\.\.)$/.test(before);
}
