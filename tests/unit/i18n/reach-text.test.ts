// Counts of reactions have names in both languages, and no name is lost.
import { expect, test } from 'vitest';
import { reachText } from '@/utils/i18n/reach-text';
import { translator } from '@/utils/i18n/translate';

test('counts are named in the language of the screen', () => {
  expect(reachText({ likes: '1.2K', comments: '2' })).toBe('likes: 1.2K · comments: 2');
  expect(reachText({ likes: '1.2K', comments: '2' }, translator('cy'))).toBe('hoffi: 1.2K · sylwadau: 2');
});

test('a name that nobody knows stands as it is', () => {
  expect(reachText({ toString: '3' })).toBe('toString: 3');
});
