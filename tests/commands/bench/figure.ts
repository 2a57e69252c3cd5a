// One line of the table: our median, the reference's median, and what was aimed at.

export interface Figure {
  what: string;
  ours: number;
  reference: number;
  unit: 'ms' | 'MiB';
  referenceIs: string;
  aim: string;
  runs: number;
}

export function row({ what, ours, reference, unit, referenceIs, aim, runs }: Figure): string {
  const ratio = (ours / reference).toFixed(2);
  return `| ${what} (median of ${runs}) | ${rounded(ours)} ${unit} | ${rounded(reference)} ${unit}, ${referenceIs} | ${ratio} | ${aim} |`;
}

/** Of small figures one decimal counts. */
function rounded(value: number): string {
  return value.toFixed(value < 20 ? 1 : 0);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  if (low === undefined || high === undefined) throw new Error('median of nothing');
  return (low + high) / 2;
}

export async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}
