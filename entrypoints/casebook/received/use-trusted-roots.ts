// Whether trusted time is on, and which roots the school trusts now; both may change while the casebook is open.
import { useEffect, useState } from 'preact/hooks';
import { timeRoots, timeServer } from '@/utils/browser/settings';
import { timeHere } from '@/utils/workflows/trusted-time/trusted-time';

export interface TrustedRoots {
  isOn: boolean;
  fingerprints: readonly string[] | undefined;
}

export function useTrustedRoots(): TrustedRoots {
  const [state, setState] = useState<TrustedRoots>({ isOn: false, fingerprints: undefined });
  useEffect(() => {
    const ask = () => {
      timeHere().then(
        ({ server, roots }) => {
          setState({ isOn: server !== '', fingerprints: roots.map(({ fingerprint }) => fingerprint) });
        },
        () => {
          // A policy that cannot be used names no root; the settings say what is wrong with it.
          setState({ isOn: false, fingerprints: [] });
        },
      );
    };
    ask();
    const ends = [timeServer.watch(ask), timeRoots.watch(ask)];
    return () => {
      for (const end of ends) end();
    };
  }, []);
  return state;
}
