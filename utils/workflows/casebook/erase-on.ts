// Takes over from a backup what was erased on another computer: what is gone there goes here, what was changed there is made room for.
import type { ErasedThing } from '@/utils/evidence/erased';
import { kindOf } from '@/utils/store/vault/vault-copy';
import type { Vault, VaultChange } from '@/utils/store/vault/vault';
import type { VaultKind } from '@/utils/store/vault/vault-rows';
import { itemsOf } from './held-in';
import { droppedOfItem } from './unfinished-act';
import { droppedQuoting } from './unfinished-letter';

/** Kinds of which there is one in each place, whatever it is about: here it may be about something else. */
const IN_PLACES: ReadonlySet<VaultKind> = new Set(['unfinishedAct', 'unfinishedLetter']);

/**
 * Removes the rows that went, with their bytes and what is being written here about an item that went, and of those that have been other ones since what the backup brings anew (`inIt`:
 * the names in it). To be called under the vault's lock, before the backup's rows are added. Throws `storage-full`.
 */
export async function eraseOn(vault: Vault, stones: readonly ErasedThing[], inIt: ReadonlySet<string>): Promise<void> {
  const removals = stones.flatMap(({ what, gone, changed }) =>
    [...gone, ...changed.filter((name) => inIt.has(name))].flatMap((name): VaultChange[] => {
      const slash = name.indexOf('/');
      const kind = kindOf(name.slice(0, slash));
      const isThere = kind !== undefined && (!IN_PLACES.has(kind) || kind === what);
      return isThere ? [{ act: 'remove', kind, id: name.slice(slash + 1) }] : [];
    }),
  );
  const items = itemsOf(stones);
  removals.push(...(await droppedOfItem(vault, items)), ...(await droppedQuoting(vault, items)));
  if (removals.length > 0) await vault.commit(removals);
}
