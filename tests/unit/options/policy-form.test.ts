// The form of a policy makes the policy that it shows, line for line, and what is wrong is said at its field.
import { describe, expect, it } from 'vitest';
import { errorsOf, lineField } from '@/entrypoints/options/policies/policy-errors';
import { formOf, newLine, policyOfForm } from '@/entrypoints/options/policies/policy-form';
import { PACKS, findPack } from '@/utils/protocol/packs';
import { type PolicyForm, formText, readForm } from '@/utils/protocol/policy-form';
import type { PolicyPack } from '@/utils/protocol/policy-pack';
import { checkPolicy } from '@/utils/protocol/read-policy';

const COPY: PolicyPack = {
  ...(findPack('pack-002') ?? expect.unreachable()),
  id: 'own-1',
  name: { en: 'Our policy', cy: 'Ein polisi' },
};

function saved(form: PolicyForm, began = COPY) {
  const checked = checkPolicy(policyOfForm(began, form));
  return 'policy' in checked ? checked.policy : errorsOf(checked.problems, form);
}

describe('the form of a policy', () => {
  it('left as it is makes the same policy, for each of the five', () => {
    for (const { reviewDue: _month, ...pack } of PACKS) {
      const copy: PolicyPack = { ...pack, name: { en: 'A copy', cy: '' } };
      expect(saved(formOf(copy), copy)).toEqual(copy);
    }
    const due: PolicyPack = { ...COPY, reviewDue: '2025-04' };
    expect(saved(formOf(due), due)).toMatchObject({ reviewDue: '2025-04-01' });
  });

  it('adds, removes, reorders and rewords the stages of a complaint in both languages (PRACTICE 19)', () => {
    const form = formOf(COPY);
    const [teacher, head, governors] = form.lists.complaintStages;
    if (teacher === undefined || head === undefined || governors === undefined) throw new Error('three stages');
    const own = { ...newLine(), en: ' Stage A ', cy: 'Cam A' };
    const complaintStages = [own, { ...governors, en: 'In writing to the clerk' }, teacher];
    expect(saved({ ...form, lists: { ...form.lists, complaintStages } })).toMatchObject({
      complaintStages: [
        { id: own.id, words: { en: 'Stage A', cy: 'Cam A' } },
        { id: 'stage-governors', words: { en: 'In writing to the clerk', cy: governors.cy } },
        { id: 'stage-teacher' },
      ],
    });
  });

  it('switches categories on and off, and gives them the policy’s words (G1)', () => {
    const form = formOf(COPY);
    const categories = form.categories.map((each) => {
      if (each.id === 'racist') return { ...each, on: false };
      return each.id === 'copyright' ? { ...each, on: true, en: 'Uses the school’s logo' } : each;
    });
    const policy = saved({ ...form, categories });
    if (!('categories' in policy)) throw new Error('not saved');
    expect(policy.categories.some(({ id }) => id === 'racist')).toBe(false);
    expect(policy.categories.find(({ id }) => id === 'copyright')).toMatchObject({ words: { en: 'Uses the school’s logo' } });
    expect(policy.categories.find(({ id }) => id === 'prejudice')).not.toHaveProperty('words');
  });

  it('keeps the days of adoption and circulation, and leaves out what is emptied (G8)', () => {
    const form = formOf({ ...COPY, adoptedOn: '2025-01-01', age: 14 });
    const facts = { ...form.facts, adoptedOn: '', circulatedOn: '2026-09-01', age: '' };
    const policy = saved({ ...form, facts });
    expect(policy).toMatchObject({ circulatedOn: '2026-09-01' });
    expect(policy).not.toHaveProperty('adoptedOn');
    expect(policy).not.toHaveProperty('age');
  });

  it('says what is wrong at the field where it is', () => {
    const form = formOf(COPY);
    const line = newLine();
    const lists = { ...form.lists, ladder: [], messaging: [{ ...line, cy: 'a\u202eb' }] };
    const errors = saved({ ...form, facts: { ...form.facts, nameEn: ' ', age: '1x' }, lists });
    expect(Array.isArray(errors) && errors.map(({ field }) => field).toSorted()).toEqual(
      [
        'ladder-add',
        lineField('messaging', line.id, 'cy'),
        lineField('messaging', line.id, 'en'),
        'policy-age',
        'policy-name-en',
      ].toSorted(),
    );
  });

  it('asks which part of the policy names a category, where that part is gone', () => {
    const form = formOf(COPY);
    expect(saved({ ...form, lists: { ...form.lists, clauses: [] } })).toEqual(
      expect.arrayContaining([{ field: 'category-racist-clause', text: expect.stringContaining('which part') }]),
    );
  });

  it('that was not saved comes back whole, unless it no longer asks the same', () => {
    const form = formOf(COPY);
    const typed = { ...form, facts: { ...form.facts, nameEn: 'Half a na' } };
    expect(readForm(formText(typed), form)).toEqual(typed);
    expect(readForm(formText({ ...typed, categories: typed.categories.slice(1) }), form)).toBeUndefined();
    expect(readForm('{', form)).toBeUndefined();
    expect(readForm('{"facts":5}', form)).toBeUndefined();
  });
});
