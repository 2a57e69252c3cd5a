// A page of cases whose last one has gone meanwhile gives way to the page before it.
import { useEffect } from 'preact/hooks';
import type { WantedCases } from './find-cases';

/** Whether what was `found` lies past the end of the list; if so, the page before it is asked for. */
export function usePastEnd(
  found: { cases: readonly unknown[] } | undefined,
  wanted: WantedCases,
  onWant: (wanted: WantedCases) => void,
): boolean {
  const isPastEnd = found !== undefined && found.cases.length === 0 && wanted.page > 0;
  useEffect(() => {
    if (isPastEnd) onWant({ ...wanted, page: wanted.page - 1 });
  }, [isPastEnd, wanted.page]);
  return isPastEnd;
}
