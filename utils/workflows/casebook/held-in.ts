// In which files and letters of the casebook a capture stands, in whatever matter it was received.
import type { ErasedThing } from '@/utils/evidence/erased';
import type { KeptLetter } from '@/utils/evidence/letter';
import type { ReceivedBundle, ReceivedCapture } from '@/utils/evidence/received';
import type { UnfinishedAct } from '@/utils/evidence/unfinished-act';
import { withheldFiles } from '@/utils/store/vault/vault-copy';
import type { Vault } from '@/utils/store/vault/vault';

/** Which item of which matter. */
export type ItemPlace = Pick<ReceivedCapture, 'caseId' | 'id'>;

/** The items that were erased: a page that was open meanwhile may still show their words. */
export async function erasedItems(vault: Vault): Promise<ItemPlace[]> {
  return itemsOf(await vault.list('erased'));
}

/** The items among what was erased. */
export function itemsOf(stones: readonly Pick<ErasedThing, 'caseId' | 'captureId'>[]): ItemPlace[] {
  return stones.flatMap(({ caseId, captureId }) => (captureId === undefined ? [] : [{ caseId, id: captureId }]));
}

/** The same sealed capture, which may have been received in several matters. An id alone is only what its sender wrote. */
export function isSame(one: Pick<ReceivedCapture, 'id' | 'seal'>, other: Pick<ReceivedCapture, 'id' | 'seal'>): boolean {
  return one.id === other.id && one.seal.digest === other.seal.digest;
}

/**
 * Whether the received file holds the capture, be it a second time or in another matter. A file tells only ids of what it holds:
 * where its matter has that id it is that capture, of `all` captures, else it counts as the one that is asked about.
 */
export function isIn(capture: ReceivedCapture, bundle: ReceivedBundle, all: readonly ReceivedCapture[]): boolean {
  if (!bundle.captureIds.includes(capture.id)) return false;
  const there = all.find(({ caseId, id }) => caseId === bundle.caseId && id === capture.id);
  return there === undefined || isSame(there, capture);
}

/** Whether the letter has words of the capture in it, or a working copy of its picture. */
export function isQuoted({ caseId, id }: ItemPlace, letter: Pick<KeptLetter, 'caseId' | 'quotes' | 'copies'>): boolean {
  return letter.caseId === caseId && [...letter.quotes, ...letter.copies].some(({ captureId }) => captureId === id);
}

/** Whether what is being filled in is about the capture, or holds its words against the policy. */
export function isFilledInOf({ caseId, id }: ItemPlace, { filled, ...entry }: UnfinishedAct): boolean {
  const quoted = 'captureId' in filled ? filled.captureId : undefined;
  return entry.caseId === caseId && (entry.about === id || quoted === id);
}

/** The files of the vault that are given to nobody: what was captured by mistake stands in them, set apart already or not yet; or they are gone. */
export async function shutFiles(vault: Vault): Promise<Set<string>> {
  const captures = await vault.list('capture');
  const withheld = captures.filter(({ withheldAt }) => withheldAt !== undefined);
  const received = await vault.list('received');
  const letters = withheld.length === 0 ? [] : await vault.list('letter');
  return new Set([
    ...(await withheldFiles(vault.db)),
    ...received
      .filter((bundle) => bundle.removedAt !== undefined || withheld.some((one) => isIn(one, bundle, captures)))
      .map(({ file }) => file),
    ...letters.filter((letter) => withheld.some((one) => isQuoted(one, letter))).map(({ file }) => file),
  ]);
}
