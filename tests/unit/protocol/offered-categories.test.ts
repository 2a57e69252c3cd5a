// What is offered when a post is recorded follows the school's policy, but never leaves out what may need police or safeguarding.
import { describe, expect, it } from 'vitest';
import { CATEGORIES, LOG_ONLY_CATEGORIES } from '@/utils/protocol/categories';
import { isAlwaysOffered, offeredCategories } from '@/utils/protocol/offered-categories';
import { findPack } from '@/utils/protocol/packs';

const PACK = findPack('pack-001') ?? expect.unreachable();
const idsOf = (...given: Parameters<typeof offeredCategories>) => offeredCategories(...given).map(({ id }) => id);

describe('the categories that are offered', () => {
  it('are all of them where no policy is set', () => {
    expect(offeredCategories(undefined, [])).toBe(CATEGORIES);
  });

  it('are those of the school’s policy, in the usual order (G1)', () => {
    const ids = idsOf(PACK, []);
    for (const { id } of PACK.categories) expect(ids).toContain(id);
    expect(ids).not.toContain('copyright');
    expect(ids).toEqual(CATEGORIES.map(({ id }) => id).filter((id) => ids.includes(id)));
  });

  it('always hold what may need the police or the safeguarding lead (PRACTICE 2, PRACTICE 3)', () => {
    const ids = idsOf({ ...PACK, categories: [] }, []);
    for (const id of [...LOG_ONLY_CATEGORIES, 'child-harm', 'threat-violence', 'racist']) expect(ids).toContain(id);
    expect(ids.every(isAlwaysOffered)).toBe(true);
  });

  it('hold what is ticked already, whatever the policy says', () => {
    expect(idsOf(PACK, ['copyright', 'unknown-of-a-newer-tyst'])).toContain('copyright');
  });
});
