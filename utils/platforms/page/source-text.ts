// A post's own markup reduced to an allowlist and written as indented text, to be kept beside the picture (DESIGN §5).
import { attribute, childNodesOf, linkOf, matches, parentOf, rawText, tagOf } from './dom';
import { isHidden, isPaintedText, UNREAD } from './hidden';
import { LineWriter } from './line-writer';
import { capText } from './short-text';

/** What one source text may measure, in UTF-16 units. */
const LIMIT = 512_000;
const CUT = '\n<!-- cut here: the markup is larger than 512 kB -->\n';

/** Controls hold the viewer's own acts and drafts, never the author's words. */
const CONTROLS = 'button, [role="button"], [role="textbox"], [role="menu"], [contenteditable], form';

export interface SourceTextOptions {
  /** Elements left out with everything in them. */
  omit?: (element: Element) => boolean;
  /** Controls that hold the author's words after all, and so are not left out. */
  keep?: (element: Element) => boolean;
  /** The address under which an http(s) link is kept, rebuilt from the site's whitelist; undefined leaves the link's address out. */
  href: (url: URL) => string | undefined;
  /** Applied to each run of text, with the element it stands in, and to each `alt`, in document order. */
  rename?: Rename;
}

type Rename = (text: string, within: Element | undefined) => string;

/**
 * The markup under and with `root`: tag, text, `dir`, `lang`, `datetime`, `alt` and whitelisted `href`, every other
 * attribute gone. Controls, composers, scripts, drawings and unpainted elements are left out, and so are bare wrappers around one
 * element. Text is escaped; the result holds no markup of the page that could run. At most 512,000 UTF-16 units, with a note when cut.
 */
export function sourceText(root: Element, options: SourceTextOptions): string {
  const rename: Rename = options.rename ?? ((text: string) => text);
  const writer = new LineWriter(LIMIT);
  const steps: ({ enter: Node; depth: number } | { close: string; depth: number })[] = [{ enter: root, depth: 0 }];
  for (let step = steps.pop(); step !== undefined && !writer.isFull; step = steps.pop()) {
    if ('close' in step) {
      writer.close(step.depth, step.close);
      continue;
    }
    const { enter: node, depth } = step;
    if (node instanceof Text) {
      if (isPaintedText(node)) writeLines(writer, depth, rename(rawText(node), parentOf(node)));
      continue;
    }
    if (!(node instanceof Element) || isLeftOut(node, options)) continue;
    const tag = writtenTag(node);
    const attributes = writtenAttributes(node, options.href, rename);
    const children = childNodesOf(node).filter((child) => holdsAnything(child, options));
    if (VOID.has(tag)) {
      if (tag === 'br' || attributes !== '') writer.put(depth, `<${tag}${attributes}>`);
    } else if (attributes === '' && WRAPPERS.has(tag) && isBareWrapper(children)) {
      for (const child of children) steps.push({ enter: child, depth });
    } else {
      writer.put(depth, `<${tag}${attributes}>`);
      steps.push({ close: tag, depth });
      for (const child of children.toReversed()) steps.push({ enter: child, depth: depth + 1 });
    }
  }
  const text = writer.text();
  return text.length > LIMIT ? capText(text, LIMIT - CUT.length) + CUT : text.toWellFormed();
}

function writeLines(writer: LineWriter, depth: number, text: string): void {
  for (const line of text.split('\n')) {
    const words = line.replace(/[\t\f\r ]+/g, ' ').trim();
    if (words !== '') writer.put(depth, escapeMarkup(words));
  }
}

const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'wbr']);
const WRAPPERS: ReadonlySet<string> = new Set(['div', 'span']);

function isBareWrapper(children: readonly Node[]): boolean {
  return children.length === 0 || (children.length === 1 && children[0] instanceof Element);
}

function holdsAnything(node: Node, options: SourceTextOptions): boolean {
  return node instanceof Text ? rawText(node).trim() !== '' : node instanceof Element && !isLeftOut(node, options);
}

function isLeftOut(element: Element, options: SourceTextOptions): boolean {
  if (options.omit?.(element) ?? false) return true;
  if (options.keep?.(element) ?? false) return false;
  return UNREAD.has(tagOf(element)) || matches(element, CONTROLS) || isHidden(element);
}

/** Tags of the page's own making could carry anything: only plain ones are written as they stand. */
function writtenTag(element: Element): string {
  const tag = tagOf(element);
  return /^[a-z][a-z0-9]{0,15}$/.test(tag) ? tag : 'span';
}

function writtenAttributes(element: Element, href: SourceTextOptions['href'], rename: Rename): string {
  const link = linkOf(element);
  const kept = {
    href: link && href(link),
    lang: fitting(attribute(element, 'lang'), /^[A-Za-z0-9-]{1,35}$/),
    dir: fitting(attribute(element, 'dir'), /^(?:ltr|rtl|auto)$/i),
    datetime: fitting(attribute(element, 'datetime'), /^[0-9TZ:.+ -]{4,40}$/),
    alt: rename(attribute(element, 'alt') ?? '', element),
  };
  return Object.entries(kept)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => ` ${name}="${escapeMarkup(capText(value ?? '', 4_000))}"`)
    .join('');
}

function fitting(value: string | undefined, shape: RegExp): string | undefined {
  return value !== undefined && shape.test(value) ? value : undefined;
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
