// Keeps the keyboard focus where somebody acted, although the button that they pressed gives way to another one.
import { type RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** `state`: what changes when the buttons do. Call `keep` when one of them is pressed. */
export function useFocusHere<Holder extends HTMLElement>(state: unknown): { ref: RefObject<Holder | null>; keep: () => void } {
  const ref = useRef<Holder>(null);
  const keepsRef = useRef(false);
  useLayoutEffect(() => {
    if (keepsRef.current) ref.current?.querySelector('button')?.focus();
    keepsRef.current = false;
  }, [state]);
  return {
    ref,
    keep() {
      keepsRef.current = true;
    },
  };
}
