// What holds of the merged categories, and what is computed from the ticked ones.
import { describe, expect, it } from 'vitest';
import { HIGH_CONCERN_CATEGORIES } from '@/utils/evidence/high-concern';
import {
  CATEGORIES,
  CATEGORY_HEADINGS,
  COMMON_CATEGORIES,
  findCategory,
  forbidsPicture,
  safeguardingCategories,
} from '@/utils/protocol/categories';

describe('the merged categories', () => {
  it('are thirty-five, each id once, each fit for a record', () => {
    const ids = CATEGORIES.map(({ id }) => id);
    expect(ids).toHaveLength(35);
    expect(new Set(ids).size).toBe(35);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]{1,40}$/);
  });

  it('fill every heading', () => {
    for (const heading of CATEGORY_HEADINGS) {
      expect(CATEGORIES.filter((category) => category.heading === heading).length).toBeGreaterThan(1);
    }
  });

  it('name each document in one way only, and none where guidance or Tyst adds the category', () => {
    for (const { id, documents, rung } of CATEGORIES) {
      expect(documents.filter((document) => rung.includes(document))).toEqual([]);
      const added = ['imagery-under18', 'intimate-adult', 'terrorist', 'child-harm'].includes(id);
      expect(documents.length + rung.length === 0).toBe(added);
    }
  });

  it('keep what only the police rung names apart from what the policy itself names', () => {
    expect(findCategory('harassment')).toMatchObject({ documents: ['003', '004'], rung: ['000', '001', '002'] });
    expect(findCategory('obscene')).toMatchObject({ documents: [], rung: ['000', '001', '002', '003'] });
  });

  it('are of high concern where they are high or put the police question first', () => {
    const high = CATEGORIES.filter(({ severity }) => severity === 'high' || severity === 'police').map(({ id }) => id);
    expect([...HIGH_CONCERN_CATEGORIES]).toEqual(expect.arrayContaining(high));
    expect(HIGH_CONCERN_CATEGORIES.size).toBe(high.length);
  });

  it('let a complaint start low and never at the police (PRACTICE 14)', () => {
    expect(findCategory('complaint-public')?.severity).toBe('low');
  });

  it('allow no picture of three categories only (DESIGN rule 6, PRACTICE 2)', () => {
    expect(CATEGORIES.filter(({ logOnly }) => logOnly).map(({ id }) => id)).toEqual([
      'imagery-under18',
      'intimate-adult',
      'terrorist',
    ]);
    expect([forbidsPicture(['racist', 'terrorist']), forbidsPicture(['racist'])]).toEqual([true, false]);
    expect(COMMON_CATEGORIES.some((id) => findCategory(id)?.logOnly)).toBe(false);
  });
});

describe('what follows from the ticked categories', () => {
  it('knows which of them ask for a second look at the safeguarding question', () => {
    expect(safeguardingCategories(['racist', 'child-image', 'bullying']).map(({ id }) => id)).toEqual([
      'bullying',
      'child-image',
    ]);
    expect(safeguardingCategories(['racist'])).toEqual([]);
  });
});
