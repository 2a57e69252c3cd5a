// What stands between a draft and its seal.
import { describe, expect, it } from 'vitest';
import { CONCERN_LIMIT, missingAnswers } from '@/entrypoints/review/missing-answers';
import type { DraftAnswers } from '@/utils/evidence/capture-entry';
import { draftFixture } from './draft-fixture';

const answered = (answers: Partial<DraftAnswers>) =>
  draftFixture({ answers: { categories: [], concern: '', safeguarding: 'no', ...answers } });

describe('a draft', () => {
  it('may be sealed with the safeguarding question answered and nothing ticked', () => {
    expect(missingAnswers(draftFixture(), [], 0)).toEqual([]);
  });

  it('is not sealed without an answer to the safeguarding question', () => {
    expect(missingAnswers(draftFixture({ answers: { categories: [], concern: '' } }), [], 0)).toEqual(['safeguarding']);
  });

  it('is not sealed on WhatsApp before someone has said how they come to see the chat (PRACTICE 5)', () => {
    const viewing = { ground: 'member' } as const;
    expect(missingAnswers({ ...answered({}), platform: 'whatsapp' }, [], 0)).toEqual(['viewing']);
    expect(missingAnswers({ ...answered({ viewing }), platform: 'whatsapp' }, [], 0)).toEqual([]);
  });

  it('is not sealed while the viewer is unknown and nobody has looked', () => {
    const viewer = { known: false, names: [], mentioned: false };
    expect(missingAnswers(draftFixture({ viewer }), [], 0)).toEqual(['looked']);
    expect(missingAnswers({ ...answered({ looked: true }), viewer }, [], 0)).toEqual([]);
  });

  it('wants the words of what was told without a picture, and nobody to look at one', () => {
    const { picture: _picture, ...told } = { ...answered({}), kind: 'supplied' as const };
    const viewer = { known: false, names: [], mentioned: false };
    expect(missingAnswers({ ...told, viewer, answers: { ...told.answers, concern: ' ' } }, [], 0)).toEqual(['words']);
    expect(missingAnswers({ ...told, viewer, answers: { ...told.answers, concern: 'Invented.' } }, [], 0)).toEqual([]);
  });

  it('is never sealed when its picture may show a nude of someone under 18 (DESIGN rule 6)', () => {
    expect(missingAnswers(answered({ categories: ['racist', 'imagery-under18'] }), [], 0)).toEqual(['log-only']);
  });

  it('is not sealed with a sentence longer than the record holds', () => {
    expect(missingAnswers(answered({ concern: 'x'.repeat(CONCERN_LIMIT) }), [], 0)).toEqual([]);
    expect(missingAnswers(answered({ concern: 'x'.repeat(CONCERN_LIMIT + 1) }), [], 0)).toEqual(['concern']);
  });

  it('is not sealed while something that could tell who reported it is not decided', () => {
    expect(missingAnswers(draftFixture(), [], 2)).toEqual(['leaks']);
  });

  it('is not sealed into a case that no longer takes captures', () => {
    expect(missingAnswers(answered({ caseId: 'open' }), ['open'], 0)).toEqual([]);
    expect(missingAnswers(answered({ caseId: 'handed-over' }), ['open'], 0)).toEqual(['case']);
  });
});
