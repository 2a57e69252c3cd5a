// The masks of a picture while they are edited: every change can be taken back, and what belongs together is one step.
import { useRef, useState } from 'preact/hooks';
import type { Rect } from '@/utils/evidence/rect';
import { type MaskHistory, NO_HISTORY, type PlacedMask, redo, remember, undo } from './mask-history';

export interface EditedMasks<Mask extends PlacedMask> {
  masks: readonly Mask[];
  add: (rect: Rect) => Mask;
  /** Adds several in one step. */
  addAll: (masks: readonly Mask[]) => void;
  /** Changes one: its place, or what else is known of it. */
  alter: (id: string, change: (mask: Mask) => Mask) => void;
  remove: (id: string) => void;
  /** Removes all in one step. */
  clear: () => void;
  undo: (() => void) | undefined;
  redo: (() => void) | undefined;
}

/** Changes of the same mask this close together (a held arrow key, a word being typed) are one step to take back. */
const ONE_STEP_MS = 1_000;

/** `set` keeps the masks, wherever the screen keeps them; `make` is a new one, drawn by hand. */
export function useMasks<Mask extends PlacedMask>(
  masks: readonly Mask[],
  set: (next: readonly Mask[]) => void,
  make: (rect: Rect) => Mask,
): EditedMasks<Mask> {
  const [history, setHistory] = useState<MaskHistory<Mask>>(NO_HISTORY);
  const lastRef = useRef({ id: '', at: Number.NEGATIVE_INFINITY });

  // Another tab, or a reload, may have changed the masks: what was remembered still leads back to them.
  const step = (next: readonly Mask[]) => {
    setHistory(remember(history, masks));
    set(next);
  };
  const travel = (to: { history: MaskHistory<Mask>; masks: readonly Mask[] } | undefined) =>
    to &&
    (() => {
      lastRef.current = { id: '', at: Number.NEGATIVE_INFINITY };
      setHistory(to.history);
      set(to.masks);
    });

  return {
    masks,
    add(rect) {
      const mask = make(rect);
      step([...masks, mask]);
      return mask;
    },
    addAll(added) {
      step([...masks, ...added]);
    },
    alter(id, change) {
      const next = masks.map((mask) => (mask.id === id ? change(mask) : mask));
      const now = performance.now();
      const last = lastRef.current;
      lastRef.current = { id, at: now };
      if (last.id === id && now - last.at < ONE_STEP_MS) set(next);
      else step(next);
    },
    remove(id) {
      step(masks.filter((mask) => mask.id !== id));
    },
    clear() {
      step([]);
    },
    undo: travel(undo(history, masks)),
    redo: travel(redo(history, masks)),
  };
}
