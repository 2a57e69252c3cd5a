// Has a draft's picture put together, once, when its review is opened.
import { useEffect, useState } from 'preact/hooks';
import type { TystDatabase } from '@/utils/store/database';
import { assembleDraft } from '@/utils/workflows/draft/assemble-draft';

/** `share` is how much of the picture is put together, 0 … 1; undefined while the capture itself is waited for. */
export type Assembly = { state: 'working'; share?: number } | { state: 'done' } | { state: 'failed'; error: unknown };

/** Starts at once, and again when a capture that goes on takes the picture away; `again` tries anew after a failure. */
export function useAssembly(db: TystDatabase, captureId: string, hasPicture: boolean): { assembly: Assembly; again: () => void } {
  const [assembly, setAssembly] = useState<Assembly>({ state: 'working' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (hasPicture) return;
    setAssembly({ state: 'working' });
    assembleDraft(db, captureId, (done, of) => {
      setAssembly({ state: 'working', share: of === 0 ? 0 : done / of });
    }).then(
      () => {
        setAssembly({ state: 'done' });
      },
      (error: unknown) => {
        setAssembly({ state: 'failed', error });
      },
    );
  }, [captureId, attempt, hasPicture]);
  return {
    assembly,
    again: () => {
      setAttempt(attempt + 1);
    },
  };
}
