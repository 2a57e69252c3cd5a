// The five packs hold what the documents say, and a school's copy is checked like anything from outside.
import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '@/utils/protocol/categories';
import { FIELDS } from '@/utils/protocol/fields';
import { PACKS, findPack } from '@/utils/protocol/packs';
import { type PolicyPack, reviewIsDue } from '@/utils/protocol/policy-pack';
import { checkPolicy } from '@/utils/protocol/read-policy';
import { REQUIREMENT_IDS } from '@/utils/protocol/requirements';
import { TASKS } from '@/utils/protocol/tasks';

const NOW = new Date('2026-11-21T09:00:00.000Z');

function pack(id: string): PolicyPack {
  const found = findPack(id);
  if (found === undefined) throw new Error(id);
  return found;
}

describe('the packs', () => {
  it('are one for each document, can be chosen, and fit their own schema', () => {
    expect(PACKS.map(({ document }) => document)).toEqual(['000', '001', '002', '003', '004']);
    expect(PACKS.map(({ id }) => id)).toEqual(FIELDS.policy.answers.filter((answer) => answer !== 'pack-school'));
    for (const each of PACKS) expect(checkPolicy(JSON.parse(JSON.stringify(each)))).toEqual({ policy: each });
  });

  it('name every category that its document names, and no other (G1)', () => {
    for (const { document, categories } of PACKS) {
      const named = CATEGORIES.filter(({ documents, rung }) => documents.includes(document) || rung.includes(document));
      expect(categories.map(({ id }) => id)).toEqual(named.map(({ id }) => id));
      const onLadder = named.filter(({ rung }) => rung.includes(document)).map(({ id }) => id);
      expect(categories.filter(({ onlyOnLadder }) => onlyOnLadder).map(({ id }) => id)).toEqual(onLadder);
    }
  });

  it('bring together with the tasks every requirement of the documents', () => {
    const carried = new Set([...PACKS.flatMap(({ requirements }) => requirements), ...TASKS.flatMap(({ sources }) => sources)]);
    expect(REQUIREMENT_IDS.filter((id) => !carried.has(id))).toEqual([]);
  });

  it('say what only one of them brings', () => {
    expect(pack('pack-002').complaintStages.map(({ id }) => id)).toEqual(['stage-teacher', 'stage-head', 'stage-governors']);
    expect(pack('pack-003').messaging.map(({ id }) => id)).toContain('permission-to-view');
    expect(pack('pack-001')).toMatchObject({ age: 14, issued: '2017-09-01' });
    expect(PACKS.filter(({ homeSchoolAgreement }) => homeSchoolAgreement).map(({ document }) => document)).toEqual([
      '000',
      '003',
    ]);
    expect(pack('pack-001').ladder[0]?.id).toBe('talk');
    expect(pack('pack-000').ladder[0]?.id).toBe('platform-abuse-desk');
  });

  it('know when their review is due (G8)', () => {
    expect(PACKS.filter((each) => reviewIsDue(each, NOW)).map(({ document }) => document)).toEqual(['003']);
    expect(reviewIsDue({ reviewDue: '2026-12' }, NOW)).toBe(false);
    expect(reviewIsDue({ reviewDue: '2026-11' }, NOW)).toBe(true);
  });
});

describe('a school’s own copy', () => {
  const copy = { ...pack('pack-004'), id: 'ysgol-enghraifft', name: { en: 'Our policy', cy: 'Ein polisi' } };
  const refuses = (changed: unknown) => 'problems' in checkPolicy(changed);

  it('may have lines in its own words', () => {
    const ladder = [...copy.ladder, { id: 'our-own-step', words: { en: 'Ask the clerk', cy: 'Gofyn i’r clerc' } }];
    expect(refuses({ ...copy, ladder })).toBe(false);
    expect(refuses({ ...copy, ladder: [...copy.ladder, { id: 'our-own-step' }] })).toBe(true);
  });

  it('is refused with anything that does not belong there', () => {
    expect(refuses({ ...copy, script: 'x' })).toBe(true);
    expect(refuses({ ...copy, id: '../../x' })).toBe(true);
    expect(refuses({ ...copy, document: '005' })).toBe(true);
    expect(refuses({ ...copy, format: 2 })).toBe(true);
    expect(refuses({ ...copy, reviewDue: '2026-13' })).toBe(true);
    expect(refuses({ ...copy, ladder: [] })).toBe(true);
    expect(refuses({ ...copy, requirements: ['S9.9'] })).toBe(true);
    expect(refuses(null)).toBe(true);
  });

  it('is refused when it is too large, or a category names a clause it does not have', () => {
    expect(refuses({ ...copy, ladder: Array.from({ length: 31 }, () => ({ id: 'talk' })) })).toBe(true);
    expect(refuses({ ...copy, name: { en: 'x'.repeat(601), cy: '' } })).toBe(true);
    expect(refuses({ ...copy, categories: [{ id: 'racist', clause: 'nowhere' }] })).toBe(true);
  });
});
