// Where names are painted: for the leak check, which shows them to the person at this screen and to nobody else.
import type { NamedBox } from '@/utils/evidence/capture-entry';
import { type NameHit, type WantedName, findNames } from '@/utils/evidence/find-names';
import { contains, intersect, type Rect } from '@/utils/evidence/rect';
import { attribute, childNodesOf, parentOf, rawText, tagOf } from './dom';
import { UNREAD } from './hidden';
import { linesOf } from './lines-of';
import { boxOf, isPainted } from './painted';

/** A page longer than this (UTF-16 units) is not gone through to its end; what a window shows is far less. */
const LIMIT = 1_000_000;
const MOST_BOXES = 500;
/** Elements that do not end a word: a site may paint one name in several of them. */
const WITHIN_WORDS = new Set('a abbr b bdi bdo em font i ins mark s small span strong sub sup u wbr'.split(' '));

/** What paints no words that a text could be searched for; words in a drawing are words. */
const WORDLESS = new Set([...UNREAD].filter((tag) => tag !== 'svg'));

/** The boxes of the names under the roots, one for each line that a name is painted on; CSS pixels of the window. */
export function paintedNames(roots: readonly Element[], wanted: readonly WantedName[]): NamedBox[] {
  if (wanted.length === 0) return [];
  const boxes: NamedBox[] = [];
  for (const root of roots) {
    // Words may be cut apart by elements, or run together across them: looked for both ways.
    const runs = textRuns(root);
    for (const joint of ['', ' ']) boxes.push(...boxesIn(runs, joint, wanted));
    boxes.push(...fieldsIn(root, wanted));
  }
  const kept = [...new Map(boxes.map((box) => [JSON.stringify(box), box])).values()];
  return kept.filter((box) => !isPartOfOne(box, kept)).slice(0, MOST_BOXES);
}

/** A name that an element cuts apart is a whole name in one way of reading, and a part of one in the other. */
function isPartOfOne({ kind, rect }: NamedBox, boxes: readonly NamedBox[]): boolean {
  return kind === 'part' && boxes.some((other) => other.kind !== 'part' && contains(other.rect, rect, 1));
}

interface Run {
  node: Text;
  /** Whether a word ends before it whatever the page looks like. */
  apart: boolean;
}

/** Iterative, because a hostile page may nest deeper than the call stack. */
function textRuns(root: Element): Run[] {
  const runs: Run[] = [];
  const steps: (Node | 'apart')[] = [root];
  let apart = true;
  let length = 0;
  for (let step = steps.pop(); step !== undefined && length < LIMIT; step = steps.pop()) {
    if (step === 'apart') apart = true;
    else if (step instanceof Text) {
      const { length: more } = rawText(step);
      if (more > 0) runs.push({ node: step, apart });
      if (more > 0) apart = false;
      length += more;
    } else if (step instanceof Element && !WORDLESS.has(tagOf(step))) {
      const breaks = !WITHIN_WORDS.has(tagOf(step));
      if (breaks) apart = true;
      if (breaks) steps.push('apart');
      for (const child of childNodesOf(step).toReversed()) steps.push(child);
    }
  }
  return runs;
}

function boxesIn(runs: readonly Run[], joint: string, wanted: readonly WantedName[]): NamedBox[] {
  let text = '';
  const starts: number[] = [];
  for (const { node, apart } of runs) {
    text += apart ? ' ' : joint;
    starts.push(text.length);
    text += rawText(node);
  }
  return findNames(text, wanted).flatMap((hit) => piecesOf(hit, runs, starts));
}

/** The painted lines of one hit, which may lie in several text nodes. */
function piecesOf({ wanted, from, to }: NameHit, runs: readonly Run[], starts: readonly number[]): NamedBox[] {
  const pieces: Rect[] = [];
  for (let index = lastBefore(starts, from); index < runs.length && (starts[index] ?? to) < to; index++) {
    const run = runs[index];
    const start = starts[index] ?? 0;
    const parent = run && parentOf(run.node);
    if (run === undefined || parent === undefined || !isPainted(parent)) continue;
    const range = Document.prototype.createRange.call(parent.ownerDocument);
    range.setStart(run.node, Math.min(Math.max(0, from - start), rawText(run.node).length));
    range.setEnd(run.node, Math.min(Math.max(0, to - start), rawText(run.node).length));
    for (const { x, y, width, height } of range.getClientRects()) {
      const rect = shownPart({ x, y, width, height }, parent);
      if (rect !== undefined) pieces.push(rect);
    }
  }
  return linesOf(pieces).map((rect) => ({ kind: wanted.kind, name: wanted.text, rect }));
}

/** The last run that begins at or before the place. */
function lastBefore(starts: readonly number[], place: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** Without what boxes around it cut off, as a list that scrolls does. */
function shownPart(rect: Rect, parent: Element): Rect | undefined {
  let shown: Rect | undefined = rect;
  for (let up: Element | undefined = parent; up !== undefined && shown !== undefined; up = parentOf(up)) {
    const style = getComputedStyle(up);
    const isRoot = /^(?:html|body)$/.test(tagOf(up));
    if (!isRoot && !/^inline|contents/.test(style.display) && /hidden|clip|auto|scroll/.test(style.overflow)) {
      shown = intersect(shown, boxOf(up));
    }
    // What is taken out of the flow may not be cut by the boxes around it: rather shown too large than not at all.
    if (/absolute|fixed/.test(style.position)) return shown;
  }
  return shown;
}

/** What form fields show, and what stands in the place of a picture that did not load. */
function fieldsIn(root: Element, wanted: readonly WantedName[]): NamedBox[] {
  const fields = Element.prototype.querySelectorAll.call(root, 'input, textarea, img[alt]');
  return Array.from(fields).flatMap((field) => {
    const [hit] = findNames(shownText(field), wanted);
    if (hit === undefined || !isPainted(field)) return [];
    const rect = shownPart(boxOf(field), field);
    return rect === undefined ? [] : [{ kind: hit.wanted.kind, name: hit.wanted.text, rect }];
  });
}

function shownText(field: Element): string {
  if (field instanceof HTMLImageElement) {
    return field.complete && field.naturalWidth === 0 ? (attribute(field, 'alt') ?? '') : '';
  }
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return '';
  if (field instanceof HTMLInputElement && /^(?:hidden|password|checkbox|radio|file)$/.test(field.type)) return '';
  return field.value === '' ? (attribute(field, 'placeholder') ?? '') : field.value;
}
