// Whether the words of a post are a translation that X put in the place of the author's own.
import { type Read, read } from '@/utils/evidence/read';
import { attribute, closest, comesBefore, containsNode, matches, parentOf, query } from '@/utils/platforms/page/dom';
import { capText } from '@/utils/platforms/page/short-text';
import { visibleText } from '@/utils/platforms/page/visible-text';
import { type FoundPost, own } from './found-post';
import { CLASSIC } from './selectors';
import { saysShowOriginal } from './translation-words';

/**
 * X translates in place: above the text then stands a row with words ("Translated from English") and a button to show the
 * original. A lone button there only offers a translation. The text of that button decides in the languages we know. Before 2026 a
 * translation that was asked for stood under the author's own words, as a second text: then the words read are the author's own.
 */
export function readTranslated(post: FoundPost, text: Element): Read<boolean> {
  const row = translationRow(post, text);
  if (row === undefined) {
    const beside = own(post, CLASSIC.text).find((other) => other !== text && !containsNode(text, other));
    return beside === undefined
      ? read(false, 'page:x-no-translation-row', '')
      : read(true, 'page:x-second-text', capText(visibleText(beside), 2_000));
  }
  const known = saysShowOriginal(labelOf(row.button));
  const raw = capText(visibleText(row.element), 2_000);
  if (known !== undefined) return read(known, 'page:x-translation-words', raw);
  return read(row.hasWords, 'page:x-translation-row', raw);
}

interface TranslationRow {
  element: Element;
  button: Element;
  hasWords: boolean;
}

function translationRow(post: FoundPost, text: Element): TranslationRow | undefined {
  const [author] = own(post, CLASSIC.author);
  const before = own(post, CONTROL).filter(
    (button) =>
      comesBefore(button, text) &&
      closest(button, CLASSIC.author) === undefined &&
      (author === undefined || comesBefore(author, button)),
  );
  for (const button of before.toReversed()) {
    const element = rowAround(button, text, author);
    const hasWords = wordsBeside(element, author) !== '';
    const grok = query(element, '[data-icon*="grok"]') !== undefined;
    if (saysShowOriginal(labelOf(button)) !== undefined || (visibleText(button) !== '' && (hasWords || grok)))
      return { element, button, hasWords };
  }
  return undefined;
}

const CONTROL = 'button, [role="button"]';

function labelOf(button: Element): string {
  return visibleText(button) || (attribute(button, 'aria-label') ?? '');
}

/** The words of the row that are no button's; when the row is the button alone, those of the element before it. */
function wordsBeside(row: Element, author: Element | undefined): string {
  const inside = visibleText(row, { omit: (part) => matches(part, CONTROL) });
  if (inside !== '' || !matches(row, CONTROL)) return inside;
  const before: unknown = Reflect.get(Element.prototype, 'previousElementSibling', row);
  if (!(before instanceof Element) || matches(before, CONTROL) || (author !== undefined && containsNode(before, author)))
    return '';
  return query(before, 'a[href]') === undefined ? visibleText(before) : '';
}

/** The widest box around the button that holds neither the text nor the author, nor a link. */
function rowAround(button: Element, text: Element, author: Element | undefined): Element {
  let row = button;
  for (let up = parentOf(row); up !== undefined; up = parentOf(up)) {
    const holdsAuthor = author !== undefined && containsNode(up, author);
    if (containsNode(up, text) || holdsAuthor || query(up, 'a[href]') !== undefined) break;
    row = up;
  }
  return row;
}
