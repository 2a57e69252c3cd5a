// An act while it is filled in: found again after the lock, another page or a closed tab, gone once it is recorded or emptied.
import { AppError } from '@/utils/errors';
import type { UnfinishedAct } from '@/utils/evidence/unfinished-act';
import type { Vault, VaultChange } from '@/utils/store/vault/vault';

/** Keeps what there is so far. Throws `storage-full`, and `not-found` for a page that was open while its matter was purged. */
export async function saveAct(vault: Vault, work: UnfinishedAct): Promise<void> {
  await navigator.locks.request('tyst-vault-write', async () => {
    if ((await vault.get('case', work.caseId)) === undefined) throw new AppError('not-found', 'matter');
    await vault.commit([{ act: 'put', kind: 'unfinishedAct', id: nameOfAct(work), value: work }]);
  });
}

/** Leaves nothing of what was filled in. */
export async function dropAct(vault: Vault, which: Omit<UnfinishedAct, 'filled'>): Promise<void> {
  await vault.commit([droppedAct(which)]);
}

/** The change that leaves nothing of it, for a commit that records it. */
export function droppedAct(which: Omit<UnfinishedAct, 'filled'>): VaultChange {
  return { act: 'remove', kind: 'unfinishedAct', id: nameOfAct(which) };
}

/** One of each task of a matter, and one of each act that is corrected. */
export function nameOfAct({ caseId, task, corrects }: Omit<UnfinishedAct, 'filled'>): string {
  return [caseId, task, ...(corrects === undefined ? [] : [corrects])].join('/');
}
