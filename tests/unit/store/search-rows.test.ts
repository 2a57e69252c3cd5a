// A search through the rows of the case list: by mark, by words, by role, and the same whether it is typed at once or letter by letter.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchRows } from '@/utils/store/search-rows';
import type { CaseListing } from '@/utils/evidence/case-listing';

const AT = '2026-11-21T09:30:15.250Z';

function row(caseId: string, name: string, words: string, more: Partial<CaseListing> = {}): CaseListing {
  return { caseId, marks: [`all ${AT}`, `open ${AT}`], name, words, dslOnly: false, ...more };
}

const ROWS = [
  row('gate', 'k7-mq4', 'about the gate'),
  row('bus', 'b2-bus', 'about the bus', { marks: [`all ${AT}`, `closed ${AT}`] }),
  row('hidden', 'h1-den', 'about the gate and the bus', { dslOnly: true }),
];

test('finds what has the mark and every word, in the order of the rows', () => {
  const { find: search } = searchRows(ROWS, 'dsl');
  expect(search('all', ['about', 'the'])).toEqual(['gate', 'bus', 'hidden']);
  expect(search('closed', ['about'])).toEqual(['bus']);
  expect(search('all', ['k7', 'gate'])).toEqual(['gate']);
  expect(search('open', ['nobody'])).toEqual([]);
});

test('counts how many have each mark', () => {
  expect(searchRows(ROWS, 'staff').counts).toMatchObject({ all: 3, open: 2, closed: 1, waiting: 0 });
});

test('finds of a record for the designated person alone its name, whoever else looks', () => {
  const { find: search } = searchRows(ROWS, 'staff');
  expect(search('all', ['bus'])).toEqual(['bus']);
  expect(search('all', ['h1'])).toEqual(['hidden']);
});

test('finds words that an older version kept with signs between their letters that are not painted', () => {
  const { find: search } = searchRows([row('gate', 'k7-mq4', 'the g\u200Bate')], 'staff');
  expect(search('all', ['gate'])).toEqual(['gate']);
});

test('finds the same after any search before it', () => {
  const words = fc.array(fc.stringMatching(/^[agtbus]{1,3}$/), { minLength: 1, maxLength: 3 });
  const marks = fc.constantFrom('all' as const, 'open' as const);
  fc.assert(
    fc.property(fc.array(fc.tuple(marks, words), { minLength: 1, maxLength: 6 }), (searches) => {
      const { find } = searchRows(ROWS, 'dsl');
      for (const [mark, asked] of searches) expect(find(mark, asked)).toEqual(searchRows(ROWS, 'dsl').find(mark, asked));
    }),
  );
});
