// Gives the keyboard focus back to where it was before another view took the place of this one.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface FocusKeeper {
  /** Call before the other view appears. */
  remember: () => void;
  /** Call when this view comes back. */
  giveBack: () => void;
}

export function useFocusKeeper(): FocusKeeper {
  const keptRef = useRef<Element | null>(null);
  const [returns, setReturns] = useState(0);
  useLayoutEffect(() => {
    if (keptRef.current instanceof HTMLElement) keptRef.current.focus();
    keptRef.current = null;
  }, [returns]);
  return {
    remember() {
      keptRef.current = document.activeElement;
    },
    giveBack() {
      setReturns(returns + 1);
    },
  };
}
