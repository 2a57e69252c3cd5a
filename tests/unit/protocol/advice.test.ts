// Decision support: what is required or suggested, why, and that a complaint alone never leads to the police.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AdviceId, adviceFor } from '@/utils/protocol/advice';
import { CATEGORIES } from '@/utils/protocol/categories';
import { FIELDS } from '@/utils/protocol/fields';
import { findPack } from '@/utils/protocol/packs';
import { taskStates } from '@/utils/protocol/task-states';
import { assessment, decision, matter } from './acts';

function adviceOf(categories: readonly string[], answers: Record<string, string> = {}, more: Parameters<typeof matter>[2] = {}) {
  return adviceFor(matter(categories, [assessment(answers)], more));
}

function has(categories: readonly string[], id: AdviceId, answers: Record<string, string> = {}) {
  return adviceOf(categories, answers).find((each) => each.id === id);
}

describe('decision support', () => {
  it('says nothing before the first assessment', () => {
    expect(adviceFor(matter(['threat-violence']))).toEqual([]);
  });

  it('requires the police where the Head answers that it is of an illegal nature, and names protocol and reason (S3.2)', () => {
    expect(has(['threat-violence'], 'police-must', { illegal: 'yes' })).toMatchObject({
      strength: 'must',
      sources: ['004'],
      requirements: ['S3.2'],
      because: { categories: ['threat-violence'], answers: [{ field: 'illegal', answer: 'yes' }] },
    });
  });

  it('never requires them because of a category alone', () => {
    for (const { id } of CATEGORIES) expect(has([id], 'police-must')).toBeUndefined();
  });

  it('never calls required by a document what somebody decided, or what danger alone asks for', () => {
    const decided = adviceFor(matter(['disrepute'], [assessment(), decision('way-police')]));
    expect(decided.some(({ id }) => id === 'police-must')).toBe(false);
    expect(has(['disrepute'], 'police-must', { danger: 'yes' })).toBeUndefined();
    expect(has(['disrepute'], 'danger-first', { danger: 'yes' })).toMatchObject({ strength: 'must', sources: ['guidance'] });
  });

  it('asks for reasons where a category puts the police question first and the answer is no (S3.1)', () => {
    expect(has(['racist'], 'police-reasons')).toMatchObject({ strength: 'should', because: { categories: ['racist'] } });
    expect(has(['disrepute'], 'police-reasons')).toBeUndefined();
  });

  it('names the Health and Safety Unit and barring where somebody is unsafe (S3.3, S3.4)', () => {
    expect(has(['disrepute'], 'health-safety-must', { safety: 'staff-unsafe' })?.strength).toBe('must');
    expect(has(['disrepute'], 'barring', { safety: 'staff-unsafe' })?.strength).toBe('may');
    expect(has(['disrepute'], 'health-safety-must')).toBeUndefined();
  });

  it('puts safeguarding first, and the officer for allegations where staff are accused (PRACTICE 3)', () => {
    expect(has(['allegation-staff'], 'officer-must', { child: 'not-sure' })?.strength).toBe('must');
    expect(has(['child-image'], 'dsl-ask')?.because.categories).toEqual(['child-image']);
    expect(has(['disrepute'], 'dsl-first', { child: 'yes' })?.strength).toBe('must');
  });

  it('knows the other routes by the author (PRACTICE 12) and the journalist (PRACTICE 17, G6)', () => {
    expect(has([], 'pupil-route', { author: 'author-pupil' })).toBeDefined();
    expect(has([], 'staff-route', { author: 'author-staff' })).toBeDefined();
    expect(has([], 'unknown-route', { author: 'author-unknown' })).toBeDefined();
    expect(has([], 'press', { also: 'press school-account' })?.strength).toBe('must');
    expect(has([], 'own-account', { also: 'press school-account' })).toBeDefined();
  });

  it('follows the chosen policy: the platform at once, or a talk first (G7, 001, 002)', () => {
    expect(has(['disrepute'], 'platform-now', { policy: 'pack-000' })?.sources).toEqual(['000', '003']);
    expect(has(['disrepute'], 'platform-now', { policy: 'pack-004' })).toBeUndefined();
    expect(has(['disrepute'], 'talk-first', { policy: 'pack-001' })).toBeDefined();
    expect(has(['disrepute'], 'talk-first', { policy: 'pack-001', author: 'author-unknown' })).toBeUndefined();
  });

  it('follows the first step of the school’s own policy (G1)', () => {
    const own = (first: string) => {
      const ladder = [{ id: first }, { id: 'police' }];
      const name = { en: 'Our policy', cy: '' };
      const schoolPolicy = { ...(findPack('pack-004') ?? expect.unreachable()), name, ladder };
      const facts = matter(['disrepute'], [assessment({ policy: 'pack-school' })], { schoolPolicy });
      return adviceFor(facts).map(({ id, sources }) => `${id}: ${sources.join()}`);
    };
    expect(own('talk')).toContain('talk-first: school');
    expect(own('platform-abuse-desk')).toContain('platform-now: school');
    expect(own('meeting-head').join()).not.toContain('school');
  });

  it('puts what is required before what is suggested', () => {
    const strengths = adviceOf(['racist'], { illegal: 'yes', safety: 'staff-unsafe', policy: 'pack-003' }).map(
      ({ strength }) => strength,
    );
    expect(strengths).toEqual(
      strengths.toSorted((a, b) => ['must', 'should', 'may'].indexOf(a) - ['must', 'should', 'may'].indexOf(b)),
    );
    expect(new Set(strengths).size).toBe(3);
  });

  it('names a source for everything it says', () => {
    const everything = fc.record(
      Object.fromEntries(
        Object.entries(FIELDS).flatMap(([id, field]) =>
          'answers' in field ? [[id, fc.constantFrom(...(field.answers as readonly string[]))]] : [],
        ),
      ),
    );
    fc.assert(
      fc.property(fc.subarray(CATEGORIES.map(({ id }) => id)), everything, (categories, answers) => {
        for (const { sources, because } of adviceOf(categories, answers)) {
          expect(sources.length).toBeGreaterThan(0);
          expect(because.categories.every((id) => categories.includes(id))).toBe(true);
        }
      }),
    );
  });
});

