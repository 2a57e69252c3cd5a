// The order in which a line's pieces stand on paper, where some of its words run from right to left; the only file that knows bidi-js.
import bidiFactory from 'bidi-js';
import type { Piece } from './report-pdf-lines';

const bidi = bidiFactory();

/** Letters that run from right to left, of the scripts that a font is there for. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
/** The fonts whose pieces fontkit itself sets from right to left, letters joined. */
const SETS_ITSELF = new Set(['arabic', 'hebrew']);

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

interface Stretch {
  piece: Piece;
  /** Of the Unicode Bidirectional Algorithm: odd runs from right to left. */
  level: number;
}

/**
 * The pieces of one line, in the order of reading, as they stand from left to right (UAX #9, rules L2 and L4). The direction of
 * the line is that of its first strong letter. A piece that holds both directions is cut; `widthOf` measures what is new.
 */
export function visualOrder(line: readonly Piece[], widthOf: (piece: Piece) => number): Piece[] {
  const text = line.map((piece) => piece.text).join('');
  if (!RIGHT_TO_LEFT.test(text)) return [...line];
  const { levels } = bidi.getEmbeddingLevels(text);
  const stretches = stretchesOf(line, levels);
  const highest = Math.max(...stretches.map(({ level }) => level));
  for (let level = highest; level >= 1; level--) turnFrom(stretches, level);
  return stretches.map(({ piece, level }) => {
    if (level % 2 === 1 && !SETS_ITSELF.has(piece.font)) piece.text = turned(piece.text);
    piece.width = widthOf(piece);
    return piece;
  });
}

/** Each piece cut where its level changes. */
function stretchesOf(line: readonly Piece[], levels: Uint8Array): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const piece of line) {
    let start = at;
    const end = at + piece.text.length;
    for (let index = at + 1; index <= end; index++) {
      if (index < end && levels[index] === levels[start]) continue;
      stretches.push({ piece: { ...piece, text: piece.text.slice(start - at, index - at) }, level: levels[start] ?? 0 });
      start = index;
    }
    at = end;
  }
  return stretches;
}

/** Turns around every unbroken row of stretches of at least this level (L2). */
function turnFrom(stretches: Stretch[], level: number): void {
  for (let from = 0; from < stretches.length; from++) {
    let to = from;
    while ((stretches[to]?.level ?? 0) >= level) to++;
    stretches.splice(from, to - from, ...stretches.slice(from, to).toReversed());
    from = to;
  }
}

/** Signs between words of such a script: backwards, and brackets mirrored (L4). */
function turned(text: string): string {
  return [...graphemes.segment(text)]
    .toReversed()
    .map(({ segment }) => bidi.getMirroredCharacter(segment) ?? segment)
    .join('');
}
