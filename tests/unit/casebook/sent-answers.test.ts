// How a letter went, as the form asks for it: what the letter says already stands there, when it went and who saw to it never does.
import { describe, expect, it } from 'vitest';
import { answersOfSent, draftOfSent, startSent } from '@/entrypoints/casebook/letters/sent-answers';
import { howSent } from '@/entrypoints/casebook/letters/sent-words';
import { letterContent } from '@/tests/unit/documents/letter-sample';
import { act } from '@/tests/unit/protocol/acts';
import type { KeptLetter } from '@/utils/evidence/letter';

const NOW = new Date('2026-11-24T10:00:00.000Z');
const LETTER: KeptLetter = {
  ...letterContent('invitation'),
  id: 'letter',
  caseId: 'case',
  // Half past midnight in the UK on the 16th; the day before by UTC.
  madeAt: '2026-10-15T23:30:00.000Z',
  file: 'file',
  fileName: 'letter.docx',
  sha256: '',
};
const given = { ...startSent(LETTER), day: '2026-11-23', time: '16:05', by: 'office' } as const;
const GIVEN = { now: NOW, said: 'An invented letter.' };

describe('how a letter went', () => {
  it('begins with what the letter says, and without a day, a time or a person', () => {
    expect(startSent(LETTER)).toEqual({
      method: 'signed-first',
      number: 'AB 1234 5678 9GB',
      second: 'first',
      day: '',
      time: '',
    });
    expect(draftOfSent(LETTER, startSent(LETTER), GIVEN)).toEqual({ missing: ['day', 'sent-by'] });
  });

  it('makes a posting at an instant in UTC, with no number where nobody signs', () => {
    expect(draftOfSent(LETTER, given, GIVEN)).toEqual({
      draft: {
        posting: { letter: 'letter', method: 'signed-first', number: 'AB 1234 5678 9GB', second: 'first' },
        by: 'office',
        happenedAt: '2026-11-23T16:05:00.000Z',
        said: 'An invented letter.',
      },
    });
    expect(draftOfSent(LETTER, { ...given, method: 'hand' }, GIVEN)).toMatchObject({ draft: { posting: { number: '' } } });
  });

  it.each([
    ['still to come', '2026-11-24', '10:01'],
    ['before the day in the UK on which the letter was made', '2026-10-15', '23:59'],
    ['an hour that the clocks leave out', '2026-03-29', '01:30'],
    ['no time', '2026-11-23', '25:00'],
  ])('is refused at what is %s', (_, day, time) => {
    expect(draftOfSent(LETTER, { ...given, day, time }, GIVEN)).toEqual({ missing: ['day'] });
  });

  it('is corrected from how it stands on record, in UK time', () => {
    const posting = { letter: 'letter', method: 'hand', number: '', second: 'none' };
    const before = act('invitation', {}, { happenedAt: '2026-10-16T14:05:00.000Z', by: 'deputy', posting });
    const answers = answersOfSent(before, posting);
    expect(answers).toEqual({ method: 'hand', number: '', second: 'none', day: '2026-10-16', time: '15:05', by: 'deputy' });
    expect(draftOfSent(LETTER, answers, { ...GIVEN, corrects: before.id })).toMatchObject({ draft: { corrects: before.id } });
  });

  it('is told in words: the way, the number, and the second copy where there is one', () => {
    const posting = { letter: 'letter', method: 'signed-first', number: 'AB 1', second: 'email' };
    expect(howSent(posting)).toBe('Signed For 1st Class · number AB 1 · second copy: By e-mail');
    expect(howSent({ ...posting, number: '', second: 'none' })).toBe('Signed For 1st Class');
  });
});
