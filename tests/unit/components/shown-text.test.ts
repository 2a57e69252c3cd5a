// Text of a page on a line of ours: hostile text stays text, and stays short.
import { describe, expect, test } from 'vitest';
import { shownText } from '@/components/shown-text';

describe('shown text', () => {
  test('keeps markup as the characters it is made of', () => {
    expect(shownText('<b onclick="x()">Poster</b>')).toBe('<b onclick="x()">Poster</b>');
  });

  test('loses the characters that turn the direction of what follows, or show nothing', () => {
    expect(shownText('Po\u{202e}st\u{2066}er\u{200b} \u{feff}One\u{2069}')).toBe('Poster One');
  });

  test('stands on one line', () => {
    expect(shownText('  first\r\n\tsecond\u{0}third ')).toBe('first second third');
  });

  test('is cut between characters as people see them, never inside an emoji', () => {
    const family = '👨‍👩‍👧';
    expect(shownText(family.repeat(10), 4)).toBe(`${family.repeat(3)}…`);
  });

  test('does not let accents pile up', () => {
    expect(shownText(`Z${'\u{301}'.repeat(500)}`)).toBe(`Z${'\u{301}'.repeat(4)}`);
  });

  test('makes lone surrogates well-formed', () => {
    expect(shownText('a\u{d800}b').isWellFormed()).toBe(true);
  });

  test('is as short as asked for a name of 100,000 characters', () => {
    expect(shownText('A'.repeat(100_000), 60)).toBe(`${'A'.repeat(59)}…`);
  });
});
