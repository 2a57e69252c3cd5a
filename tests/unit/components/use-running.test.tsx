// @vitest-environment happy-dom
// How a page follows a running capture: what it is told, and what it has asked for, whichever comes first.
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { type RunningSource, useRunning } from '@/components/use-running';
import type { CaptureState } from '@/utils/evidence/capture-state';

afterEach(cleanup);

function Followed({ source }: { source: RunningSource }) {
  const { state, found, draftId } = useRunning(source);
  return <p>{[state === null ? 'none' : (state?.done ?? 'unknown'), found ? 'found' : 'new', draftId ?? ''].join(' ')}</p>;
}

function stateOf(done: number): CaptureState {
  return { draftId: 'draft', done, about: 9, rest: 'no' };
}

/** A background whose first answer waits until it is given. */
function sourceOf(): RunningSource & {
  answer: (state: CaptureState | null) => void;
  tell: (state: CaptureState | null) => void;
} {
  let [answer, tell]: ((state: CaptureState | null) => void)[] = [];
  const first = new Promise<CaptureState | null>((resolve) => {
    answer = resolve;
  });
  return {
    ask: () => first,
    watch(changed) {
      tell = changed;
      return () => {};
    },
    answer: (state) => answer?.(state),
    tell: (state) => tell?.(state),
  };
}

test('what runs already when the page opens is found, and followed', async () => {
  const source = sourceOf();
  render(<Followed source={source} />);
  expect(screen.getByText('unknown new')).toBeTruthy();
  source.answer(stateOf(2));
  await screen.findByText('2 found draft');
  source.tell(stateOf(3));
  await screen.findByText('3 found draft');
});

test('an answer that was asked for before a change was told does not take its place', async () => {
  const source = sourceOf();
  render(<Followed source={source} />);
  await waitFor(() => {
    source.tell(stateOf(5));
    screen.getByText('5 new draft');
  });
  source.answer(stateOf(4));
  await screen.findByText('5 found draft');
});
