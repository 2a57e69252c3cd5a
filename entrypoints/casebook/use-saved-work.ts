// Keeps what is being worked on in the vault, so that neither the lock nor a closed page takes the work with it.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Long enough that a drag or a held key is over. */
const REST_MS = 400;

export interface SavedWork<Work> {
  /** Whether everything up to now is kept. */
  saved: boolean;
  /** Ends the saving; what is being saved is saved first. */
  stop: () => Promise<void>;
  /** Goes on after an end that came to nothing. */
  goOn: () => void;
  /** Goes on with other work, of which nothing is to be kept before it is changed. */
  goOnWith: (work: Work) => void;
}

/** Saves every change of `work`, after a moment, and at once when the page goes. What was there at the beginning is not saved again. */
export function useSavedWork<Work>(work: Work, keep: (work: Work) => Promise<void>): SavedWork<Work> {
  const [kept, setKept] = useState(work);
  const latestRef = useRef(work);
  const savedRef = useRef(work);
  const endedRef = useRef(false);
  const savingRef = useRef<Promise<void>>(Promise.resolve());
  const save = () => {
    const now = latestRef.current;
    if (endedRef.current || now === savedRef.current) return;
    savedRef.current = now;
    // One after the other; a change that failed was said to have failed and keeps no later one back.
    savingRef.current = savingRef.current
      .catch(() => {})
      .then(() => keep(now))
      .then(() => {
        setKept(now);
      });
  };

  // Not after the next frame: the lock may take the page before that, and what was typed last with it.
  useLayoutEffect(() => {
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
  return {
    saved: kept === work,
    stop: async () => {
      endedRef.current = true;
      await savingRef.current.catch(() => {});
    },
    goOn: () => {
      endedRef.current = false;
    },
    goOnWith: (other) => {
      latestRef.current = other;
      savedRef.current = other;
      setKept(other);
      endedRef.current = false;
    },
  };
}
