// Asks the vault about letters: those of one matter, and the last one that was made at all.
import type { KeptLetter } from '@/utils/evidence/letter';
import type { Vault } from './vault';

/** Every letter of every matter, the newest first, without those that were discarded. */
export async function listLetters(vault: Vault): Promise<KeptLetter[]> {
  const letters = (await vault.list('letter')).filter(({ discardedAt }) => discardedAt === undefined);
  return letters.toSorted((a, b) => b.madeAt.localeCompare(a.madeAt));
}
