// Asks the vault about letters: those of every matter, and those that are being written in one.
import type { KeptLetter, UnfinishedLetter } from '@/utils/evidence/letter';
import type { Vault } from './vault';

/** Every letter of every matter, the newest first, without those that were discarded. */
export async function listLetters(vault: Vault): Promise<KeptLetter[]> {
  const letters = (await vault.list('letter')).filter(({ discardedAt }) => discardedAt === undefined);
  return letters.toSorted((a, b) => b.madeAt.localeCompare(a.madeAt));
}

/** The letters of a matter that somebody has begun and not kept. */
export async function listUnfinishedLetters(vault: Vault, caseId: string): Promise<UnfinishedLetter[]> {
  return (await vault.list('unfinishedLetter')).filter((each) => each.caseId === caseId);
}
