// Measures completeness: captures generated feeds across the whole matrix and says of each what is on the page, in the file, and said.
import { type BenchCase, seededCases, traits } from '../../bench/cases.ts';
import { type Outcome, runCase } from '../../bench/run-case.ts';

/** Always the same feeds, so that two runs can be compared. */
const SEED = 1;
const CASES = 64;
const AT_A_TIME = 2;

/** Prints each case as it ends, then the table and what it comes to. Returns whether nothing was lost in silence or said wrongly. */
export async function benchCompleteness(): Promise<boolean> {
  const cases = seededCases(SEED, CASES);
  const outcomes: Outcome[] = [];
  let next = 0;
  const work = async () => {
    for (let at = next++; at < cases.length; at = next++) {
      const each = cases[at];
      if (each === undefined) return;
      const outcome = await runCase(each);
      outcomes[at] = outcome;
      console.error([line(at, each, outcome), ...outcome.faults].join('\n    '));
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  console.log(table(cases, outcomes));
  return outcomes.every(({ faults }) => faults.length === 0);
}

function table(cases: readonly BenchCase[], outcomes: readonly Outcome[]): string {
  const sum = (of: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + of(outcome), 0);
  const count = (holds: (outcome: Outcome) => boolean) => outcomes.filter(holds).length;
  const tiles = sum((outcome) => outcome.tiles);
  return [
    '| # | feed | rows | scale × zoom | under way | on the page | in the file | verdict | tiles | ms a tile |',
    '| --: | --- | --: | --- | --- | --: | --: | --- | --: | --: |',
    ...outcomes.map((outcome, at) => (cases[at] === undefined ? '' : line(at, cases[at], outcome))),
    '',
    `${outcomes.length} feeds, ${sum(({ onPage }) => onPage)} items on the pages, ${sum(({ inFile }) => inFile)} in the files; ` +
      `${count(({ verdict }) => verdict === 'complete')} complete, ${count(({ verdict }) => verdict === 'partial')} partial; ` +
      `lost in silence or judged wrongly: ${count(({ faults }) => faults.length > 0)}. ` +
      `${tiles} tiles, ${Math.round(sum(({ took }) => took) / tiles)} ms each.`,
  ].join('\n');
}

function line(at: number, each: BenchCase, outcome: Outcome): string {
  const { onPage, inFile, verdict, reasons, tiles, took, faults } = outcome;
  const said = reasons.length === 0 ? verdict : `${verdict}: ${reasons.join(', ')}`;
  const cells = [
    at + 1,
    each.kind,
    each.list.items,
    `${each.scale} × ${Math.round(each.zoom * 100)} %`,
    traits(each),
    onPage,
    inFile,
    faults.length === 0 ? said : `**${said}**`,
    tiles,
    Math.round(took / tiles),
  ];
  return `| ${cells.join(' | ')} |`;
}
