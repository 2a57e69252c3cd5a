// @vitest-environment happy-dom
// What stands round a page of cases: the filters' counts, and the way back from a page that has become empty.
import { cleanup, render, renderHook, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { CaseFilters } from '@/components/case-filters';
import { EVERYTHING, type WantedCases } from '@/components/find-cases';
import { usePastEnd } from '@/components/use-past-end';

afterEach(cleanup);

it('the filters count with a comma at the thousands, as the pages do', () => {
  render(<CaseFilters filters={[{ filter: 'all', count: 10_000 }]} chosen="all" onChoose={() => {}} />);
  expect(screen.getByRole('button').textContent).toBe('All 10,000');
});

it('a page whose last case has gone gives way to the one before it, the search kept; the first page stays', () => {
  const asked: WantedCases[] = [];
  const want = (wanted: WantedCases) => asked.push(wanted);
  const third = { ...EVERYTHING, search: 'words', page: 2 };
  const { result, rerender } = renderHook(({ wanted, cases }) => usePastEnd({ cases }, wanted, want), {
    initialProps: { wanted: third, cases: [1] },
  });
  expect(result.current).toBe(false);
  rerender({ wanted: third, cases: [] });
  expect(result.current).toBe(true);
  expect(asked).toEqual([{ ...third, page: 1 }]);
  rerender({ wanted: EVERYTHING, cases: [] });
  expect(result.current).toBe(false);
  expect(asked).toHaveLength(1);
});
