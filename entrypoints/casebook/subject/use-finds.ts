// What was found of a person, as it stands now: what is withheld, removed or erased meanwhile is gone from the screen and from memory.
import { useEffect, useState } from 'preact/hooks';
import type { Find } from '@/utils/evidence/subject-request';
import { useLiveQuery } from '@/utils/store/use-live-query';
import type { Vault } from '@/utils/store/vault/vault';
import { findPerson } from '@/utils/workflows/subject/find-person';
import type { Looked } from './open-request';

type Found = { of: Looked; finds: readonly Find[] } | { error: unknown };

/**
 * The finds of that look which are still there, read anew after every change of the vault and of what was recorded here; none that
 * came later, for those were not looked for. Undefined until they are read. What fails is thrown while rendering.
 */
export function useFinds(vault: Vault, looked: Looked | undefined): readonly Find[] | undefined {
  const { db } = vault;
  // The cipher cannot be awaited inside a live query: that follows the rows, and the reading follows it. To count rows takes next
  // to no time, and is told of every row that is added, written anew or removed.
  const change = useLiveQuery(async () => {
    await Promise.all([db.vaultRows, db.captures, db.withheld].map((table) => table.count()));
    return crypto.randomUUID();
  }, []);
  const [found, setFound] = useState<Found | undefined>(undefined);
  useEffect(() => {
    let wanted = looked !== undefined && change !== undefined;
    if (!wanted || looked === undefined) return undefined;
    findPerson(vault, looked.query).then(
      (finds) => {
        if (wanted) setFound({ of: looked, finds: finds.filter(({ name }) => looked.names.has(name)) });
      },
      (error: unknown) => {
        if (wanted) setFound({ error });
      },
    );
    return () => {
      wanted = false;
    };
  }, [looked, change]);
  if (found !== undefined && 'error' in found) throw found.error;
  return found?.of === looked ? found?.finds : undefined;
}
