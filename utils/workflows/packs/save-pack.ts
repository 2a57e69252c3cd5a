// Writes one volume of a pack to where the person wants it, and puts on record what is then known to have happened.
import type { WriteOptions } from '@/utils/bundle/volume-input';
import { type PackWritten, writePack } from '@/utils/bundle/write-pack';
import { AppError } from '@/utils/errors';
import type { FileTarget } from '@/utils/browser/save-file';
import { encryptedSink } from '@/utils/school/encrypted-sink';
import type { Vault } from '@/utils/store/vault/vault';
import { shutFiles } from '@/utils/workflows/casebook/held-in';
import { recordFile } from './pack-record';
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
  way: 'written' | 'offered';
  /** Of the trusted time over it; absent where none was asked for. */
  time?: PackWritten['time'];
}

/**
 * Writes the volume, records that it is about to be saved before its file is closed, and that it was after that; `before` are the
 * volumes saved already, in any order. Anything that goes wrong before that, `cancelled` included, takes back the file and records
 * nothing. The pack is kept among what was passed on, unfinished until its last volume was saved. Throws `capture-withheld` when an item was made unviewable meanwhile.
 */
export async function savePackVolume(
  vault: Vault,
  pack: PreparedPack,
  { number, count, fileName }: PackVolume,
  { target, way }: { target: FileTarget; way: SavedPackVolume['way'] },
  before: readonly SavedPackVolume[],
  options: WriteOptions = {},
): Promise<SavedPackVolume> {
  await stillViewable(vault, pack);
  const others = before.map(({ number, manifestSha256 }) => ({ number, manifestSha256 })).toSorted((a, b) => a.number - b.number);
  const sink = pack.encryptFor === undefined ? target : await encryptedSink([pack.encryptFor], target);
  const saved = await takingBack(sink, async () => {
    const written = await withZipHash((hash) =>
      writePack(
        { ...pack.input, volume: { number, count, ...(number === 1 && count > 1 && { others }) } },
        (chunk) => sink.write(chunk),
        { ...options, hash },
      ),
    );
    // Writing takes a while: it may have happened meanwhile in another window.
    await stillViewable(vault, pack);
    const { sha256, manifestSha256, time } = written;
    const file = { number, name: fileName, sha256, manifestSha256, way, ...(time && { time }) };
    // From here on the file may be there, whatever becomes of this page.
    await recordFile(vault, pack, 'begun', file, [...before, file]);
    try {
      await sink.close();
    } catch (error) {
      // What cannot even be entered stays listed as perhaps saved; the person must hear what went wrong first.
      await recordFile(vault, pack, 'not-saved', file, before).catch(() => undefined);
      throw error;
    }
    return file;
  });
  await recordFile(vault, pack, way, saved, [...before, saved]);
  return saved;
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
