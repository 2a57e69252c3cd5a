// Reads the DOM through its own prototypes, so that page elements named like DOM properties cannot shadow them.

/**
 * A form with `<input name="parentNode">`, or a document with `<img name="querySelectorAll">`, answers with that element
 * instead of its own property (DOM clobbering), in a content script's world too. Hence no `element.property` on page nodes.
 */
export function queryAll(root: ParentNode, selector: string): Element[] {
  const host =
    root instanceof Document
      ? Document.prototype
      : root instanceof DocumentFragment
        ? DocumentFragment.prototype
        : Element.prototype;
  return Array.from<Element>(host.querySelectorAll.call(root, selector));
}

export function query(root: ParentNode, selector: string): Element | undefined {
  const host =
    root instanceof Document
      ? Document.prototype
      : root instanceof DocumentFragment
        ? DocumentFragment.prototype
        : Element.prototype;
  return host.querySelector.call(root, selector) ?? undefined;
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
  return String(Reflect.get(Element.prototype, 'localName', element)).toLowerCase();
}

/** The characters of a text node, or of everything under another node, hidden text included. */
export function rawText(node: Node): string {
  const text: unknown = Reflect.get(Node.prototype, 'textContent', node);
  return typeof text === 'string' ? text : '';
}

export function containsNode(outer: Node, inner: Node): boolean {
  return Node.prototype.contains.call(outer, inner);
}

/** The document's own address: not `baseURI`, which a `<base>` in the page changes. */
export function addressOf(node: Node): string {
  const owner: unknown = node instanceof Document ? node : Reflect.get(Node.prototype, 'ownerDocument', node);
  return owner instanceof Document ? String(Reflect.get(Document.prototype, 'URL', owner)) : '';
}

/** A link's address, resolved against the document's own address; undefined unless it is http or https. */
export function linkOf(element: Element): URL | undefined {
  const written = attribute(element, 'href');
  if (written === undefined || written.length > 8_000) return undefined;
  const url = URL.parse(written, addressOf(element));
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') ? url : undefined;
}
