// Writes one volume of a pack to where the person wants it, and puts on record what is then known to have happened.
import type { WriteOptions } from '@/utils/bundle/volume-input';
import { type PackWritten, writePack } from '@/utils/bundle/write-pack';
import { AppError } from '@/utils/errors';
import type { FileTarget } from '@/utils/browser/save-file';
import { nextCustodyEntry } from '@/utils/evidence/custody';
import type { SentPack } from '@/utils/evidence/pack';
import { encryptedSink } from '@/utils/school/encrypted-sink';
import { custodyOfMatter } from '@/utils/store/vault/matters';
import type { Vault, VaultChange } from '@/utils/store/vault/vault';
import { shutFiles } from '@/utils/workflows/casebook/held-in';
import type { PackVolume, PreparedPack } from './prepare-pack';
import { takingBack } from '@/utils/workflows/hand-over/taking-back';
import { withZipHash } from '@/utils/workflows/hand-over/with-zip-hash';

/** A volume that was saved, with what volume 1 says of it. */
export interface SavedPackVolume {
  number: number;
  name: string;
  /** Of the ZIP, before any encryption. */
  sha256: string;
  manifestSha256: string;
  way: SentPack['state'];
  /** Of the trusted time over it; absent where none was asked for. */
  time?: PackWritten['time'];
}

/**
 * Writes the volume and records it once its file is closed; `before` are the volumes saved already, in any order. Anything
 * that goes wrong before that, `cancelled` included, takes back the file and records nothing. With the last volume the pack
 * itself is kept among what was passed on. Throws `capture-withheld` when an item was made unviewable meanwhile.
 */
export async function savePackVolume(
  vault: Vault,
  pack: PreparedPack,
  { number, count, fileName }: PackVolume,
  { target, way }: { target: FileTarget; way: SentPack['state'] },
  before: readonly SavedPackVolume[],
  options: WriteOptions = {},
): Promise<SavedPackVolume> {
  await stillViewable(vault, pack);
  const others = before.map(({ number, manifestSha256 }) => ({ number, manifestSha256 })).toSorted((a, b) => a.number - b.number);
  const sink = pack.encryptFor === undefined ? target : await encryptedSink([pack.encryptFor], target);
  const { sha256, manifestSha256, time } = await takingBack(sink, async () => {
    const written = await withZipHash((hash) =>
      writePack(
        { ...pack.input, volume: { number, count, ...(number === 1 && count > 1 && { others }) } },
        (chunk) => sink.write(chunk),
        { ...options, hash },
      ),
    );
    // Writing takes a while: it may have happened meanwhile in another window.
    await stillViewable(vault, pack);
    await sink.close();
    return written;
  });
  const saved = { number, name: fileName, sha256, manifestSha256, way, ...(time && { time }) };
  await record(
    vault,
    pack,
    saved,
    [...before, saved].toSorted((a, b) => a.number - b.number),
  );
  return saved;
}

function record(vault: Vault, pack: PreparedPack, saved: SavedPackVolume, all: readonly SavedPackVolume[]): Promise<void> {
  const { caseId, recipient, input, volumes, items, facts } = pack;
  const { bundleId: id } = input;
  return navigator.locks.request('tyst-vault-write', async () => {
    const at = new Date().toISOString();
    const entry = await nextCustodyEntry(
      (await custodyOfMatter(vault, caseId)).at(-1),
      `pack-${saved.way}`,
      { pack: id, sha256: saved.sha256, recipient, ...(volumes.length > 1 && { volume: `${saved.number} / ${volumes.length}` }) },
      at,
    );
    const changes: VaultChange[] = [{ act: 'add', kind: 'custody', id: `${caseId}/${entry.seq}`, value: { ...entry, caseId } }];
    if (all.length === volumes.length) {
      const sent: SentPack = {
        id,
        caseId,
        at,
        recipient,
        facts,
        items,
        files: all.map(({ name, sha256 }) => ({ name, sha256 })),
        encrypted: pack.encryptFor !== undefined,
        state: all.some(({ way }) => way === 'offered') ? 'offered' : 'written',
      };
      changes.push({ act: 'add', kind: 'pack', id, value: sent });
    }
    await vault.commit(changes);
  });
}

/** What was captured by mistake is in no pack, even when it was made unviewable after the pack had been prepared. */
async function stillViewable(vault: Vault, { caseId, input }: PreparedPack): Promise<void> {
  for (const { captureId } of input.record.items) {
    const capture = await vault.get('capture', `${caseId}/${captureId}`);
    if (capture === undefined || capture.withheldAt !== undefined) throw new AppError('capture-withheld');
  }
  const [shut, passedOn] = [await shutFiles(vault), new Set(input.record.received.map(({ sha256 }) => sha256))];
  const files = (await vault.list('received')).filter(({ sha256 }) => passedOn.has(sha256));
  if (files.some(({ file }) => shut.has(file))) throw new AppError('capture-withheld');
}
