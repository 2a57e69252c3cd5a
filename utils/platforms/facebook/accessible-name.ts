// Reads an element's accessible name: its label, or the words elsewhere in the page that its label points to (PLATFORMS §2.3).
import { attribute, query, queryAll, rawText } from '@/utils/platforms/page/dom';
import { shortText } from '@/utils/platforms/page/short-text';

/** Attributes and anchors that name an element by another one's id: on itself, on a part of it, or in a drawing. */
const LABELLED = '[aria-labelledby]';
const DRAWN = 'use[*|href^="#"]';

/** The element's own `aria-label`; empty when it has none. */
export function ownLabel(element: Element): string {
  return shortText(attribute(element, 'aria-label') ?? '');
}

/** The words that `aria-labelledby` or a drawing in the element points to, as the page has them; empty when there are none. */
export function pointedLabel(document: Document, element: Element): string {
  const labelled = attribute(element, 'aria-labelledby') === undefined ? query(element, LABELLED) : element;
  const drawn = queryAll(element, DRAWN).map((use) => attribute(use, 'href') ?? attribute(use, 'xlink:href') ?? '');
  const ids = [
    ...(labelled ? (attribute(labelled, 'aria-labelledby') ?? '').split(/\s+/) : []),
    ...drawn.map((href) => href.slice(1)),
  ];
  const words = ids.filter((id) => id !== '').map((id) => textOfId(document, id));
  return shortText(words.filter((text) => text !== '').join(' '));
}

function textOfId(document: Document, id: string): string {
  const target = query(document, `[id="${CSS.escape(id)}"]`);
  return target === undefined ? '' : rawText(target).slice(0, 400);
}
