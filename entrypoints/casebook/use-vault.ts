// What the vault holds, followed while it is shown: read again whenever one of its rows changes.
import { useEffect, useState } from 'preact/hooks';
import { useLiveQuery } from '@/utils/store/use-live-query';
import type { Vault } from '@/utils/store/vault/vault';

/** Undefined until it was read. What `read` throws is thrown while rendering. */
export function useVault<T>(vault: Vault, read: (vault: Vault) => Promise<T>, inputs: readonly unknown[] = []): T | undefined {
  // The cipher cannot be awaited inside a live query: that follows the rows, and the reading follows it.
  // To count rows takes next to no time, and is told of every row that is added, written anew or removed.
  const change = useLiveQuery(async () => ({ rows: await vault.db.vaultRows.count(), last: crypto.randomUUID() }), []);
  const [state, setState] = useState<{ value: T } | { error: unknown } | undefined>(undefined);
  useEffect(() => {
    let wanted = change !== undefined;
    if (!wanted) return undefined;
    read(vault).then(
      (value) => {
        if (wanted) setState({ value });
      },
      (error: unknown) => {
        if (wanted) setState({ error });
      },
    );
    return () => {
      wanted = false;
    };
  }, [change?.last, ...inputs]);
  if (state !== undefined && 'error' in state) throw state.error;
  return state?.value;
}
