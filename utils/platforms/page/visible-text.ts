// The words of a piece of the page as they are painted, emoji pictures and line breaks included.
import { attribute, childNodesOf, parentOf, rawText, tagOf } from './dom';
import { isEmoji } from './emoji';
import { isHidden, isPaintedText, UNREAD } from './hidden';
import { capText } from './short-text';
import { TextWriter } from './text-writer';

/** What the words of one post may measure, in UTF-16 units (`LongText` of the domain). */
const LIMIT = 200_000;

export interface VisibleTextOptions {
  /** Elements left out with everything in them. */
  omit?: (element: Element) => boolean;
  /** Applied to the finished text, before it is cut. */
  rename?: (text: string) => string;
}

/**
 * The painted words under `root`, in document order: emoji pictures as their characters, a line break between blocks, a
 * space between items of a row. Left out: scripts and form fields, invisible text, and `aria-hidden` text that only repeats a line.
 * Bidirectional and zero-width characters stay; lone surrogates become U+FFFD. At most 200,000 UTF-16 units, then `…`.
 */
export function visibleText(root: Node, options: VisibleTextOptions = {}): string {
  const omitted = options.omit ?? (() => false);
  const spoken = write(root, (element) => omitted(element) || isAriaHidden(element));
  const lines = new Set([spoken, ...spoken.split('\n')].map((line) => line.trim()));
  const text = write(root, (element) => omitted(element) || (isAriaHidden(element) && repeats(element, lines)));
  return capText(options.rename?.(text) ?? text, LIMIT).trim();
}

function isAriaHidden(element: Element): boolean {
  return attribute(element, 'aria-hidden') === 'true';
}

function repeats(element: Element, lines: ReadonlySet<string>): boolean {
  const words = rawText(element).trim();
  return words !== '' && lines.has(words);
}

type Layout = 'block' | 'row';
type Step = { enter: Node; within: Layout } | { leave: 'block' | 'item' };

/** Iterative, because a hostile page may nest deeper than the call stack. */
function write(root: Node, omit: (element: Element) => boolean): string {
  const writer = new TextWriter();
  const steps: Step[] = [{ enter: root, within: 'block' }];
  for (let step = steps.pop(); step !== undefined && writer.length <= LIMIT; step = steps.pop()) {
    if ('leave' in step) {
      if (step.leave === 'block') writer.endBlock();
      else writer.endItem();
    } else if (step.enter instanceof Text) {
      writeText(writer, step.enter);
    } else if (!(step.enter instanceof Element)) {
      pushChildren(steps, step.enter, 'block');
    } else if (!isHidden(step.enter) && !omit(step.enter)) {
      enterElement(writer, steps, step.enter, step.within);
    }
  }
  return writer.text();
}

function writeText(writer: TextWriter, node: Text): void {
  if (!isPaintedText(node)) return;
  const parent = parentOf(node);
  writer.words(rawText(node), parent !== undefined && /^(?:pre|break-spaces)/.test(getComputedStyle(parent).whiteSpace));
}

function enterElement(writer: TextWriter, steps: Step[], element: Element, within: Layout): void {
  const tag = tagOf(element);
  if (tag === 'br') return writer.lineBreak();
  if (tag === 'img') {
    const alt = attribute(element, 'alt') ?? '';
    if (isEmoji(alt)) writer.words(alt, true);
    return;
  }
  if (UNREAD.has(tag)) return;
  const style = getComputedStyle(element);
  if (within === 'row') {
    writer.startItem();
    steps.push({ leave: 'item' });
  } else if (!/^(?:inline|contents|ruby)/.test(style.display)) {
    writer.startBlock();
    steps.push({ leave: 'block' });
  }
  // Items of a flex row are laid side by side although their computed display is `block`.
  const row = style.display.endsWith('flex') && !style.flexDirection.startsWith('column');
  pushChildren(steps, element, row ? 'row' : 'block');
}

function pushChildren(steps: Step[], node: Node, within: Layout): void {
  for (const child of childNodesOf(node).toReversed()) steps.push({ enter: child, within });
}
