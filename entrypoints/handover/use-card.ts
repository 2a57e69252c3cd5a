// The school card that this hand-over is made with.
import { useEffect, useState } from 'preact/hooks';
import { cardHere } from '@/utils/browser/school-card';
import type { SchoolCard } from '@/utils/evidence/school-card';

/** Undefined until it was asked for. A card that cannot be used is thrown while rendering: nothing goes out as if there were none. */
export function useCard(): { card: SchoolCard | undefined } | undefined {
  const [state, setState] = useState<{ card: SchoolCard | undefined } | { error: unknown } | undefined>(undefined);
  useEffect(() => {
    cardHere().then(
      (here) => {
        setState({ card: here?.card });
      },
      (error: unknown) => {
        setState({ error });
      },
    );
  }, []);
  if (state !== undefined && 'error' in state) throw state.error;
  return state;
}
