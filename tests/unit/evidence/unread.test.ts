// What is told of a page on which no post was found: a closed vocabulary, whatever comes out of the page.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WAYS_TRIED, amountOf, asUnread, unreadText } from '@/utils/evidence/unread';
import { helpText } from '@/utils/i18n/help-text';
import { translator } from '@/utils/i18n/translate';

const WAYS = Object.values(WAYS_TRIED).flat();

describe('what comes out of a page', () => {
  test('is taken only where all of it is of the closed vocabulary', () => {
    const amount = fc.oneof(fc.constantFrom('none', 'one', 'few', 'many'), fc.string());
    const tried = fc.array(fc.record({ way: fc.oneof(fc.constantFrom(...WAYS), fc.string()), found: amount, painted: amount }));
    const why = fc.oneof(fc.constantFrom('no-strategy', 'mobile-host'), fc.string());
    let taken = 0;
    fc.assert(
      fc.property(fc.oneof(fc.record({ why, tried }), fc.anything()), (input) => {
        const unread = asUnread(input);
        if (unread === undefined) return;
        taken++;
        const text = helpText(translator('en'), { site: 'x', version: '1.2.3', browser: 'Chromium 156', unread });
        const known = new RegExp(
          `^Tyst 1\\.2\\.3, Chromium 156: no post was found on a page of X\\.(?:\\n\\nWays tried, in this order, with what the page has of each:(?:\\n\\d+\\. (?:${WAYS.join('|')}): (?:none|one|a few|many) \\(painted: (?:none|one|a few|many)\\))+)?$`,
        );
        expect(text).toMatch(known);
        expect(unreadText(unread)).toMatch(new RegExp(`^(?:mobile-host|tried (?:(?:${WAYS.join('|')})(?:, |$))*)$`));
      }),
      { numRuns: 2_000 },
    );
    expect(taken).toBeGreaterThan(10);
  });

  test('is refused with one property more, or one way that is none', () => {
    const good = { why: 'no-strategy', tried: [{ way: 'x-classic', found: 'none', painted: 'none' }] };
    expect(asUnread(good)).toEqual(good);
    expect(asUnread({ ...good, name: 'Poster One' })).toBeUndefined();
    expect(asUnread({ ...good, tried: [{ way: 'Poster One', found: 'none', painted: 'none' }] })).toBeUndefined();
    expect(asUnread(undefined)).toBeUndefined();
  });
});

test('amounts are words, so that no number of the page is told', () => {
  expect([-1, 0, 1, 2, 9, 10, 447_700_900_333].map(amountOf)).toEqual(['none', 'none', 'one', 'few', 'few', 'many', 'many']);
});
