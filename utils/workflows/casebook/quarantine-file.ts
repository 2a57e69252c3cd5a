// Keeps a file that failed its check: as a file, never opened, so that it can be shown to whoever has to judge it.
import type { Problem } from '@/utils/bundle/problem';
import type { QuarantinedFile } from '@/utils/evidence/received';
import type { Vault } from '@/utils/store/vault/vault';
import type { CheckedBundle } from './check-file';

/** Stores the file and what was wrong with it. Throws `storage-full`. */
export async function quarantineFile(
  vault: Vault,
  { file, fileName, sha256 }: CheckedBundle,
  problems: readonly Problem[],
  now: Date,
): Promise<void> {
  await navigator.locks.request('tyst-vault-write', async () => {
    const stored = await vault.writeFile(file);
    const row: QuarantinedFile = {
      id: crypto.randomUUID(),
      sha256,
      size: file.size,
      fileName,
      receivedAt: now.toISOString(),
      problems: [...new Set(problems.map(({ kind }) => kind))],
      file: stored.id,
    };
    await vault.commit([
      { act: 'add', kind: 'file', id: stored.id, value: stored },
      { act: 'add', kind: 'quarantined', id: row.id, value: row },
    ]);
  });
}

/** Deletes it with its bytes. */
export async function removeQuarantined(vault: Vault, { id, file }: QuarantinedFile): Promise<void> {
  await vault.commit([
    { act: 'remove', kind: 'quarantined', id },
    { act: 'remove', kind: 'file', id: file },
  ]);
}
