// Goes through the words of a page a little at a time, block by block, and tells in which blocks a text was found.
import { childNodesOf, isInDocument, matches, parentOf, rawText, tagOf } from '@/utils/platforms/page/dom';
import { UNREAD } from '@/utils/platforms/page/hidden';

/** Elements that do not begin a line of their own; whatever is none of them begins a block. */
const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo br cite code data dfn em font i img ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
/** Words of one piece; longer ones are none that anybody reads. */
const LONGEST_PIECE = 20_000;
/** More waiting than this is a page that was built anew: then all of it is gone through once. */
const MOST_WAITING = 3_000;
/** How many nodes pass between two looks at the clock. */
const NODES_A_LOOK = 50;

type Step = Node | { ends: Block };

interface Block {
  element: Element;
  pieces: string[];
}

export interface TextScanOptions {
  /** Where everything is. */
  whole: () => Element | undefined;
  /** Selector of elements that are left out with everything in them. */
  apart: string;
  found: (text: string) => boolean;
  onFound: (block: Element) => void;
}

/** Reads only; keeps no text longer than the block it stands in. */
export class TextScan {
  readonly #options: TextScanOptions;
  #waiting = new Set<Node>();
  #steps: Step[] = [];
  #blocks: Block[] = [];

  constructor(options: TextScanOptions) {
    this.#options = options;
  }

  get done(): boolean {
    return this.#waiting.size === 0 && this.#steps.length === 0;
  }

  /** To be gone through: an element, or the block that a text or an inline element stands in. */
  add(node: Node): void {
    const block = blockAround(node);
    if (block !== undefined) this.#waiting.add(block);
    if (this.#waiting.size > MOST_WAITING) this.addWhole();
  }

  addWhole(): void {
    this.clear();
    const whole = this.#options.whole();
    if (whole !== undefined) this.#waiting.add(whole);
  }

  clear(): void {
    this.#waiting.clear();
    this.#steps = [];
    this.#blocks = [];
  }

  /** Goes on until nothing is left or `hasTime` says no. Iterative: a hostile page may nest deeper than the call stack. */
  run(hasTime: () => boolean): void {
    for (let count = 1; ; count++) {
      const step = this.#steps.pop();
      if (step !== undefined) this.#take(step);
      else if (!this.#begin()) return;
      if (count % NODES_A_LOOK === 0 && !hasTime()) return;
    }
  }

  /** Begins with the next thing that waits; what has left the document meanwhile is of no use, nor is what is left out anyway. */
  #begin(): boolean {
    for (const node of this.#waiting) {
      this.#waiting.delete(node);
      if (!isInDocument(node) || !(node instanceof Element) || this.#isWithinApart(node)) continue;
      this.#steps.push(node);
      return true;
    }
    return false;
  }

  #isWithinApart(element: Element): boolean {
    return Element.prototype.closest.call(element, this.#options.apart) !== null;
  }

  #take(step: Step): void {
    if (step instanceof Text) this.#blocks.at(-1)?.pieces.push(rawText(step).slice(0, LONGEST_PIECE));
    else if (step instanceof Element) this.#enter(step);
    else if ('ends' in step) this.#end(step.ends);
  }

  #enter(element: Element): void {
    const tag = tagOf(element);
    if (UNREAD.has(tag) || matches(element, this.#options.apart)) return;
    if (tag === 'br') this.#blocks.at(-1)?.pieces.push('\n');
    if (!INLINE.has(tag) || this.#blocks.length === 0) {
      const block: Block = { element, pieces: [] };
      this.#blocks.push(block);
      this.#steps.push({ ends: block });
    }
    const children = childNodesOf(element);
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index];
      if (child !== undefined) this.#steps.push(child);
    }
  }

  /** A name may be cut up by elements, and two names may touch that are laid out apart: both readings count. */
  #end(block: Block): void {
    this.#blocks.pop();
    const { found } = this.#options;
    const { element, pieces } = block;
    if (pieces.some(found) || (pieces.length > 1 && found(pieces.join('')))) this.#options.onFound(element);
  }
}

function blockAround(node: Node): Element | undefined {
  let element = node instanceof Element ? node : parentOf(node);
  while (element !== undefined && INLINE.has(tagOf(element))) element = parentOf(element);
  return element;
}
