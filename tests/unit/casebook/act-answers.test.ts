// The form of an act: what is missing, in the order of the form, and the act that whole answers make.
import { describe, expect, it } from 'vitest';
import { NOTHING_ANSWERED, answersOfAct, draftOf } from '@/entrypoints/casebook/protocol/act-answers';
import { act } from '@/tests/unit/protocol/acts';
import { findTask } from '@/utils/protocol/tasks';

const NOW = new Date('2026-07-01T12:00:00.000Z');
const POLICE = findTask('police')!;
const WHOLE = {
  by: 'head' as const,
  day: '2026-07-01',
  time: '11:30',
  how: 'telephone' as const,
  said: ' They look at it. ',
  answers: { force: ' Heddlu Enghraifft ', log: '', way: 'way-none' },
};

describe('the form of an act', () => {
  it('answers nothing beforehand, and names everything that is open', () => {
    expect(draftOf(POLICE, NOTHING_ANSWERED, NOW)).toEqual({ missing: ['force', 'by', 'happened', 'how', 'said'] });
    expect(draftOf(findTask('assessment')!, NOTHING_ANSWERED, NOW)).toMatchObject({
      missing: ['danger', 'child', 'illegal', 'safety', 'target', 'author', 'account', 'policy', 'by', 'happened'],
    });
  });

  it('makes an act in UTC of UK time, without blanks and without what its task does not ask', () => {
    expect(draftOf(POLICE, WHOLE, NOW)).toEqual({
      draft: {
        task: 'police',
        outcome: 'done',
        by: 'head',
        happenedAt: '2026-07-01T10:30:00.000Z',
        how: 'telephone',
        said: 'They look at it.',
        answers: { force: 'Heddlu Enghraifft' },
      },
    });
  });

  it('takes no time that is still to come', () => {
    expect(draftOf(POLICE, { ...WHOLE, time: '13:01' }, NOW)).toEqual({ missing: ['happened'] });
    expect(draftOf(POLICE, { ...WHOLE, time: '13:00' }, NOW)).toHaveProperty('draft');
  });

  it('begins a correction with what was answered', () => {
    const first = act('police', { force: 'Heddlu Enghraifft' }, { happenedAt: '2026-07-01T10:30:00.000Z', how: 'telephone' });
    const found = draftOf(POLICE, answersOfAct(first), NOW, first.id);
    expect(found).toMatchObject({ draft: { corrects: first.id, happenedAt: first.happenedAt, answers: first.answers } });
  });
});
