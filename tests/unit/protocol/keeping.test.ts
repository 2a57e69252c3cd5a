// How long a closed matter is kept, and what holds it (G5, PRACTICE 27).
import { describe, expect, it } from 'vitest';
import { isDone } from '@/utils/protocol/waits';
import { endsNoHold, holdsOf } from '@/utils/protocol/hold';
import { RETENTION_IDS, isReviewDue, reviewOf } from '@/utils/protocol/retention';
import { addMonths } from '@/utils/protocol/school-days';
import { taskStates } from '@/utils/protocol/task-states';
import { act, assessment, decision, matter } from './acts';

const PERIODS = { child: 24, police: 36, noBreach: 3, usual: 12 };
const closure = (closed = 'closed-agreed', on = '2026-11-21T10:00:00.000Z') => act('outcome', { closed }, { happenedAt: on });

describe('the review of a closed matter', () => {
  it('is proposed from the day of closure, by what the matter is about, with the school’s own periods (PRACTICE 27)', () => {
    expect(reviewOf(matter(['disrepute'], [assessment(), decision()]), PERIODS)).toBeUndefined();
    const on = (categories: string[], acts = [assessment(), closure()]) => reviewOf(matter(categories, acts), PERIODS);
    expect(on(['disrepute'])).toMatchObject({ rule: 'usual', closedOn: '2026-11-21', on: '2027-11-21', proposed: '2027-11-21' });
    expect(on(['disrepute'], [assessment(), closure('closed-no-breach')])).toMatchObject({ rule: 'noBreach', on: '2027-02-21' });
    expect(on(['threat-violence'])).toMatchObject({ rule: 'police', on: '2029-11-21' });
    expect(on(['threat-violence'], [assessment({ child: 'not-sure' }), closure()])).toMatchObject({ rule: 'child' });
  });

  it('is due on its day in the UK, not before', () => {
    const review = reviewOf(matter([], [closure()]), PERIODS)!;
    expect(isReviewDue(review, new Date('2027-11-20T23:59:00.000Z'))).toBe(false);
    expect(isReviewDue(review, new Date('2027-11-21T00:00:00.000Z'))).toBe(true);
  });

  it('is put off by the last act that keeps the matter longer, until the matter is closed anew', () => {
    const acts = [closure(), act('retention', { keptUntil: '2028-01-01' }), act('retention', { keptUntil: '2029-01-01' })];
    expect(reviewOf(matter([], acts), PERIODS)).toMatchObject({ on: '2029-01-01', kept: acts[2], proposed: '2027-11-21' });
    const again = reviewOf(matter([], [...acts, closure('closed-removed', '2029-02-01T10:00:00.000Z')]), PERIODS);
    expect(again).toMatchObject({ on: '2030-02-01' });
    expect(again).not.toHaveProperty('kept');
  });

  it('is a task only once the matter is closed, and never one that has to be done', () => {
    const states = (acts: Parameters<typeof matter>[1]) =>
      taskStates(matter([], acts)).filter(({ task }) => task.id === 'retention');
    expect(states([assessment(), decision()])).toEqual([]);
    expect(states([assessment(), decision(), closure()])).toMatchObject([{ need: 'may', status: 'optional', waits: [] }]);
  });

  it('has the ends of months in it', () => {
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(addMonths('2027-08-31', 6)).toBe('2028-02-29');
    expect(addMonths('2026-12-31', 1)).toBe('2027-01-31');
    expect(RETENTION_IDS.at(-1)).toBe('usual');
  });
});

describe('a hold', () => {
  it('runs from the act that says so to the one that ends it, several at a time, each ended by itself (PRACTICE 27)', () => {
    const first = act('hold', { hold: 'hold-solicitor', holdUntil: '2027-01-01' });
    const second = act('hold', { hold: 'hold-complaint' });
    const held = matter([], [first, second]);
    expect(holdsOf(held)).toEqual([
      { why: 'solicitor', act: first, askAgainOn: '2027-01-01' },
      { why: 'complaint', act: second },
    ]);
    expect(isDone(held, 'hold')).toBe(false);
    const ended = act('hold', { hold: 'hold-ended', ends: first.id });
    expect(holdsOf(matter([], [first, second, ended]))).toEqual([{ why: 'complaint', act: second }]);
    expect(isDone(matter([], [first, second, ended]), 'hold')).toBe(false);
    const over = matter([], [first, second, ended, act('hold', { hold: 'hold-ended', ends: second.id })]);
    expect(holdsOf(over)).toEqual([]);
    expect(isDone(over, 'hold')).toBe(true);
  });

  it('runs again once its end is withdrawn, or once it is corrected after its end', () => {
    const held = act('hold', { hold: 'hold-court' });
    const ended = act('hold', { hold: 'hold-ended', ends: held.id });
    const withdrawn = act('hold', {}, { outcome: 'withdrawn', corrects: ended.id });
    expect(holdsOf(matter([], [held, ended, withdrawn]))).toEqual([{ why: 'court', act: held }]);
    const corrected = act('hold', { hold: 'hold-police' }, { corrects: held.id });
    expect(holdsOf(matter([], [held, ended, corrected]))).toEqual([{ why: 'police', act: corrected }]);
  });

  it('is ended by an act that names it: not by one that names nothing, something else, or another end', () => {
    const held = act('hold', { hold: 'hold-court' });
    const ended = act('hold', { hold: 'hold-ended', ends: held.id });
    const facts = matter([], [held, ended, assessment()]);
    expect(endsNoHold(facts, ended.answers)).toBe(false);
    expect(endsNoHold(facts, held.answers)).toBe(false);
    for (const ends of [undefined, ended.id, facts.acts.at(-1)?.id]) {
      expect(endsNoHold(facts, { hold: 'hold-ended', ...(ends !== undefined && { ends }) })).toBe(true);
    }
  });

  it('goes on for all but one in an entry of before, which ended everything before it', () => {
    const before = [act('hold', { hold: 'hold-court' }), act('hold', { hold: 'hold-ended' })];
    expect(holdsOf(matter([], before))).toEqual([]);
    const after = act('hold', { hold: 'hold-complaint' });
    expect(holdsOf(matter([], [...before, after]))).toEqual([{ why: 'complaint', act: after }]);
  });

  it('does not end by its day, only by an act', () => {
    const past = act('hold', { hold: 'hold-court', holdUntil: '2020-01-01' });
    expect(holdsOf(matter([], [past]))).toMatchObject([{ why: 'court', askAgainOn: '2020-01-01' }]);
  });

  it('runs by itself while the police were told and have not let the school go on, or want the post kept', () => {
    const police = act('police', { force: 'Heddlu Enghraifft' });
    const say = (instructions: string, keep = 'keep-free') => act('police-instructions', { instructions, keep });
    const runs = (...acts: Parameters<typeof matter>[1] & object) => holdsOf(matter([], acts)).map(({ why }) => why);
    expect(runs()).toEqual([]);
    expect(runs(police)).toEqual(['police']);
    expect(runs(police, say('police-none'))).toEqual(['police']);
    expect(runs(police, say('police-go-on', 'keep-post'))).toEqual(['police']);
    expect(runs(police, say('police-go-on'))).toEqual([]);
    expect(runs(police, say('police-own'))).toEqual([]);
  });
});
