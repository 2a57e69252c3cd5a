// The printed cross-reference in both languages: every tie is a row, quoted as captured, and nothing in it is a finding.
import { describe, expect, it } from 'vitest';
import { sampleInput } from '@/tests/unit/bundle/sample';
import { crossReferenceSheet } from '@/utils/documents/cross-reference-sheet';
import type { Tie } from '@/utils/evidence/tie';
import { forbiddenWords } from '@/utils/protocol/letter-words';

const TIE: Tie = {
  captureId: 'x',
  item: 1,
  passage: 'words',
  words: 'Invented <b>words</b>.',
  policy: { id: 'own', words: { en: 'Our policy', cy: 'Ein polisi' } },
  clause: { id: 'behaviour', words: { en: 'Section 5', cy: '' } },
  rationale: 'It names a teacher.',
};

async function sheet(language: 'en' | 'cy', ties: readonly Tie[] = [TIE]) {
  const sample = await sampleInput([{ text: 'Invented <b>words</b>.' }]);
  const captures = sample.captures.map(({ record }) => ({ item: 1, record }));
  const input = {
    school: 'Ysgol Enghraifft',
    reference: '2026-014',
    ties,
    captures,
    witness: 'the Deputy',
    now: new Date('2026-11-21T12:00:00.000Z'),
  };
  return crossReferenceSheet(input, language);
}

describe('the table on paper (P2.1)', () => {
  it('has a row for every tie, in English and in Welsh; English stands for a Welsh text that is missing', async () => {
    const english = await sheet('en', [TIE, { ...TIE, passage: 'picture', words: '' }]);
    expect(
      english.rows.map(({ passage, isQuote, clause, policy, rationale }) => [passage, isQuote, clause, policy, rationale]),
    ).toEqual([
      ['Invented <b>words</b>.', true, 'Section 5', 'Our policy', 'It names a teacher.'],
      ['What the picture shows', false, 'Section 5', 'Our policy', 'It names a teacher.'],
    ]);
    const welsh = await sheet('cy');
    expect(welsh.rows[0]).toMatchObject({ item: 'Eitem 1', clause: 'Section 5', policy: 'Ein polisi' });
    expect(welsh.facts.map(({ value }) => value)).toContain('Ein polisi');
    expect(welsh.columns).not.toEqual(english.columns);
  });

  it('says who takes the minutes, for which case, and leaves out what is not stated', async () => {
    const { facts } = await sheet('en');
    expect(facts.map(({ value }) => value)).toEqual(expect.arrayContaining(['Ysgol Enghraifft', '2026-014', 'the Deputy']));
    expect(facts.every(({ value }) => value !== '')).toBe(true);
  });

  it('says what may be contrary, never that it is (PRACTICE 21)', async () => {
    for (const language of ['en', 'cy'] as const) {
      const { title, columns, notes } = await sheet(language);
      expect([title, ...columns, ...notes].flatMap((text) => forbiddenWords(text, language))).toEqual([]);
    }
  });
});
