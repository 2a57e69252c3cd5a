// Takes over from a backup what was erased on another computer: what is gone there goes here, what was changed there is made room for.
import type { ErasedThing } from '@/utils/evidence/erased';
import { kindOf } from '@/utils/store/vault/vault-copy';
import type { Vault, VaultChange } from '@/utils/store/vault/vault';

/**
 * Removes the rows that went, with their bytes, and of those that have been other ones since what the backup brings anew (`inIt`:
 * the names in it). To be called under the vault's lock, before the backup's rows are added. Throws `storage-full`.
 */
export async function eraseOn(vault: Vault, stones: readonly ErasedThing[], inIt: ReadonlySet<string>): Promise<void> {
  const names = stones.flatMap(({ gone, changed }) => [...gone, ...changed.filter((name) => inIt.has(name))]);
  const removals = [...new Set(names)].flatMap((name): VaultChange[] => {
    const slash = name.indexOf('/');
    const kind = kindOf(name.slice(0, slash));
    return kind === undefined ? [] : [{ act: 'remove', kind, id: name.slice(slash + 1) }];
  });
  if (removals.length > 0) await vault.commit(removals);
}
