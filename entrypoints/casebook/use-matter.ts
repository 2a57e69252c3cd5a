// One matter with all that belongs to it, followed while it is shown.
import { useVault } from '@/entrypoints/casebook/use-vault';
import { type Matter, findMatter } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';

/** Undefined until it was read; without `matter` where there is none of this id, or none any more. */
export function useMatter(vault: Vault, caseId: string): { matter: Matter | undefined } | undefined {
  return useVault(vault, async (open) => ({ matter: await findMatter(open, caseId) }), [caseId]);
}
