// In which order a matter's log has its acts: the device's clock may be put back between two of them.
import type { Act } from './act';
import type { CustodyEntry } from './custody';

/** In the detail of a line that was taken in from another computer's log: the fingerprint that it had there. */
export const ELSEWHERE = 'elsewhere';

type Line = Pick<CustodyEntry, 'seq' | 'event' | 'detail'>;

/** In the order of their lines; an act of another computer, out of its backup, stands where its time puts it. */
export function inLogOrder(acts: readonly Act[], log: readonly Line[]): Act[] {
  const lines = linesOfActs(log);
  const ordered = acts.filter(({ id }) => lines.has(id)).toSorted((a, b) => (lines.get(a.id) ?? 0) - (lines.get(b.id) ?? 0));
  for (const act of acts.filter(({ id }) => !lines.has(id)).toSorted((a, b) => a.recordedAt.localeCompare(b.recordedAt))) {
    const next = ordered.findIndex(({ recordedAt }) => recordedAt > act.recordedAt);
    ordered.splice(next === -1 ? ordered.length : next, 0, act);
  }
  return ordered;
}

function linesOfActs(log: readonly Line[]): ReadonlyMap<string, number> {
  return new Map(
    log.flatMap(({ event, detail: { act, [ELSEWHERE]: taken }, seq }) =>
      event === 'act-recorded' && act !== undefined && taken === undefined ? [[act, seq]] : [],
    ),
  );
}
