// The running capture as a page of Tyst follows it: how far it is, and whether it ran before the page was opened.
import { useEffect, useState } from 'preact/hooks';
import type { CaptureState } from '@/utils/evidence/capture-state';

/** How often the background is asked whether it still runs: a service worker that ended says nothing by itself (ms). */
const ASK_EVERY = 2_000;

/** Where the state comes from. */
export interface RunningSource {
  /** Asks the background itself. */
  ask: () => Promise<CaptureState | null>;
  watch: (changed: (state: CaptureState | null) => void) => () => void;
}

export interface Running {
  /** Undefined until it is known, null when nothing runs. */
  state: CaptureState | null | undefined;
  /** Whether it ran already when this page was opened. */
  found: boolean;
  /** The draft of the last one seen here, whether it still runs or not. */
  draftId: string | undefined;
}

export function useRunning(source: RunningSource): Running {
  const [state, setState] = useState<CaptureState | null | undefined>(undefined);
  const [found, setFound] = useState(false);
  const [draftId, setDraftId] = useState<string | undefined>(undefined);
  useEffect(() => {
    let told = 0;
    const follow = (now: CaptureState | null) => {
      setState(now);
      if (now?.draftId !== undefined) setDraftId(now.draftId);
    };
    const ask = async () => {
      const before = told;
      const now = await source.ask().catch(() => null);
      // What was told meanwhile is newer than the answer.
      if (told === before) follow(now);
      return now;
    };
    void ask().then((now) => {
      setFound(now !== null);
    });
    const timer = setInterval(() => void ask(), ASK_EVERY);
    const unwatch = source.watch((now) => {
      told++;
      follow(now);
    });
    return () => {
      clearInterval(timer);
      unwatch();
    };
  }, [source]);
  return { state, found, draftId };
}
