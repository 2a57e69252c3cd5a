// Which steps of the ten-minute set-up count as done.
import { describe, expect, it } from 'vitest';
import { type SetUpFacts, setUpSteps } from '@/entrypoints/casebook/guide/set-up-steps';

const NOTHING: SetUpFacts = {
  role: 'staff',
  school: { name: '', address: '', phone: '' },
  contacts: { dsl: {}, allegations: {}, police: {}, unit: {} },
  holidays: [],
  casebook: false,
  card: false,
  today: '2026-11-21',
};
const REACHED = { name: '', phone: '07700 900101', email: '' };

function done(more: Partial<SetUpFacts>): string[] {
  return setUpSteps({ ...NOTHING, ...more }).flatMap(({ id, done: is }) => (is ? [id] : []));
}

describe('the set-up', () => {
  it('has eight steps, none done where nothing is set, all where everything is', () => {
    expect(setUpSteps(NOTHING)).toHaveLength(8);
    expect(done({})).toEqual([]);
    expect(
      done({
        role: 'head',
        school: { name: 'Ysgol Enghraifft', address: '1 Invented Street', phone: '07700 900123' },
        contacts: { dsl: REACHED, allegations: REACHED, police: REACHED, unit: REACHED },
        holidays: [{ from: '2026-11-01', to: '2026-11-21' }],
        casebook: true,
        card: true,
      }),
    ).toHaveLength(8);
  });

  it('is done for the school only with all of name, address and telephone', () => {
    expect(done({ school: { name: 'Ysgol Enghraifft', address: '', phone: '07700 900123' } })).toEqual([]);
  });

  it('needs a telephone or an e-mail of a contact: a name reaches nobody', () => {
    expect(
      done({ contacts: { ...NOTHING.contacts, police: { name: 'Fixture Police' }, unit: { email: 'a@school.example' } } }),
    ).toEqual(['unit']);
  });

  it('leads to the one of both contacts for safeguarding that is missing', () => {
    const at = (more: Partial<SetUpFacts>) => setUpSteps({ ...NOTHING, ...more }).find(({ id }) => id === 'safeguarding')?.at;
    expect(at({})).toBe('options.html#contacts/dsl');
    expect(at({ contacts: { ...NOTHING.contacts, dsl: REACHED } })).toBe('options.html#contacts/allegations');
  });

  it('is for the Head, the Deputy or the Chair, and holidays that are over are none', () => {
    expect(done({ role: 'chair' })).toEqual(['role']);
    expect(done({ role: 'office', holidays: [{ from: '2025-12-21', to: '2026-01-04' }] })).toEqual([]);
  });
});
