// Two people change one list: neither writes over what the other did.
import { expect, it } from 'vitest';
import { changedList } from '@/utils/evidence/changed-list';

it('is what was typed where nobody else changed it', () => {
  expect(changedList(['a', 'b'], ['b', 'c'], ['a', 'b'])).toEqual(['b', 'c']);
});

it('keeps what came meanwhile, and does not bring back what went', () => {
  expect(changedList(['a', 'b'], ['a', 'b', 'c'], ['b', 'd'])).toEqual(['b', 'c', 'd']);
});

it('takes out what was taken out, wherever it still is', () => {
  expect(changedList(['a', 'b'], ['b'], ['a', 'b', 'd'])).toEqual(['b', 'd']);
});
