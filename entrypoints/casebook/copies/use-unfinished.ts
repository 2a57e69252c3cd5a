// Keeps a working copy that is being made in the vault, so that neither the lock nor a closed page takes the work with it.
import { useEffect, useRef } from 'preact/hooks';
import type { UnfinishedCopy } from '@/utils/evidence/working-copy';
import type { Vault } from '@/utils/store/vault/vault';
import { saveUnfinished } from '@/utils/workflows/casebook/unfinished-copy';

/** Long enough that a drag or a held key is over. */
const REST_MS = 400;

/** Saves every change, after a moment, and at once when the page goes. Answers a function that ends that. */
export function useUnfinished(vault: Vault, work: UnfinishedCopy): () => void {
  const latestRef = useRef(work);
  const savedRef = useRef(work);
  const endedRef = useRef(false);
  const savingRef = useRef<Promise<void>>(Promise.resolve());
  const save = () => {
    const now = latestRef.current;
    if (endedRef.current || now === savedRef.current) return;
    savedRef.current = now;
    // One after the other; a change that failed was said to have failed and keeps no later one back.
    savingRef.current = savingRef.current.catch(() => {}).then(() => saveUnfinished(vault, now));
  };

  useEffect(() => {
    latestRef.current = work;
    const timer = setTimeout(save, REST_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [work]);
  useEffect(() => {
    const onHidden = () => {
      if (document.visibilityState === 'hidden') save();
    };
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      save();
    };
  }, []);
  return () => {
    endedRef.current = true;
  };
}
