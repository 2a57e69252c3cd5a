// An entry while it is filled in: found again after the lock, another page or a closed tab, gone once it is recorded or emptied.
import { AppError } from '@/utils/errors';
import type { EntryPlace, UnfinishedAct } from '@/utils/evidence/unfinished-act';
import type { Vault, VaultChange } from '@/utils/store/vault/vault';
import { type ItemPlace, erasedItems, isFilledInOf } from './held-in';

/**
 * Keeps what there is so far. Throws `storage-full`, and for a page that was open while its matter was purged or the item that it
 * quotes was made unviewable or erased `not-found`, `capture-withheld`. `wasKept`: this page kept it before, or began with it.
 */
export async function saveAct(vault: Vault, work: UnfinishedAct, { wasKept = false } = {}): Promise<void> {
  await navigator.locks.request('tyst-vault-write', async () => {
    if ((await vault.get('case', work.caseId)) === undefined) throw new AppError('not-found', 'matter');
    const withheld = (await vault.list('capture')).filter(({ withheldAt }) => withheldAt !== undefined);
    if (withheld.some((capture) => isFilledInOf(capture, work))) throw new AppError('capture-withheld');
    if ((await erasedItems(vault)).some((item) => isFilledInOf(item, work))) throw new AppError('not-found', 'item');
    // Recorded, given up or erased in another tab: it is not to come back from this one.
    if (wasKept && (await vault.get('unfinishedAct', nameOfAct(work))) === undefined) throw new AppError('not-found', 'draft');
    await vault.commit([{ act: 'put', kind: 'unfinishedAct', id: nameOfAct(work), value: work }]);
  });
}

/** Leaves nothing of what was filled in. */
export async function dropAct(vault: Vault, which: EntryPlace): Promise<void> {
  await vault.commit([droppedAct(which)]);
}

/** The change that leaves nothing of it, for a commit that records it. */
export function droppedAct(which: EntryPlace): VaultChange {
  return { act: 'remove', kind: 'unfinishedAct', id: nameOfAct(which) };
}

/** What leaves nothing of those that are about one of these captures, or hold its words against the policy. */
export async function droppedOfItem(vault: Vault, captures: readonly ItemPlace[]): Promise<VaultChange[]> {
  const entries = await vault.list('unfinishedAct');
  return entries.filter((entry) => captures.some((capture) => isFilledInOf(capture, entry))).map(droppedAct);
}

/** What leaves nothing of those that are about one thing of a matter that is gone: a letter. */
export async function droppedAbout(vault: Vault, caseId: string, about: string): Promise<VaultChange[]> {
  const entries = await vault.list('unfinishedAct');
  return entries.filter((entry) => entry.caseId === caseId && entry.about === about).map(droppedAct);
}

/** One of each task of a matter, of each thing that another form is about, and of each act that is corrected. */
export function nameOfAct({ caseId, task, about, corrects }: EntryPlace): string {
  return [caseId, task, about, corrects].filter((part) => part !== undefined).join('/');
}
