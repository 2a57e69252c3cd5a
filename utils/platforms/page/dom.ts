// Reads the DOM through its own prototypes, so that page elements named like DOM properties cannot shadow them.

/**
 * A form with `<input name="parentNode">`, or a document with `<img name="querySelectorAll">`, answers with that element
 * instead of its own property (DOM clobbering), in a content script's world too. Hence no `element.property` on page nodes.
 */
export function queryAll(root: ParentNode, selector: string): Element[] {
  return Array.from<Element>(prototypeOf(root).querySelectorAll.call(root, selector));
}

export function query(root: ParentNode, selector: string): Element | undefined {
  return prototypeOf(root).querySelector.call(root, selector) ?? undefined;
}

function prototypeOf(root: ParentNode): ParentNode {
  if (root instanceof Element) return Element.prototype;
  return root instanceof DocumentFragment ? DocumentFragment.prototype : Document.prototype;
}

/** The nearest element that matches, the given one included. */
export function closest(element: Element, selector: string): Element | undefined {
  return Element.prototype.closest.call(element, selector) ?? undefined;
}

export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

/** An attribute's value as written; undefined when the attribute is absent. */
export function attribute(element: Element, name: string): string | undefined {
  return Element.prototype.getAttribute.call(element, name) ?? undefined;
}

export function parentOf(node: Node): Element | undefined {
  const parent: unknown = Reflect.get(Node.prototype, 'parentNode', node);
  return parent instanceof Element ? parent : undefined;
}

export function childNodesOf(node: Node): Node[] {
  const children: unknown = Reflect.get(Node.prototype, 'childNodes', node);
  return children instanceof NodeList ? Array.from<Node>(children) : [];
}

export function childrenOf(node: Node): Element[] {
  return childNodesOf(node).filter((child) => child instanceof Element);
}

/** The tag's name in lower case, without a prefix. */
export function tagOf(element: Element): string {
  return Reflect.get(Element.prototype, 'localName', element).toLowerCase();
}

/** The characters of a text node, or of everything under an element, hidden text included. */
export function rawText(node: Element | Text): string {
  const text: unknown =
    node instanceof Text
      ? Reflect.get(CharacterData.prototype, 'data', node)
      : Reflect.get(Element.prototype, 'textContent', node);
  return typeof text === 'string' ? text : '';
}

export function isInDocument(node: Node): boolean {
  return Reflect.get(Node.prototype, 'isConnected', node);
}

export function containsNode(outer: Node, inner: Node): boolean {
  return Node.prototype.contains.call(outer, inner);
}

/** Whether `first` stands before `second` in the document; an element does not stand before what it holds. */
export function precedes(first: Node, second: Node): boolean {
  const position = Node.prototype.compareDocumentPosition.call(first, second);
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && (position & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0;
}

/** Whether `later` comes after `earlier` in the document (or stands inside it). */
export function comesBefore(earlier: Node, later: Node): boolean {
  return (Node.prototype.compareDocumentPosition.call(earlier, later) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The highest ancestor (or the element itself) up to which the condition holds without a break. */
export function climb(from: Element, holds: (ancestor: Element) => boolean): Element {
  let top = from;
  for (let up = parentOf(from); up !== undefined && holds(up); up = parentOf(up)) top = up;
  return top;
}

/** The document's own address: not `baseURI`, which a `<base>` in the page changes. */
export function addressOf(element: Element): string {
  const owner = Reflect.get(Node.prototype, 'ownerDocument', element);
  return owner === null ? '' : Reflect.get(Document.prototype, 'URL', owner);
}

/** A link's address, resolved against the document's own address; undefined unless it is http or https. */
export function linkOf(element: Element): URL | undefined {
  const written = attribute(element, 'href');
  if (written === undefined || written.length > 8_000) return undefined;
  const url = URL.parse(written, addressOf(element));
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') ? url : undefined;
}
