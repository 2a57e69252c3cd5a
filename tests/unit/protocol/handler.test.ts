// Who handles a matter that is about the Head (P1.3).
import { describe, expect, it } from 'vitest';
import { adviceFor } from '@/utils/protocol/advice';
import { handlerOf, mayAct } from '@/utils/protocol/handler';
import { assessment, matter } from './acts';

describe('the handler (P1.3)', () => {
  it('is the Head, unless the matter is about the Head', () => {
    expect(handlerOf(matter(['disrepute']))).toBe('head');
    expect(handlerOf(matter(['disrepute'], [], { aboutHead: true }))).toBe('deputy');
    expect(handlerOf(matter(['disrepute'], [assessment({ target: 'target-staff target-head' })]))).toBe('deputy');
  });

  it('is the Chair where there is no Deputy, or where the Head is accused and a child may be harmed (PRACTICE 3)', () => {
    expect(handlerOf(matter(['disrepute'], [], { aboutHead: true, hasDeputy: false }))).toBe('chair');
    expect(handlerOf(matter(['allegation-staff'], [assessment({ child: 'not-sure' })], { aboutHead: true }))).toBe('chair');
    expect(handlerOf(matter(['allegation-staff'], [assessment()], { aboutHead: true }))).toBe('deputy');
  });

  it('leaves the Head no part in it, and the Vice-chair stage 3 where the Chair handles it (PRACTICE 19)', () => {
    const facts = matter(['disrepute'], [assessment()], { aboutHead: true, hasDeputy: false });
    expect([mayAct(facts, 'head'), mayAct(facts, 'deputy'), mayAct(facts, 'chair')]).toEqual([false, true, true]);
    expect(adviceFor(facts).map(({ id }) => id)).toEqual(expect.arrayContaining(['other-handler', 'vice-chair']));
  });
});
