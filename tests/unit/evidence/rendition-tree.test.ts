// What a page may send to be redrawn: colours in sRGB, numbers within bounds, text within caps, and nothing else at all.
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  MOST_HEIGHT,
  MOST_PIECES,
  MOST_WORDS,
  type RenditionPiece,
  type RenditionTree,
  RenditionTreeSchema,
} from '@/utils/evidence/rendition-tree';

const BOX = { x: 0, y: 0, width: 100, height: 20 };
const WORDS = {
  kind: 'words',
  box: BOX,
  text: 'Invented words',
  font: { family: 'Arial, "Liberation Sans", sans-serif', size: 15, weight: 400, italic: false },
  colour: '#0f1419ff',
  line: 'none',
  rightToLeft: false,
} as const satisfies RenditionPiece;

function tree(changes: object = {}, piece: object = {}): unknown {
  return {
    width: 600,
    height: 400,
    backdrop: '#ffffffff',
    pieces: [{ ...WORDS, ...piece }],
    accountAreas: [],
    cut: false,
    ...changes,
  };
}

function fits(candidate: unknown): boolean {
  return v.is(RenditionTreeSchema, candidate);
}

describe('the schema of a tree', () => {
  it('takes words, surfaces and places of pictures', () => {
    const pieces: RenditionTree['pieces'] = [
      { kind: 'surface', box: BOX, fill: '#ff000080', border: { widths: [1, 0, 1, 0], colour: '#000000ff' }, radius: 4 },
      WORDS,
      { kind: 'media', box: BOX, clip: { ...BOX, height: 10 }, what: 'video', label: 'A school bus', radius: 0 },
    ];
    expect(fits(tree({ pieces }))).toBe(true);
  });

  it.each([
    ['a colour function', { colour: 'oklch(0.7 0.1 200)' }],
    ['a colour with something behind it', { colour: '#0f1419ff; background: url(https://tracker.example)' }],
    ['a font with an address', { font: { ...WORDS.font, family: 'url(https://tracker.example/f.woff)' } }],
    ['a font of no size', { font: { ...WORDS.font, size: 0 } }],
    ['an address', { href: 'https://tracker.example' }],
    ['a place that is no number', { box: { ...BOX, x: Number.NaN } }],
    ['a place far away', { box: { ...BOX, y: 1e9 } }],
    ['words without a letter', { text: '' }],
    ['another kind of piece', { kind: 'script' }],
  ])('refuses %s', (_, piece) => {
    expect(fits(tree({}, piece))).toBe(false);
  });

  it.each([
    ['too many pieces', { pieces: Array.from({ length: MOST_PIECES + 1 }, () => WORDS) }],
    ['too many words', { pieces: Array.from({ length: MOST_WORDS / 1_000 + 1 }, () => ({ ...WORDS, text: 'x'.repeat(1_000) })) }],
    ['a post that is too tall', { height: MOST_HEIGHT + 1 }],
    ['a post of no size', { width: 0 }],
    ['anything more', { html: '<p>Invented words</p>' }],
  ])('refuses %s', (_, changes) => {
    expect(fits(tree(changes))).toBe(false);
  });
});
