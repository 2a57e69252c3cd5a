// What the papers for a meeting begin with: nothing is ticked, and a day only where one follows.
import { describe, expect, it } from 'vitest';
import { meetingFacts } from '@/tests/unit/documents/meeting-sample';
import { assessment, matter } from '@/tests/unit/protocol/acts';
import { answersOf } from '@/entrypoints/casebook/meeting/meeting-answers';

describe('the papers for a meeting begin', () => {
  it('with a deadline of at least 48 hours after the meeting, on a school day', () => {
    expect(answersOf({}, meetingFacts(), [])).toEqual({ union: false, agreement: false, deleteBy: '2026-12-03' });
    const holidays = [{ from: '2026-12-03', to: '2026-12-04' }];
    expect(answersOf({}, meetingFacts(), holidays).deleteBy).toBe('2026-12-07');
  });

  it('with no day where none was agreed, and with what a person answered before all else', () => {
    expect(answersOf({}, matter([], [assessment()]), []).deleteBy).toBe('');
    expect(answersOf({ union: true, deleteBy: '' }, meetingFacts(), [])).toEqual({ union: true, agreement: false, deleteBy: '' });
  });
});
