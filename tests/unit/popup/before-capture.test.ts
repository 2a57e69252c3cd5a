// What the popup says before a capture: how long it takes, and whether the author could guess who showed the post.
import { describe, expect, test } from 'vitest';
import { secondsToTake } from '@/entrypoints/popup/scroll-estimate';
import { whoShowedIt } from '@/utils/evidence/who-showed-it';

describe('the estimate', () => {
  test('is left out for a post that fits into the window', () => {
    expect(secondsToTake({ x: 0, y: 100, width: 600, height: 500 }, { height: 800 })).toBeUndefined();
  });

  test('grows with the post, by half a second for each screenshot that the browser allows', () => {
    const seconds = [1_000, 6_000].map((height) => secondsToTake({ x: 0, y: 0, width: 600, height }, { height: 800 }));
    expect(seconds).toEqual([3, 7]);
  });

  test('stands even in a window lower than the bars of a site', () => {
    expect(secondsToTake({ x: 0, y: 0, width: 600, height: 500 }, { height: 100 })).toBe(5);
  });
});

describe('whether the author could work out who showed it', () => {
  test.each([
    ['direct', '', 'direct'],
    ['group', '12', 'smallGroup'],
    ['group', '20 members', 'smallGroup'],
    ['group', '312', undefined],
    ['group', '1,204 members', undefined],
    ['group', '1.2K', undefined],
    ['group', '', 'groupSizeNotKnown'],
    ['group', 'members', 'groupSizeNotKnown'],
    ['public', '', undefined],
    ['friends', '', undefined],
  ] as const)('%s of "%s": %s', (audience, size, expected) => {
    expect(whoShowedIt(audience, size)).toBe(expected);
  });
});
