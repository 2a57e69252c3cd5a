// Undo and redo for the masks: what stood before each change, and what was taken back.
import type { DraftMask } from '@/utils/evidence/capture-entry';

export type Masks = readonly DraftMask[];

export interface MaskHistory {
  past: readonly Masks[];
  future: readonly Masks[];
}

export const NO_HISTORY: MaskHistory = { past: [], future: [] };

/** More steps than anyone takes back by hand; keeps a long session from growing without end. */
const MOST_STEPS = 200;

/** The history after a change away from `present`; what had been taken back is forgotten. */
export function remember(history: MaskHistory, present: Masks): MaskHistory {
  return { past: [...history.past, present].slice(-MOST_STEPS), future: [] };
}

/** The masks before the last change, and the history from there; undefined when there is nothing to take back. */
export function undo(history: MaskHistory, present: Masks): { history: MaskHistory; masks: Masks } | undefined {
  const masks = history.past.at(-1);
  if (masks === undefined) return undefined;
  return { masks, history: { past: history.past.slice(0, -1), future: [present, ...history.future] } };
}

/** The masks that were last taken back, and the history from there; undefined when there are none. */
export function redo(history: MaskHistory, present: Masks): { history: MaskHistory; masks: Masks } | undefined {
  const [masks, ...future] = history.future;
  if (masks === undefined) return undefined;
  return { masks, history: { past: [...history.past, present], future } };
}
