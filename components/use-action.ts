// Runs what a person asked for: busy while it runs, its error kept to be shown, never two at once.
import { useRef, useState } from 'preact/hooks';

export interface Action<Arguments extends unknown[]> {
  busy: boolean;
  /** What it threw last; absent once it is run again. */
  failed?: { error: unknown };
  run: (...args: Arguments) => void;
}

export function useAction<Arguments extends unknown[]>(action: (...args: Arguments) => Promise<void>): Action<Arguments> {
  const [state, setState] = useState<Omit<Action<Arguments>, 'run'>>({ busy: false });
  const runningRef = useRef(false);
  const run = (...args: Arguments) => {
    if (runningRef.current) return;
    runningRef.current = true;
    setState({ busy: true });
    action(...args)
      .then(
        () => {
          setState({ busy: false });
        },
        (error: unknown) => {
          setState({ busy: false, failed: { error } });
        },
      )
      .finally(() => {
        runningRef.current = false;
      });
  };
  return { ...state, run };
}
