// A policy out of a file is hostile until every part fits: what is wrong is listed, what is right comes back as it was.
import { describe, expect, it } from 'vitest';
import { PACKS, findPack } from '@/utils/protocol/packs';
import type { PolicyPack } from '@/utils/protocol/policy-pack';
import { LARGEST_POLICY, POLICY_PARTS, type PolicyProblem, readPolicy } from '@/utils/protocol/read-policy';

function problems(value: unknown): PolicyProblem[] {
  const read = readPolicy(typeof value === 'string' ? value : JSON.stringify(value));
  return 'problems' in read ? read.problems : [];
}

const PACK: PolicyPack = {
  ...(findPack('pack-002') ?? expect.unreachable()),
  id: 'ysgol-enghraifft',
  name: { en: 'Our policy', cy: 'Ein polisi' },
  adoptedOn: '2026-02-28',
  circulatedOn: '2026-09-01',
};

describe('a policy in a file', () => {
  it('comes back as it was written, each of the five and a school’s own', () => {
    for (const pack of [...PACKS, PACK]) expect(readPolicy(JSON.stringify(pack))).toEqual({ policy: pack });
  });

  it('has no part that its problems could not name', () => {
    const { format: _format, ...parts } = { ...PACK, issued: '', reviewDue: '', reviewedEvery: 'year', age: 13 };
    expect(Object.keys(parts).toSorted()).toEqual([...POLICY_PARTS].toSorted());
  });

  it('is refused as a whole where it is no policy at all', () => {
    expect(problems('{')).toEqual([{ fault: 'not-json' }]);
    expect(problems('\u0000PNG')).toEqual([{ fault: 'not-json' }]);
    for (const value of [null, 5, 'x', [], {}, { format: '1' }, { kind: 'tyst-school-card' }])
      expect(problems(JSON.stringify(value)), JSON.stringify(value)).toEqual([{ fault: 'not-policy' }]);
    expect(problems({ ...PACK, format: 2 })).toEqual([{ fault: 'newer' }]);
    expect(problems(' '.repeat(LARGEST_POLICY + 1))).toEqual([{ fault: 'too-large' }]);
  });

  it('is refused with everything that is wrong, and where (PRACTICE 19)', () => {
    const wrong = {
      ...PACK,
      document: '009',
      circulatedOn: '2026-02-30',
      reviewDue: '2026-13',
      complaintStages: [{ id: 'own-stage', words: { en: ' ', cy: 'x'.repeat(601) } }],
      homeSchoolAgreement: undefined,
      script: 'x',
    };
    expect(problems(wrong)).toEqual(
      expect.arrayContaining([
        { part: 'document', fault: 'wrong' },
        { part: 'circulatedOn', fault: 'wrong' },
        { part: 'reviewDue', fault: 'wrong' },
        { part: 'complaintStages', line: 1, language: 'en', fault: 'missing' },
        { part: 'complaintStages', line: 1, language: 'cy', fault: 'too-long' },
        { part: 'homeSchoolAgreement', fault: 'missing' },
        { fault: 'unknown' },
      ]),
    );
    expect(problems(wrong)).toHaveLength(7);
  });

  it('is refused where its parts do not fit each other', () => {
    expect(problems({ ...PACK, ladder: [{ id: 'talk' }, { id: 'talk' }] })).toEqual([
      { part: 'ladder', line: 2, fault: 'twice' },
    ]);
    expect(problems({ ...PACK, messaging: [{ id: 'our-own-rule' }] })).toEqual([
      { part: 'messaging', line: 1, fault: 'no-words' },
    ]);
    expect(problems({ ...PACK, categories: [{ id: 'racist', clause: 'nowhere' }] })).toEqual([
      { part: 'categories', line: 1, fault: 'no-such-clause' },
    ]);
    expect(problems({ ...PACK, categories: [{ id: 'no-such-category', clause: 'procedure' }] })).toEqual([
      { part: 'categories', line: 1, fault: 'wrong' },
    ]);
    expect(problems({ ...PACK, ladder: [] })).toEqual([{ part: 'ladder', fault: 'missing' }]);
    const stage = { id: 'x', words: { en: 'A stage', cy: '' } };
    const many = Array.from({ length: 9 }, (_, index) => ({ ...stage, id: `x${index}` }));
    expect(problems({ ...PACK, complaintStages: many })).toEqual([{ part: 'complaintStages', fault: 'too-many' }]);
  });

  it('brings nothing that hides, turns or breaks what stands beside it', () => {
    for (const words of ['a\u202eb', 'a\u2066b', 'a\u0000b', 'a\nb', 'a\ud800b']) {
      const changed = { ...PACK, ladder: [{ id: 'own', words: { en: words, cy: '' } }] };
      expect(problems(changed), JSON.stringify(words)).toEqual([{ part: 'ladder', line: 1, language: 'en', fault: 'wrong' }]);
    }
    const markup = { ...PACK, ladder: [{ id: 'own', words: { en: '<img src=x> $t(common.save) {{name}}', cy: 'ŵ ŷ' } }] };
    expect(readPolicy(JSON.stringify(markup))).toEqual({ policy: markup });
  });

  it('cannot reach into what the program is made of', () => {
    const text = JSON.stringify(PACK).replace('{', '{"__proto__":{"polluted":true},');
    expect(problems(text)).toEqual([{ fault: 'unknown' }]);
    expect('polluted' in {}).toBe(false);
    expect(problems(`{"format":1,"clauses":${'['.repeat(50_000)}${']'.repeat(50_000)}}`).length).toBeGreaterThan(0);
  });

  it('never lists so much that nobody would read it', () => {
    const clauses = Array.from({ length: 60 }, () => ({ id: 'X', words: 5 }));
    expect(problems({ ...PACK, clauses })).toHaveLength(25);
  });
});
