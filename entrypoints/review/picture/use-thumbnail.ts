// Makes a draft's thumbnail again once its masks rest; at once when the picture must not be seen, or the page goes out of sight.
import { useEffect, useRef } from 'preact/hooks';
import type { Draft } from '@/utils/evidence/capture-entry';
import { forbidsPicture } from '@/utils/protocol/categories';
import type { TystDatabase } from '@/utils/store/database';
import { refreshThumbnail } from '@/utils/workflows/draft/assemble-draft';

/** Long enough that dragging and held keys are over. */
const REST_MS = 800;

/**
 * Follows the draft. Answers a function that makes the thumbnail now if it is due and settles when it is made: sealing waits
 * for it, because a draft that changes meanwhile is not sealed. `saved` settles when the draft's own changes are stored.
 */
export function useThumbnail(db: TystDatabase, id: string, draft: Draft, saved: () => Promise<void>): () => Promise<void> {
  // Compared by content: the same masks read again from the store are other objects.
  const hidden = forbidsPicture(draft.answers.categories);
  const areas = JSON.stringify([hidden, ...draft.masks.map(({ rect }) => rect)]);
  const drawnRef = useRef(areas);
  const runningRef = useRef<Promise<void>>(Promise.resolve());
  const refresh = () => {
    if (drawnRef.current !== areas) {
      drawnRef.current = areas;
      // A thumbnail that failed was said to have failed; it does not keep the next one from being made.
      const before = runningRef.current.catch(() => {});
      runningRef.current = before.then(async () => {
        await saved();
        await refreshThumbnail(db, id);
      });
    }
    return runningRef.current;
  };

  useEffect(() => {
    if (drawnRef.current === areas) return undefined;
    const timer = setTimeout(() => void refresh(), hidden ? 0 : REST_MS);
    const onHidden = () => {
      if (document.visibilityState === 'hidden') void refresh();
    };
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onHidden);
    };
  }, [areas]);
  return refresh;
}
