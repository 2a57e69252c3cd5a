// Times are shown in UK time, summer and winter, and no finer than they are known.
import { describe, expect, test } from 'vitest';
import { postedTime, postedTimeWithZone, ukTime, ukTimeWithZone, utcDetail } from '@/utils/i18n/dates';
import { translator } from '@/utils/i18n/translate';

const SUMMER = '2026-07-01T23:05:07.123Z';
const WINTER = '2026-12-01T09:05:07.000Z';
const cy = translator('cy');

describe('UK time', () => {
  test('is an hour ahead of UTC in summer, over midnight too', () => {
    expect(ukTime(SUMMER)).toBe('2 July 2026, 00:05');
    expect(ukTimeWithZone(SUMMER, 'second')).toBe('2 July 2026, 00:05:07 BST');
  });

  test('equals UTC in winter', () => {
    expect(ukTimeWithZone(WINTER)).toBe('1 Dec 2026, 09:05 GMT');
  });

  test('has Welsh month names', () => {
    expect(ukTime(WINTER, 'day', cy)).toBe('1 Rhag 2026');
  });

  test('has its UTC as a detail', () => {
    expect(utcDetail(SUMMER)).toBe('2026-07-01 23:05:07 UTC');
  });
});

describe('the time of a post', () => {
  test.each([
    ['millisecond', '2 July 2026, 00:05:07'],
    ['second', '2 July 2026, 00:05:07'],
    ['minute', '2 July 2026, 00:05'],
    ['day', '2 July 2026'],
    ['relative', 'about 2 July 2026, 00:05'],
  ] as const)('known to the %s is shown so', (precision, expected) => {
    expect(postedTime({ utc: SUMMER, precision, shown: '' })).toBe(expected);
  });

  test.each([
    ['minute', '2 July 2026, 00:05 BST'],
    ['day', '2 July 2026'],
    ['relative', 'about 2 July 2026, 00:05 BST'],
  ] as const)('known to the %s has its zone where it has an hour', (precision, expected) => {
    expect(postedTimeWithZone({ utc: SUMMER, precision, shown: '' })).toBe(expected);
  });

  test('that could not be settled is quoted from the page', () => {
    expect(postedTime({ precision: 'relative', shown: '2 h' })).toBe('shown as “2 h”');
  });

  test('of which nothing is known is undefined', () => {
    expect(postedTime({ precision: 'unknown', shown: '' })).toBeUndefined();
  });
});
