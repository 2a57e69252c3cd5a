// People named in a message with `@`: WhatsApp writes the name that the viewer's own contact list has for them.
import { containsNode, matches, queryAll, rawText, tagOf } from '@/utils/platforms/page/dom';
import { visibleText } from '@/utils/platforms/page/visible-text';
import { keyText } from './people';
import { isPhoneNumber } from './phone-number';
import { MENTION } from './selectors';

export interface Mention {
  element: Element;
  /** As it stands in the text, `@` and direction marks included. */
  shown: string;
  name: string;
  /** Set where the element holds other words as well. */
  within?: true;
}

/** Formatting and links that an author can give to any words: `*@everyone*`. */
const FORMATTING = new Set(['a', 'strong', 'b', 'em', 'i', 'del', 's', 'code', 'pre', 'ul', 'ol', 'li', 'blockquote']);
const LONGEST = 2_000;

/** `isName` says whether a text is the name of somebody in this chat. Outermost elements only, in document order. */
export function mentionsIn(words: readonly Element[], isName: (text: string) => boolean): Mention[] {
  const found: Mention[] = [];
  for (const root of words) {
    if (!rawText(root).includes('@')) continue;
    for (const element of queryAll(root, 'span, button, div')) {
      const last = found.at(-1);
      if (last !== undefined && containsNode(last.element, element)) continue;
      const mention = asMention(element, isName);
      if (mention !== undefined) found.push(mention);
    }
  }
  return found;
}

/** Names between isolates in a quote's running text; there the words are not the message's own, and a name may be all that is quoted. */
export function mentionsWithin(words: Element): Mention[] {
  const text = rawText(words).slice(0, LONGEST);
  return [...text.matchAll(/@\s*\u2068([^\u2069]{1,200})\u2069/gu)].map(([shown, name = '']) => ({
    element: words,
    shown,
    name: keyText(name),
    within: true as const,
  }));
}

/** By its hooks, by the isolates that WhatsApp puts around inserted names, or because it is nothing but `@` and a known name. */
function asMention(element: Element, isName: (text: string) => boolean): Mention | undefined {
  const raw = rawText(element);
  if (raw.length > LONGEST || FORMATTING.has(tagOf(element))) return undefined;
  const text = keyText(raw);
  if (!text.startsWith('@') || text.length < 2) return undefined;
  const name = text.slice(1).trim();
  const isInserted = /^[\p{Cf}\s]*@\s*\u2068[^\u2069]*\u2069[\p{Cf}\s]*$/u.test(raw);
  if (!matches(element, MENTION) && !isInserted && !isPhoneNumber(name) && !isName(name)) return undefined;
  return { element, shown: visibleText(element), name };
}
