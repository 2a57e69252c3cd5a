// What log and list say of a pack's files: that one is about to be saved, that it was, or that it was not; a crash leaves the first.
import { AppError } from '@/utils/errors';
import { nextCustodyEntry } from '@/utils/evidence/custody';
import type { SentPack } from '@/utils/evidence/pack';
import { custodyOfMatter } from '@/utils/store/vault/matters';
import type { Vault, VaultChange } from '@/utils/store/vault/vault';
import type { PreparedPack } from './prepare-pack';
import type { SavedPackVolume } from './save-pack';

type Stage = 'begun' | 'not-saved' | SentPack['state'];

/**
 * Enters for one file what became of it; `all` are the files of the pack that were, or may have been, saved by then. Between
 * `begun` and what follows it lies the moment in which the file appears: whatever is cut short there stays on the list. Throws
 * `not-found` for one that is about to be saved of a matter that was purged meanwhile.
 */
export function recordFile(
  vault: Vault,
  pack: PreparedPack,
  stage: Stage,
  file: SavedPackVolume,
  all: readonly SavedPackVolume[],
): Promise<void> {
  const { caseId, recipient, input, volumes, items, facts } = pack;
  const id = input.bundleId;
  const at = new Date().toISOString();
  const files = all.toSorted((a, b) => a.number - b.number);
  const isWhole = files.length === volumes.length && stage !== 'begun';
  const row: SentPack = {
    id,
    caseId,
    at,
    recipient,
    facts,
    items,
    files: files.map(({ name, sha256 }) => ({ name, sha256 })),
    encrypted: pack.encryptFor !== undefined,
    state: isWhole ? (files.some(({ way }) => way === 'offered') ? 'offered' : 'written') : 'begun',
  };
  const volume = volumes.length > 1 && { volume: `${file.number} / ${volumes.length}` };
  const detail = { pack: id, sha256: file.sha256, recipient, ...volume };
  return navigator.locks.request('tyst-vault-write', async () => {
    const isHere = (await vault.get('case', caseId)) !== undefined;
    if (!isHere && stage === 'begun') throw new AppError('not-found', 'matter');
    await vault.commit([
      await entered(vault, caseId, stage, detail, at),
      // Of a matter that was purged meanwhile the log alone goes on.
      files.length === 0 || !isHere ? { act: 'remove', kind: 'pack', id } : { act: 'put', kind: 'pack', id, value: row },
    ]);
  });
}

/** What a person found who looked for the files of a pack whose saving was cut short. Does nothing once that is known. */
export function settlePack(vault: Vault, id: string, found: boolean, now: Date): Promise<void> {
  return navigator.locks.request('tyst-vault-write', async () => {
    const pack = await vault.get('pack', id);
    if (pack?.state !== 'begun') return;
    const { caseId, recipient } = pack;
    const stage = found ? 'written' : 'not-saved';
    await vault.commit([
      await entered(vault, caseId, stage, { pack: id, recipient, by: 'looking for it' }, now.toISOString()),
      found ? { act: 'put', kind: 'pack', id, value: { ...pack, state: 'written' } } : { act: 'remove', kind: 'pack', id },
    ]);
  });
}

async function entered(
  vault: Vault,
  caseId: string,
  stage: Stage,
  detail: Record<string, string>,
  at: string,
): Promise<VaultChange> {
  const entry = await nextCustodyEntry((await custodyOfMatter(vault, caseId)).at(-1), `pack-${stage}`, detail, at);
  return { act: 'add', kind: 'custody', id: `${caseId}/${entry.seq}`, value: { ...entry, caseId } };
}
