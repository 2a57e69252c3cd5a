// Brings a mask into view and gives it the focus, also one that is drawn only after this turn.
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** The answered function focuses the mask with this id; undefined means the picture itself. */
export function useMaskFocus(view: RefObject<HTMLElement | null>): (id: string | undefined) => void {
  const [wanted, setWanted] = useState<{ id: string | undefined } | undefined>(undefined);
  useLayoutEffect(() => {
    if (wanted === undefined) return;
    const boxes = view.current?.querySelectorAll<HTMLElement>('[data-mask]') ?? [];
    const box = [...boxes].find((each) => each.dataset['mask'] === wanted.id) ?? view.current;
    box?.focus({ preventScroll: true });
    if (box !== view.current) box?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [wanted]);
  return (id) => {
    setWanted({ id });
  };
}
