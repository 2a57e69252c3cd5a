// Recomputes a custody log whenever it changes: a page that shows a history should know whether it holds together.
import { useEffect, useState } from 'preact/hooks';
import { type CustodyEntry, brokenCustodyLink } from '@/utils/evidence/custody';

/** The index of the first entry that does not follow from the one before it; undefined while none is known. */
export function useBrokenLink(custody: readonly CustodyEntry[] | undefined): number | undefined {
  const [broken, setBroken] = useState<number | undefined>(undefined);
  useEffect(() => {
    let wanted = true;
    void brokenCustodyLink(custody ?? []).then((link) => {
      if (wanted) setBroken(link);
    });
    return () => {
      wanted = false;
    };
  }, [custody]);
  return broken;
}
