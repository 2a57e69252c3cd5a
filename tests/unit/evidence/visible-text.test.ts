// Text made safe to look at: what hides is named, what people need stays.
import { describe, expect, it } from 'vitest';
import { nameOfRun, visibleRuns } from '@/utils/evidence/visible-text';

const shown = (text: string) =>
  visibleRuns(text)
    .map((run) => ('text' in run ? run.text : `[${nameOfRun(run)}]`))
    .join('');

describe('visibleRuns', () => {
  it.each([
    ['a right-to-left override', 'exe\u202Egnp', 'exe[U+202E]gnp'],
    ['an isolate and its end', 'a\u2067b\u2069', 'a[U+2067]b[U+2069]'],
    ['a zero-width space', 'a\u200Bb', 'a[U+200B]b'],
    ['a null and an escape', 'a\u0000\u001Bb', 'a[U+0000][U+001B]b'],
    ['a soft hyphen', 'a\u00ADb', 'a[U+00AD]b'],
    ['tags outside a flag', 'a\u{E0061}b', 'a[U+E0061]b'],
    ['the same character many times, once', 'a\u200B\u200B\u200Bb', 'a[U+200B ×3]b'],
  ])('names %s', (_, text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    ['Welsh and line breaks', 'Tŷ\nŵyl\t!'],
    ['joined emoji', '👨‍👩‍👧'],
    ['the flag of Wales', '🏴\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}'],
    ['Hebrew and Arabic', 'שלום مرحبا'],
  ])('leaves %s alone', (_, text) => {
    expect(shown(text)).toBe(text);
  });

  it('makes every kind of line end a line feed, and a lone surrogate the replacement character', () => {
    expect(shown('a\r\nb\u2028c\rd\uD800')).toBe('a\nb\nc\nd\uFFFD');
  });

  it('copes with 200,000 hidden characters', () => {
    const hostile = '\u{E0061}\u{E0062}'.repeat(100_000);
    expect(visibleRuns(hostile)).toHaveLength(200_000);
  });
});
