// The flag on what the popup has chosen: whether there is one, and setting, removing and undoing it.
import { useState } from 'preact/hooks';
import { useAction } from '@/components/use-action';
import { type Flag, isSameThing } from '@/utils/evidence/flag';
import type { PageReading, PostSummary } from '@/utils/platforms/platform';
import type { TystDatabase } from '@/utils/store/database';
import { addFlag, removeFlag } from '@/utils/store/flags';
import { flaggedThing, flagForLater } from '@/utils/workflows/capture/flag-for-later';

export interface FlagHere {
  /** The flag on the chosen post, if there is one. */
  flag: Flag | undefined;
  /** Whether a locator leads back here at all. */
  possible: boolean;
  /** What was done last in this popup. */
  done: 'flagged' | 'removed' | undefined;
  set: () => void;
  remove: () => void;
  /** Takes back what was done last. */
  undo: () => void;
  /** Something is being done with it. */
  busy: boolean;
  failed?: { error: unknown };
}

export function useFlag(db: TystDatabase, reading: PageReading, post: PostSummary | undefined, flags: readonly Flag[]): FlagHere {
  const [last, setLast] = useState<{ done: 'flagged' | 'removed'; flag?: Flag } | undefined>(undefined);
  const thing = flaggedThing(reading, post);
  const flag = thing && flags.find((each) => isSameThing(each, thing));
  const act = useAction(async (what: 'set' | 'remove' | 'undo') => {
    if (what === 'set' && thing !== undefined) {
      await flagForLater(db, thing);
      setLast({ done: 'flagged' });
    } else if (what === 'undo' && last?.flag !== undefined) {
      await addFlag(db, last.flag);
      setLast(undefined);
    } else if (flag !== undefined) {
      await removeFlag(db, flag.id);
      setLast(what === 'undo' ? undefined : { done: 'removed', flag });
    }
  });
  return {
    flag,
    possible: thing !== undefined,
    // Of another post that was chosen meanwhile nothing was done.
    done: last !== undefined && (last.done === 'flagged') === (flag !== undefined) ? last.done : undefined,
    set: () => {
      act.run('set');
    },
    remove: () => {
      act.run('remove');
    },
    undo: () => {
      act.run('undo');
    },
    busy: act.busy,
    ...(act.failed && { failed: act.failed }),
  };
}
