// Asks the vault about letters: those of one matter, and the last one that was made at all.
import type { KeptLetter } from '@/utils/evidence/letter';
import type { Vault } from './vault';

/** Every letter of every matter, the newest first. */
export async function listLetters(vault: Vault): Promise<KeptLetter[]> {
  return (await vault.list('letter')).toSorted((a, b) => b.madeAt.localeCompare(a.madeAt));
}
