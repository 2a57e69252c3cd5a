// What the toolbar button says of a running capture, in the few characters that it has room for.
import { describe, expect, it } from 'vitest';
import { badgeText } from '@/utils/browser/badge';

describe('the badge', () => {
  it.each([
    ['nothing before it is known how long it is', { done: 0, about: 0 }, ''],
    ['nothing for one part', { done: 1, about: 1 }, ''],
    ['the part and about how many', { done: 7, about: 12 }, '7/12'],
    ['the share where there is no room for both', { done: 31, about: 124 }, '25%'],
    ['never that all is done before it is', { done: 100, about: 100 }, '99%'],
    ['of several posts, which one', { done: 3, about: 9, post: { number: 2, of: 5 } }, '2/5'],
  ])('says %s', (_, state, text) => {
    expect(badgeText({ ...state, rest: 'no' })).toBe(text);
  });

  it('shows two strokes while a capture rests', () => {
    expect(badgeText({ done: 7, about: 12, rest: 'resting' })).toBe('||');
  });
});
