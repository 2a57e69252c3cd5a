// What is set up of trusted time, asked again when the setting changes or the browser was asked for a host.
import { useEffect, useState } from 'preact/hooks';
import { timeRoots, timeServer } from '@/utils/browser/settings';
import { type TimeHere, timeHere } from '@/utils/workflows/trusted-time/trusted-time';

export interface TimeHereState {
  /** Undefined until it was asked for. */
  here?: TimeHere;
  failed?: { error: unknown };
  /** For what no setting tells: a permission that was given. */
  refresh: () => void;
}

export function useTimeHere(): TimeHereState {
  const [state, setState] = useState<Omit<TimeHereState, 'refresh'>>({});
  const refresh = () => {
    timeHere().then(
      (here) => {
        setState({ here });
      },
      (error: unknown) => {
        setState({ failed: { error } });
      },
    );
  };
  useEffect(() => {
    refresh();
    const ends = [timeServer.watch(refresh), timeRoots.watch(refresh)];
    return () => {
      for (const end of ends) end();
    };
  }, []);
  return { ...state, refresh };
}
