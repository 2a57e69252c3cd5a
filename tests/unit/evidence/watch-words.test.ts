// Watch words: what is taken from a typed list, and which texts mention one, compared with the search that keeps places.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNames } from '@/utils/evidence/find-names';
import { foldText, foldToText } from '@/utils/evidence/fold-text';
import { MOST_WORDS, mentionsAnyOf, parseWatchWords } from '@/utils/evidence/watch-words';

const WORDS = ['Ysgol Bryn Enghraifft', 'Fryn Enghraifft', 'YBE', 'Tŷ’r Esiampl'];
const mentions = mentionsAnyOf(WORDS);

describe('a text mentions a watch word', () => {
  it.each([
    ['as it is written', 'Pupils of Ysgol Bryn Enghraifft came home.'],
    ['in capitals, and without its accents', 'TY’R ESIAMPL is closed'],
    ['in the mutation that the school gave', 'o Fryn Enghraifft'],
    ['by its initials', 'shame on YBE!'],
    ['as a hashtag or an account', '#YsgolBrynEnghraifft @ybe'],
    ['with a hyphen or a line between its words', 'Ysgol-Bryn\nEnghraifft'],
    ['with characters between its letters that nobody sees', 'Y\u200Bsgol Br\u00ADyn Enghraifft'],
    ['in full-width or mathematical letters', 'ＹＢＥ and 𝐘𝐁𝐄'],
  ])('%s', (_, text) => {
    expect(mentions(text)).toBe(true);
  });

  it.each([
    ['inside a longer word', 'the ybets of hybel'],
    ['with a letter of another kind at its end', 'YBEé, ybe2'],
    ['in another mutation, which nobody gave', 'ym Mryn Enghraifft'],
    ['in parts', 'Ysgol Bryn'],
    ['in nothing', ''],
  ])('not %s', (_, text) => {
    expect(mentions(text)).toBe(false);
  });

  it('never, without words', () => {
    expect(mentionsAnyOf([])('YBE')).toBe(false);
    expect(mentionsAnyOf(['', ' ', '\u200B'])('YBE \u200B')).toBe(false);
  });

  it('wherever the search that keeps places finds it, and nowhere else', () => {
    const letter = fc.constantFrom(...Array.from('aAbyÿŷ ’-.·1Éé\u0301\u200Bß中🙂\n'));
    const piece = fc.oneof(fc.string({ unit: letter, maxLength: 12 }), fc.string({ unit: 'grapheme', maxLength: 4 }));
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), fc.array(piece, { maxLength: 6 }), (words, pieces) => {
        const text = [...pieces, ...(pieces.length % 2 === 0 ? words : [])].join(pieces.length % 3 === 0 ? ' ' : '');
        const wanted = parseWatchWords(words.join('\n')).words;
        const places = findNames(
          text,
          wanted.map((word) => ({ kind: 'name', text: word })),
        );
        expect(mentionsAnyOf(wanted)(text)).toBe(places.length > 0);
      }),
      { numRuns: 500 },
    );
  });

  it('whatever stands around it, as long as no letter or digit touches it', () => {
    const around = fc.string({ unit: 'grapheme', maxLength: 20 });
    fc.assert(
      fc.property(around, fc.constantFrom(...WORDS), around, (before, word, after) => {
        expect(mentions(`${before} ${word} ${after}`)).toBe(true);
      }),
    );
  });
});

it('the quick folding folds as the one that keeps places', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
      expect(foldToText(text)).toBe(foldText(text).folded);
    }),
  );
});

describe('a typed list', () => {
  it('gives one word a line, trimmed, each once', () => {
    expect(parseWatchWords(' Ysgol  Bryn \n\nYSGOL BRYN\r\nYBE\n')).toEqual({ words: ['Ysgol Bryn', 'YBE'], refused: [] });
  });

  it('refuses what is too short, too long or one too many, and says which', () => {
    expect(parseWatchWords('Y\n...\nYB').refused).toEqual(['Y', '...']);
    expect(parseWatchWords('y'.repeat(81)).refused).toHaveLength(1);
    const many = parseWatchWords(Array.from({ length: MOST_WORDS + 2 }, (_, index) => `word ${index}`).join('\n'));
    expect([many.words.length, many.refused.length]).toEqual([MOST_WORDS, 2]);
  });

  it('never gives a word that is everywhere', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
        const { words } = parseWatchWords(typed);
        expect(mentionsAnyOf(words)('')).toBe(false);
        expect(words.every((word) => foldToText(word).trim().length >= 2)).toBe(true);
      }),
    );
  });
});
