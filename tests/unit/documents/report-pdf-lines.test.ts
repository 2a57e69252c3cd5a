// Lines of the report on paper: where a fingerprint breaks.
import { expect, it } from 'vitest';
import { linesOf, type Type } from '@/utils/documents/report-pdf/report-pdf-lines';

/** One point a digit, two for the widest. */
const TYPE: Type = {
  fontFor: () => 'latin',
  widthOf: (text) => Array.from(text).reduce((sum, character) => sum + (character === 'd' ? 2 : 1), 0),
};

it.each([
  [128, [64]],
  [127, [32, 32]],
  [63, [16, 16, 16, 16]],
  [31, [8, 8, 8, 8, 8, 8, 8, 8]],
])('sets a fingerprint of any digits alike on lines %i points wide', (width, lengths) => {
  for (const digit of ['1', 'd']) {
    const lines = linesOf([{ text: digit.repeat(64), look: {} }], width, TYPE);
    expect(lines.map((line) => line.reduce((sum, { text }) => sum + text.length, 0))).toEqual(lengths);
  }
});

it('starts a new line for a fingerprint that does not fit behind a word', () => {
  const lines = linesOf([{ text: `Picture ${'1'.repeat(64)} follows`, look: {} }], 130, TYPE);
  expect(lines.map((line) => line.map(({ text }) => text).join(''))).toEqual(['Picture ', `${'1'.repeat(64)} follows`]);
});
