// Breaks runs of text into lines of a width. No text can be wider: what has no place to break is broken between characters.
import type { FontName } from './report-pdf-fonts';
import { visualOrder } from './report-pdf-order';
import type { Look, Run } from './report-pdf-runs';

/** A stretch of one look in one font. */
export interface Piece {
  text: string;
  font: FontName;
  look: Look;
  width: number;
}

export type Line = Piece[];

export interface Type {
  /** The font for a grapheme; undefined when none has it. */
  fontFor: (grapheme: string, bold: boolean) => FontName | undefined;
  /** Width in points. */
  widthOf: (text: string, font: FontName, look: Look) => number;
}

/** A line feed, white space, or a word up to and with the signs after which an address may break. */
const TOKEN = /\n|[^\S\n]+|[^\s/?&=]+[/?&=]*|[/?&=]+/g;
/** A longer word is set character by character. */
const LONGEST_WORD = 60;
/** A SHA-256 as it is written here. Its digits differ in width: it is measured as of the widest, so that any two break alike. */
const DIGEST = /^[\da-f]{64}$/;
const WIDEST_DIGIT = 'd';
/** A character can bear any number of marks; so many are kept together. */
const LONGEST_GRAPHEME = 16;

/** Marks and joiners without a letter take no width: any number would fit on a line. They are named. */
const BASELESS = /^[\p{M}\u200C\u200D]+$/u;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

export function linesOf(runs: readonly Run[], width: number, type: Type): Line[] {
  const lines: Line[] = [[]];
  let used = 0;
  const newLine = () => {
    lines.push([]);
    used = 0;
  };
  const put = (piece: Piece) => {
    append(lines.at(-1) ?? [], piece);
    used += piece.width;
  };
  for (const { text, look } of runs) {
    for (const [token] of text.matchAll(TOKEN)) {
      if (token === '\n') {
        newLine();
        continue;
      }
      if (DIGEST.test(token)) {
        const { parts, widest } = digestParts(token, { look, type, width });
        for (const [index, part] of parts.entries()) {
          if (index > 0 || (used > 0 && used + widest > width)) newLine();
          piecesOf(part, look, type).forEach(put);
        }
        continue;
      }
      const pieces = token.length <= LONGEST_WORD ? piecesOf(token, look, type) : undefined;
      const needed = pieces?.reduce((sum, piece) => sum + piece.width, 0) ?? Infinity;
      const space = token.trim() === '';
      if (space && used === 0) continue;
      if (used + needed > width && used > 0 && needed <= width) newLine();
      if (pieces && needed <= width) {
        if (!(space && used === 0)) pieces.forEach(put);
        continue;
      }
      for (const part of graphemesOf(token)) {
        for (const piece of piecesOf(part, look, type)) {
          if (used + piece.width > width && used > 0) newLine();
          put(piece);
        }
      }
    }
  }
  return lines.map((line) => visualOrder(line, ({ text, font, look }) => type.widthOf(text, font, look)));
}

/** A digest whole, or in the fewest parts of one length that fit, each a line. */
function digestParts(digest: string, { look, type, width }: { look: Look; type: Type; width: number }) {
  const widthOf = (length: number) =>
    piecesOf(WIDEST_DIGIT.repeat(length), look, type).reduce((sum, piece) => sum + piece.width, 0);
  const length = [64, 32, 16].find((each) => widthOf(each) <= width) ?? 8;
  return { parts: digest.match(new RegExp(`.{${length}}`, 'g')) ?? [], widest: widthOf(length) };
}

/** Splits a text by font. A grapheme that no font has is shown by the names of its characters. */
function piecesOf(text: string, look: Look, { fontFor, widthOf }: Type): Piece[] {
  const pieces: Piece[] = [];
  for (const part of graphemesOf(text)) {
    const font = BASELESS.test(part) ? undefined : fontFor(part, look.bold === true);
    if (font !== undefined) append(pieces, { text: part, font, look, width: 0 });
    else
      for (const name of namesOf(part))
        pieces.push({ text: `${name} `, font: 'latin', look: { ...look, named: true }, width: 0 });
  }
  for (const piece of pieces) piece.width = widthOf(piece.text, piece.font, piece.look);
  return pieces;
}

function append(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  if (last === undefined || last.font !== piece.font || !sameLook(last.look, piece.look)) {
    pieces.push({ ...piece });
    return;
  }
  last.text += piece.text;
  last.width += piece.width;
}

function sameLook(a: Look, b: Look): boolean {
  return a.bold === b.bold && a.quiet === b.quiet && a.named === b.named;
}

function namesOf(text: string): string[] {
  return Array.from(text).map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
}

function graphemesOf(text: string): string[] {
  if (/^[\u0020-\u007E]*$/.test(text)) return Array.from(text);
  return [...graphemes.segment(text)].flatMap(({ segment }) =>
    segment.length <= LONGEST_GRAPHEME ? [segment] : Array.from(segment),
  );
}
