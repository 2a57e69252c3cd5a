// Finding names: as a reader would, and as whole words only.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNames, wantedNames } from '@/utils/evidence/find-names';
import { foldText } from '@/utils/evidence/fold-text';

const wantedOf = (...names: string[]) => wantedNames({ names, handles: [], contacts: [] });
const found = (text: string, ...names: string[]) =>
  findNames(text, wantedOf(...names)).map(({ from, to, wanted }) => [text.slice(from, to), wanted.kind]);

describe('a name', () => {
  it.each([
    ['whatever its case', 'said FIXTURE reporter again', 'FIXTURE reporter'],
    ['whatever its accents', 'said Fíxtüre Repörter again', 'Fíxtüre Repörter'],
    ['decomposed as well', 'said Fi\u0301xture Reporter again', 'Fi\u0301xture Reporter'],
    ['whatever its spaces', 'said Fixture \u00A0\n Reporter again', 'Fixture \u00A0\n Reporter'],
    ['without its space', 'see #FixtureReporter!', 'FixtureReporter'],
    ['with hyphens and dots', 'at fixture.reporter or so', 'fixture.reporter'],
    ['with invisible characters in it', 'said Fix\u200Bture\u2060 Rep\u00ADorter again', 'Fix\u200Bture\u2060 Rep\u00ADorter'],
    ['in other forms of its letters', 'said 𝐅𝐢𝐱𝐭𝐮𝐫𝐞 Ｒｅｐｏｒｔｅｒ again', '𝐅𝐢𝐱𝐭𝐮𝐫𝐞 Ｒｅｐｏｒｔｅｒ'],
    ['with a possessive', 'Fixture Reporter’s class', 'Fixture Reporter'],
  ])('is found %s', (_, text, hit) => {
    expect(found(text, 'Fixture Reporter')).toEqual([[hit, 'name']]);
  });

  it('is found where its letters are typed without their strokes, and the other way round', () => {
    expect(found('said Strasse Oster', 'Straße Øster')).toEqual([['Strasse Oster', 'name']]);
    expect(found('said Łucja', 'Lucja')).toEqual([['Łucja', 'name']]);
  });

  it('is not found within another word', () => {
    expect(found('prefixtures and Reporters', 'Fixture Reporter')).toEqual([]);
    expect(found('Annabel annexed Hannah', 'Anna')).toEqual([]);
  });

  it('is found in scripts that put no spaces between words', () => {
    expect(found('他说王小明来了', '王小明')).toEqual([['王小明', 'name']]);
  });

  it('is found in scripts written from right to left', () => {
    expect(found('قالت فاطمة اليوم', 'فاطِمة')).toEqual([['فاطمة', 'name']]);
  });

  it('of nothing but pictures is found', () => {
    expect(found('hello 🦊🌙 there', '🦊🌙')).toEqual([['🦊🌙', 'name']]);
  });

  it('of one letter is not looked for', () => {
    expect(wantedOf('I', ' ', '\u200B')).toEqual([]);
  });
});

describe('a part of a name', () => {
  it('is looked for with more than three letters only, and says that it is a part', () => {
    expect(wantedOf('Io van Quellwyn').map(({ kind, text }) => [kind, text])).toEqual([
      ['name', 'Io van Quellwyn'],
      ['part', 'quellwyn'],
    ]);
    expect(found('Mrs Quellwyn came', 'Io van Quellwyn')).toEqual([['Quellwyn', 'part']]);
  });

  it('is not found again in the whole name', () => {
    expect(found('Fixture Reporter and Reporter', 'Fixture Reporter')).toEqual([
      ['Fixture Reporter', 'name'],
      ['Reporter', 'part'],
    ]);
  });
});

describe('handles and contacts', () => {
  it('are found as what they are', () => {
    const wanted = wantedNames({ names: [], handles: ['fixture_reporter_q'], contacts: ['Mam Plantedig 4B'] });
    const kinds = (text: string) => findNames(text, wanted).map(({ wanted: { kind } }) => kind);
    expect(kinds('https://x.com/Fixture_Reporter_Q/status/1')).toEqual(['handle']);
    expect(kinds('https://x.com/fixture_reporter_qq/status/1')).toEqual([]);
    expect(kinds('asked mam plantedig 4b')).toEqual(['contact']);
  });
});

const word = fc.string({ unit: fc.constantFrom(...'abcdeéøŵáłABCDE'.split('')), minLength: 2, maxLength: 8 });
const plain = fc.string({ unit: fc.constantFrom(...'xyz .,\n'.split('')), maxLength: 30 });

describe('of any name and any text around it', () => {
  it('every whole occurrence is found where it stands', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), plain, plain, (words, before, after) => {
        const name = words.join(' ');
        const text = `${before} ${name} ${after}`;
        const hits = findNames(text, wantedOf(name)).filter(({ wanted }) => wanted.kind === 'name');
        expect(hits.map(({ from, to }) => text.slice(from, to))).toContain(name);
      }),
    );
  });

  it('hits lie within the text, in order, and never overlap', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 4 }),
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        (names, text) => {
          const whole = `${text}${names.join(' ')}${text}`;
          const hits = findNames(whole, wantedOf(...names));
          for (const [index, { from, to }] of hits.entries()) {
            expect(from).toBeGreaterThanOrEqual(hits[index - 1]?.to ?? 0);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(whole.length);
          }
        },
      ),
    );
  });
});

it('folding knows where every piece came from, and folds what is folded no further', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
      const { folded, from, to } = foldText(text);
      expect(from).toHaveLength(folded.length);
      expect(from.every((start, index) => start < (to[index] ?? 0) && (to[index] ?? 0) <= text.length)).toBe(true);
      expect(from).toEqual(from.toSorted((a, b) => a - b));
      expect(foldText(folded).folded).toBe(folded);
    }),
  );
});
