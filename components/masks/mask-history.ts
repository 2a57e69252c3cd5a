// Undo and redo for the masks of a picture: what stood before each change, and what was taken back.
import type { Rect } from '@/utils/evidence/rect';

/** A mask as it is edited: whatever a screen knows of it, its place in picture pixels, and an id of its own. */
export interface PlacedMask {
  id: string;
  rect: Rect;
}

export interface MaskHistory<Mask> {
  past: readonly (readonly Mask[])[];
  future: readonly (readonly Mask[])[];
}

/** Masks together with the history from there. */
interface Travelled<Mask> {
  masks: readonly Mask[];
  history: MaskHistory<Mask>;
}

export const NO_HISTORY: MaskHistory<never> = { past: [], future: [] };

/** More steps than anyone takes back by hand; keeps a long session from growing without end. */
const MOST_STEPS = 200;

/** The history after a change away from `present`; what had been taken back is forgotten. */
export function remember<Mask>(history: MaskHistory<Mask>, present: readonly Mask[]): MaskHistory<Mask> {
  return { past: [...history.past, present].slice(-MOST_STEPS), future: [] };
}

/** The masks before the last change; undefined when there is nothing to take back. */
export function undo<Mask>(history: MaskHistory<Mask>, present: readonly Mask[]): Travelled<Mask> | undefined {
  const masks = history.past.at(-1);
  if (masks === undefined) return undefined;
  return { masks, history: { past: history.past.slice(0, -1), future: [present, ...history.future] } };
}

/** The masks that were last taken back; undefined when there are none. */
export function redo<Mask>(history: MaskHistory<Mask>, present: readonly Mask[]): Travelled<Mask> | undefined {
  const [masks, ...future] = history.future;
  if (masks === undefined) return undefined;
  return { masks, history: { past: [...history.past, present], future } };
}
