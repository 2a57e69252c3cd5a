// The masks of a draft being reviewed: every change is saved, can be taken back, and reaches the thumbnail.
import { useRef, useState } from 'preact/hooks';
import type { DraftMask } from '@/utils/evidence/capture-entry';
import type { Rect } from '@/utils/evidence/rect';
import { type MaskHistory, type Masks, NO_HISTORY, redo, remember, undo } from './mask-history';
import type { EditedDraft } from './use-draft';

export interface EditedMasks {
  masks: Masks;
  add: (rect: Rect) => DraftMask;
  place: (id: string, rect: Rect) => void;
  remove: (id: string) => void;
  undo: (() => void) | undefined;
  redo: (() => void) | undefined;
}

/** Movements of the same mask this close together (a held arrow key) are one step to take back. */
const ONE_STEP_MS = 1_000;

export function useMasks({ draft, change }: Pick<EditedDraft, 'draft' | 'change'>): EditedMasks {
  const [history, setHistory] = useState<MaskHistory>(NO_HISTORY);
  const lastMoveRef = useRef({ id: '', at: Number.NEGATIVE_INFINITY });
  const { masks } = draft;

  // Another tab, or a reload, may have changed the masks: what was remembered still leads back to them.
  const set = (next: Masks) => {
    change((before) => ({ ...before, masks: [...next] }));
  };
  const step = (next: Masks) => {
    setHistory(remember(history, masks));
    set(next);
  };
  const travel = (to: { history: MaskHistory; masks: Masks } | undefined) =>
    to &&
    (() => {
      lastMoveRef.current = { id: '', at: Number.NEGATIVE_INFINITY };
      setHistory(to.history);
      set(to.masks);
    });

  return {
    masks,
    add(rect) {
      const mask: DraftMask = { id: crypto.randomUUID(), rect, reason: 'by hand' };
      step([...masks, mask]);
      return mask;
    },
    place(id, rect) {
      const next = masks.map((mask) => (mask.id === id ? { ...mask, rect } : mask));
      const now = performance.now();
      const last = lastMoveRef.current;
      lastMoveRef.current = { id, at: now };
      if (last.id === id && now - last.at < ONE_STEP_MS) set(next);
      else step(next);
    },
    remove(id) {
      step(masks.filter((mask) => mask.id !== id));
    },
    undo: travel(undo(history, masks)),
    redo: travel(redo(history, masks)),
  };
}