describe('a complaint alone (PRACTICE 14)', () => {
  const low = CATEGORIES.filter(({ severity }) => severity === 'low').map(({ id }) => id);

  it('never leads to the police, whatever else is answered that is no danger and nothing illegal', () => {
    const answers = fc.record({
      illegal: fc.constantFrom('no', 'not-sure'),
      child: fc.constantFrom('no'),
      author: fc.constantFrom(...FIELDS.author.answers),
      account: fc.constantFrom(...FIELDS.account.answers),
      policy: fc.constantFrom(...FIELDS.policy.answers),
      target: fc.constantFrom(...FIELDS.target.answers),
    });
    fc.assert(
      fc.property(fc.subarray(low), answers, (others, given) => {
        const facts = matter(['complaint-public', ...others], [assessment(given)]);
        expect(adviceFor(facts).filter(({ id }) => id.startsWith('police'))).toEqual([]);
        expect(taskStates(facts).filter(({ task }) => task.id.startsWith('police'))).toEqual([]);
      }),
    );
  });

  it('opens the complaints procedure and a friendly talk first (G3)', () => {
    expect(has(['complaint-public'], 'complaint-first')).toMatchObject({ sources: ['001', '002', '004'], requirements: ['G3'] });
    const states = taskStates(matter(['complaint-public'], [assessment()]));
    expect(states.find(({ task }) => task.id === 'friendly-talk')?.need).toBe('do');
    expect(states.find(({ task }) => task.id === 'meeting')?.need).toBe('may');
  });

  it('is not alone beside a threat', () => {
    expect(has(['complaint-public', 'threat-violence'], 'complaint-first')).toBeUndefined();
  });
});
