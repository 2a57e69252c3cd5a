// Gives the bytes of a file of the vault to a person, who may have had the page open since before something in it was withheld.
import { AppError } from '@/utils/errors';
import type { Vault } from '@/utils/store/vault/vault';
import { shutFiles } from './held-in';

/** Throws `given-withheld` for a file that holds or quotes what was captured by mistake; `not-found`, `bytes-damaged`. */
export function giveFile(vault: Vault, file: string): Promise<Blob> {
  // Not while something is being withheld.
  return navigator.locks.request('tyst-vault-write', async () => {
    if ((await shutFiles(vault)).has(file)) throw new AppError('given-withheld');
    return vault.readFile(file);
  });
}
