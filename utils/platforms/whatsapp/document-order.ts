// Puts elements in document order and drops those that stand in another one.
import { containsNode } from '@/utils/platforms/page/dom';

export function inDocumentOrder(elements: readonly Element[]): Element[] {
  return elements.toSorted((a, b) => (comesBefore(a, b) ? -1 : 1));
}

/** Of elements in document order those that stand in none of the others: what holds an element comes right before it. */
export function outermost(elements: readonly Element[]): Element[] {
  const kept: Element[] = [];
  for (const element of elements) {
    const last = kept.at(-1);
    if (last === undefined || !containsNode(last, element)) kept.push(element);
  }
  return kept;
}

function comesBefore(a: Element, b: Element): boolean {
  return (Node.prototype.compareDocumentPosition.call(a, b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
