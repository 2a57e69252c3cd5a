// All trusted times in a file: those of the received files inside it as well, each under the path that leads to it.
import type { BundleSummary, TimeSummary } from './verdict';

export function timesOf({ times = [], pack }: BundleSummary): TimeSummary[] {
  const inside = (pack?.received ?? []).flatMap(({ path, bundle }) =>
    timesOf(bundle).map((time) => ({ ...time, path: `${path}: ${time.path}`, over: `${path}: ${time.over}` })),
  );
  return [...times, ...inside];
}
