// The form of a tie: what it makes, what is still open, and what a correction begins with.
import { describe, expect, it } from 'vitest';
import { type TieAnswers, answersOfTie, draftOfTie, startTie } from '@/entrypoints/casebook/protocol/ties/tie-answers';
import { sampleInput } from '@/tests/unit/bundle/sample';
import { act } from '@/tests/unit/protocol/acts';
import type { ReceivedCapture } from '@/utils/evidence/received';
import { findPack } from '@/utils/protocol/packs';
import type { PolicyPack } from '@/utils/protocol/policy-pack';

const NOW = new Date('2026-11-21T12:00:00.000Z');
const POLICY: PolicyPack = {
  ...(findPack('pack-004') ?? expect.unreachable()),
  id: 'own-1',
  name: { en: 'Our policy', cy: 'Ein polisi' },
};

async function captures(texts: readonly string[]): Promise<ReceivedCapture[]> {
  const { captures: made } = await sampleInput(texts.map((text) => ({ text })));
  return made.map(({ record, seal }, index) => ({ id: record.id, caseId: 'c', item: index + 1, receivedId: 'r', record, seal }));
}

describe('the form of a tie', () => {
  it('begins with nothing answered, but with the only item there is and its words', async () => {
    expect(startTie(await captures(['One.', 'Two.']), undefined)).toEqual({
      captureId: '',
      words: '',
      clause: '',
      rationale: '',
    });
    const [only] = await captures(['One.']);
    expect(startTie(only === undefined ? [] : [only], 'deputy')).toMatchObject({
      captureId: only?.id,
      words: 'One.',
      by: 'deputy',
    });
  });

  it('says every field that is open, in its order', async () => {
    const all = await captures(['One.', 'Two.']);
    const open = draftOfTie(startTie(all, undefined), POLICY, all, NOW);
    expect(open).toEqual({ missing: ['item', 'passage', 'clause', 'rationale', 'by'] });
  });

  it('makes an act that carries the policy’s words of that day in both languages (P2.1)', async () => {
    const all = await captures(['Invented words.']);
    const answers: TieAnswers = {
      ...startTie(all, 'head'),
      passage: 'words',
      clause: 'behaviour',
      rationale: ' It names a teacher. ',
    };
    expect(draftOfTie(answers, POLICY, all, NOW, 'earlier')).toEqual({
      draft: {
        task: 'cross-reference',
        outcome: 'tied',
        by: 'head',
        happenedAt: NOW.toISOString(),
        said: '',
        answers: {},
        corrects: 'earlier',
        tie: {
          captureId: all[0]?.id,
          item: 1,
          passage: 'words',
          words: 'Invented words.',
          policy: { id: 'own-1', words: POLICY.name },
          clause: { id: 'behaviour', words: { en: 'behaviour, section 5', cy: 'ymddygiad, adran 5' } },
          rationale: 'It names a teacher.',
        },
      },
    });
    expect(draftOfTie({ ...answers, words: 'Other words.' }, POLICY, all, NOW)).toEqual({ missing: ['words'] });
  });

  it('that corrects begins with what was recorded; a part that is gone is chosen anew', async () => {
    const all = await captures(['Invented words.']);
    const made = draftOfTie(
      { ...startTie(all, 'head'), passage: 'words', clause: 'behaviour', rationale: 'Why.' },
      POLICY,
      all,
      NOW,
    );
    if (!('draft' in made) || made.draft.tie === undefined) throw new Error('no tie');
    const { tie } = made.draft;
    const tied = act('cross-reference', {}, { outcome: 'tied', tie });
    expect(answersOfTie(tied, tie, POLICY)).toMatchObject({ clause: 'behaviour', words: 'Invented words.', by: 'head' });
    const without = { ...POLICY, clauses: POLICY.clauses.filter(({ id }) => id !== 'behaviour') };
    expect(answersOfTie(tied, tie, without).clause).toBe('');
  });
});
