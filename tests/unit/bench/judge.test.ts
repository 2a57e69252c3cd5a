// The judge of the completeness benchmark notices every way in which a row can be missing from a file or a verdict be wrong.
import { describe, expect, it } from 'vitest';
import { RULE, type Run } from '@/tests/bench/bar-code';
import { shownWords } from '@/tests/bench/feed';
import { type Evidence, type FiledItem, judge } from '@/tests/bench/judge';
import { PLAIN } from '@/tests/bench/virtual-list';

const LIST = { ...PLAIN, items: 3, batch: 3 };
const HEIGHT = 100;
const EXPECTED = [0, 1, 2];
const LEDGER = EXPECTED.map((index) => ({ index, drawn: true, removed: false, heights: [HEIGHT] }));

function run(index: number, from = index * HEIGHT): Run {
  const rules = Array.from({ length: Math.floor((HEIGHT - 1) / RULE) }, (_, at) => from + (at + 1) * RULE);
  return { index, from, to: from + HEIGHT, rules };
}

function item(index: number): FiledItem {
  const rect = { x: 0, y: index * HEIGHT, width: 300, height: HEIGHT };
  return { index, text: shownWords(LIST)[index] ?? '', rect, state: 'whole', masked: 0 };
}

function unplaced(index: number): FiledItem {
  const { text, state, masked } = item(index);
  return { index, text, state, masked };
}

const WHOLE: Evidence = { items: EXPECTED.map(item), reasons: [], runs: EXPECTED.map((index) => run(index)), scale: 1 };

function faults(change: Partial<Evidence>, list = LIST, ledger = LEDGER): string[] {
  return judge(list, ledger, EXPECTED, { ...WHOLE, ...change }).faults;
}

describe('the judge of completeness', () => {
  it('finds nothing wrong with a file that holds everything and says so', () => {
    expect(judge(LIST, LEDGER, EXPECTED, WHOLE)).toMatchObject({ onPage: 3, inFile: 3, verdict: 'complete', faults: [] });
  });

  it.each<[string, Partial<Evidence>]>([
    ['is not listed', { items: [item(0), item(2)] }],
    ['has other words', { items: [item(0), { ...item(1), text: 'Other words.' }, item(2)] }],
    ['has no place in the picture', { items: [item(0), unplaced(1), item(2)] }],
    ['is not painted at its place', { runs: [run(0), run(2)] }],
    ['is painted elsewhere', { runs: [run(0), run(1, 400), run(2)] }],
    ['is painted in two pieces', { runs: [run(0), { ...run(1), to: 140 }, { ...run(1), from: 141 }, run(2)] }],
    [
      'lacks rows in its middle',
      { runs: [run(0), { ...run(1), rules: run(1).rules.map((at, n) => (n > 5 ? at - 4 : at)) }, run(2)] },
    ],
    [
      'is not as high as on the page',
      { items: [item(0), { ...item(1), rect: { x: 0, y: 100, width: 300, height: 90 } }, item(2)] },
    ],
    ['lies under masks', { items: [item(0), { ...item(1), masked: 0.9 }, item(2)] }],
  ])('calls a row lost that %s, and its loss silent until a reason says so', (_, change) => {
    expect(faults(change)).toMatchObject([expect.stringContaining('lost in silence: row 1')]);
    expect(faults({ ...change, reasons: ['tile-limit'] })).toEqual([]);
    expect(faults({ ...change, reasons: ['content-not-loaded'] })).toEqual(['says content-not-loaded without need']);
    expect(judge(LIST, LEDGER, EXPECTED, { ...WHOLE, ...change }).inFile).toBe(2);
  });

  it('wants each reason that holds, and no other', () => {
    expect(faults({ reasons: ['tiles-do-not-meet'] })).toEqual(['says tiles-do-not-meet without need']);
    expect(faults({}, { ...LIST, folded: 2 })).toEqual(['does not say comments-collapsed']);
    expect(faults({}, { ...LIST, stuckAt: 2 })).toEqual(['does not say content-not-loaded']);
  });

  it('does not miss a row that was deleted under way, and lets the verdict say that the page changed', () => {
    const list = { ...LIST, removals: [{ index: 1, when: 'before' as const }] };
    const ledger = LEDGER.map((row) => ({ ...row, removed: row.index === 1 }));
    const evidence = { ...WHOLE, items: [item(0), item(2)], reasons: ['page-changed' as const] };
    expect(judge(list, ledger, EXPECTED, evidence)).toMatchObject({ onPage: 2, inFile: 2, removed: 1, faults: [] });
  });

  it('notices rows out of order and rows that do not belong in the file', () => {
    expect(faults({ items: [item(1), item(0), item(2)] })).toEqual(['not in order']);
    expect(judge(LIST, LEDGER, [0, 1], WHOLE).faults).toEqual(['row 2 does not belong in the file']);
  });
});
