// A draft that is being changed: shown at once, saved at once, one write after the other.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Draft } from '@/utils/evidence/capture-entry';
import type { TystDatabase } from '@/utils/store/database';
import { updateDraft } from '@/utils/store/drafts';
import { type Change, ChangeQueue, type QueueState } from './change-queue';

export interface EditedDraft {
  draft: Draft;
  saving: QueueState;
  change: (change: Change<Draft>) => void;
  /** Tries again to save what could not be saved. */
  retry: () => void;
  /** Settles when all changes are saved; throws what kept them from it. */
  settled: () => Promise<void>;
}

/**
 * `stored` is the draft as the store holds it when the review begins. Later it takes over only while the page is not in front:
 * another tab may have written then, and nobody is typing here whose letters an older state could swallow.
 */
export function useDraft(db: TystDatabase, id: string, stored: Draft): EditedDraft {
  const [draft, setDraft] = useState(stored);
  const [saving, setSaving] = useState<QueueState>('saved');
  const queue = useMemo(() => new ChangeQueue<Draft>((change) => updateDraft(db, id, change), setSaving), [db, id]);
  const latestRef = useRef(stored);

  useEffect(() => {
    if (document.hasFocus() || queue.state !== 'saved') return;
    latestRef.current = stored;
    setDraft(stored);
  }, [stored]);

  useEffect(() => {
    // The browser asks before it closes the tab; by the time anyone has answered, the write is done.
    const onLeave = (event: BeforeUnloadEvent) => {
      if (queue.state !== 'saved') event.preventDefault();
    };
    window.addEventListener('beforeunload', onLeave);
    return () => {
      window.removeEventListener('beforeunload', onLeave);
    };
  }, [queue]);

  return {
    draft,
    saving,
    change(change) {
      // Two changes in one turn build on each other, not on what was drawn last.
      latestRef.current = change(latestRef.current);
      setDraft(latestRef.current);
      queue.push(change);
    },
    retry() {
      queue.retry();
    },
    settled: () => queue.settled(),
  };
}
