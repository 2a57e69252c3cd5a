// A letter while it is written: found again after the lock, another page or a closed tab, gone once it is kept or begun afresh.
import { AppError } from '@/utils/errors';
import type { UnfinishedLetter } from '@/utils/evidence/letter';
import type { Vault, VaultChange } from '@/utils/store/vault/vault';
import { type ItemPlace, erasedItems, isQuoted } from './held-in';

/**
 * Keeps what there is so far. Throws `storage-full`, and for a page that was open while its matter was purged or an item that it
 * quotes was made unviewable or erased `not-found`, `capture-withheld`.
 */
export async function saveLetter(vault: Vault, work: UnfinishedLetter): Promise<void> {
  await navigator.locks.request('tyst-vault-write', async () => {
    if ((await vault.get('case', work.caseId)) === undefined) throw new AppError('not-found', 'matter');
    const withheld = (await vault.list('capture')).filter(({ withheldAt }) => withheldAt !== undefined);
    if (withheld.some((capture) => isQuoted(capture, work))) throw new AppError('capture-withheld');
    if ((await erasedItems(vault)).some((item) => isQuoted(item, work))) throw new AppError('not-found', 'item');
    await vault.commit([{ act: 'put', kind: 'unfinishedLetter', id: nameOfLetter(work), value: work }]);
  });
}

/** Leaves nothing of it. */
export async function dropLetter(vault: Vault, which: Pick<UnfinishedLetter, 'caseId' | 'kind'>): Promise<void> {
  await vault.commit([droppedLetter(which)]);
}

/** The change that leaves nothing of it, for a commit that keeps the letter. */
export function droppedLetter(which: Pick<UnfinishedLetter, 'caseId' | 'kind'>): VaultChange {
  return { act: 'remove', kind: 'unfinishedLetter', id: nameOfLetter(which) };
}

/** What leaves nothing of those that quote one of these captures, or enclose a picture of it. */
export async function droppedQuoting(vault: Vault, captures: readonly ItemPlace[]): Promise<VaultChange[]> {
  const letters = await vault.list('unfinishedLetter');
  return letters.filter((letter) => captures.some((capture) => isQuoted(capture, letter))).map(droppedLetter);
}

/** One of each kind in a matter. */
function nameOfLetter({ caseId, kind }: Pick<UnfinishedLetter, 'caseId' | 'kind'>): string {
  return `${caseId}/${kind}`;
}
