// Lines on paper with words from right to left: which piece stands where.
import { expect, it } from 'vitest';
import type { FontName } from '@/utils/documents/report-pdf/report-pdf-fonts';
import { visualOrder } from '@/utils/documents/report-pdf/report-pdf-order';

const HELLO = 'שלום';
const WORLD = 'עולם';

/** Hebrew words in their font, all else in the Latin one, as lines are made. */
function placed(text: string): string[] {
  const parts = text.match(/[\p{Script=Hebrew}]+|[^\p{Script=Hebrew}]+/gu) ?? [];
  const line = parts.map((part) => ({ text: part, font: fontOf(part), look: {}, width: part.length }));
  return visualOrder(line, (piece) => piece.text.length).map((piece) => piece.text);
}

function fontOf(part: string): FontName {
  return /\p{Script=Hebrew}/u.test(part) ? 'hebrew' : 'latin';
}

it.each([
  ['Nothing to turn (1).', ['Nothing to turn (1).']],
  [`${HELLO} ${WORLD}`, [WORLD, ' ', HELLO]],
  [`${HELLO}, ${WORLD}!`, ['!', WORLD, ' ,', HELLO]],
  [`She wrote ${HELLO} ${WORLD} to me`, ['She wrote ', WORLD, ' ', HELLO, ' to me']],
  [`${HELLO} (${WORLD}) 2026`, ['2026', ' (', WORLD, ') ', HELLO]],
  [`${HELLO} Fixture School ${WORLD}`, [WORLD, ' ', 'Fixture School', ' ', HELLO]],
])('%j stands as %j', (text, parts) => {
  expect(placed(text)).toEqual(parts);
});

it('loses and adds no letter', () => {
  const text = `${HELLO} [a (${WORLD}) 12,5 b] – ${WORLD}`;
  const sorted = (value: string) => Array.from(value).toSorted().join('');
  expect(sorted(placed(text).join(''))).toBe(sorted(text));
});
