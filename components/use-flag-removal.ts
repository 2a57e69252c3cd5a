// Taking a flag off, and putting it back: the one just removed is kept for as long as the list is open.
import { useState } from 'preact/hooks';
import type { Flag } from '@/utils/evidence/flag';
import { useAction } from './use-action';

export interface FlagRemoval {
  /** The one removed last. */
  removed: Flag | undefined;
  remove: (flag: Flag) => void;
  undo: () => void;
  failed?: { error: unknown };
}

export function useFlagRemoval(take: (flag: Flag) => Promise<void>, putBack: (flag: Flag) => Promise<void>): FlagRemoval {
  const [removed, setRemoved] = useState<Flag | undefined>(undefined);
  const removal = useAction(async (flag: Flag) => {
    await take(flag);
    setRemoved(flag);
  });
  const undoing = useAction(async () => {
    if (removed !== undefined) await putBack(removed);
    setRemoved(undefined);
  });
  const failed = removal.failed ?? undoing.failed;
  return { removed, remove: removal.run, undo: undoing.run, ...(failed && { failed }) };
}
