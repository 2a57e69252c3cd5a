// Splits a text node into the lines in which it is painted, each with its box.
import { type Rect, bounding } from '@/utils/evidence/rect';
import { parentOf, rawText } from '@/utils/platforms/page/dom';

export interface TextLine {
  text: string;
  /** CSS pixels of the window. */
  box: Rect;
}

/** Of a node, in UTF-16 units: looking at more would only slow the page down. */
const MOST_SCANNED = 60_000;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * The painted lines of the node, in its order. A word that is broken over two lines is split where it breaks. White space between
 * words of one line is kept as it is painted: one space, or in preformatted text as many as there are.
 */
export function linesOf(node: Text): TextLine[] {
  const data = rawText(node).slice(0, MOST_SCANNED);
  const keepsSpaces = isPreformatted(node);
  const lines: TextLine[] = [];
  let gap = '';
  for (const match of data.matchAll(/\s+|\S+/gu)) {
    const [token] = match;
    if (/^\s/u.test(token)) {
      gap = keepsSpaces ? token.replaceAll(/[^ \u00A0]/gu, ' ') : ' ';
      continue;
    }
    for (const { text, box } of partsOf(node, match.index, token)) {
      const line = lines.at(-1);
      if (line !== undefined && onOneLine(line.box, box)) {
        line.text += gap + text;
        line.box = bounding(line.box, box);
      } else {
        lines.push({ text, box });
      }
      gap = '';
    }
  }
  return lines;
}

/** The word as it is painted: in one piece, or in characters that share lines. */
function partsOf(node: Text, start: number, word: string): TextLine[] {
  const boxes = boxesOf(node, start, start + word.length);
  const [first] = boxes;
  if (first === undefined) return [];
  if (boxes.every((box) => onOneLine(first, box))) return [{ text: word, box: boxes.reduce(bounding) }];
  return [...graphemes.segment(word)].flatMap(({ segment, index }) => {
    const [box] = boxesOf(node, start + index, start + index + segment.length);
    return box === undefined ? [] : [{ text: segment, box }];
  });
}

/** A range looks, and changes nothing. */
function boxesOf(node: Text, start: number, end: number): Rect[] {
  const range = new Range();
  range.setStart(node, start);
  range.setEnd(node, end);
  return [...range.getClientRects()]
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ x, y, width, height }) => ({ x, y, width, height }));
}

function isPreformatted(node: Text): boolean {
  const parent = parentOf(node);
  return parent !== undefined && /^(?:pre|break-spaces)/.test(getComputedStyle(parent).whiteSpace);
}

function onOneLine(a: Rect, b: Rect): boolean {
  const shared = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return shared > Math.min(a.height, b.height) / 2;
}
