// Which answers are whole, and which are still open or not among those that can be given.
import { describe, expect, it } from 'vitest';
import { LONGEST_ANSWER, answersTo, openFields } from '@/utils/protocol/fields';

describe('the answers to a task', () => {
  it('are open where nothing is answered, but for what is optional', () => {
    expect(openFields(['danger', 'target', 'force', 'review', 'log', 'also'], {})).toEqual([
      'danger',
      'target',
      'force',
      'review',
    ]);
  });

  it('are taken only from those that can be given', () => {
    expect(openFields(['danger', 'target'], { danger: 'maybe', target: 'target-head target-nobody' })).toEqual([
      'danger',
      'target',
    ]);
    expect(openFields(['danger', 'target'], { danger: 'no', target: 'target-head target-staff' })).toEqual([]);
  });

  it('are words of a bounded length, and days that exist', () => {
    expect(openFields(['force', 'review'], { force: 'x'.repeat(LONGEST_ANSWER + 1), review: '2026-13-40' })).toEqual([
      'force',
      'review',
    ]);
    for (const review of ['2026-02-30', '9999-12-31', '0000-01-01'])
      expect(openFields(['review'], { review })).toEqual(['review']);
    expect(openFields(['force', 'review'], { force: ' ', review: '2026-11-30' })).toEqual(['force']);
  });

  it('to one question stand apart by a blank', () => {
    expect(answersTo({ target: 'target-head target-staff' }, 'target')).toEqual(['target-head', 'target-staff']);
    expect(answersTo({}, 'target')).toEqual([]);
  });
});
