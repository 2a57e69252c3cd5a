// Files in the vault: cut into parts, so that a bundle of 200 MB is never one array, and each part sealed by itself.
import { AppError } from '@/utils/errors';
import type { ByteRange } from '@/utils/evidence/received';
import type { TystDatabase } from '@/utils/store/database';
import { write } from '@/utils/store/write';
import { openBytes, sealBytes } from './cipher';
import type { VaultFile } from './vault-rows';

/** Plain bytes in one part. */
const PART = 4 * 1024 * 1024;

export interface WriteFile {
  signal?: AbortSignal;
  /** Called with the plain bytes of each part, in their order, before it is sealed. */
  onPart?: (bytes: Uint8Array<ArrayBuffer>) => void | Promise<void>;
}

/**
 * Seals a file's parts and stores them. They belong to nothing until a row of the answer is committed: `sweepParts` removes
 * the parts of a file whose writing was cut short. Throws `storage-full`, or `cancelled` through `signal`.
 */
export async function writeParts(
  db: TystDatabase,
  key: CryptoKey,
  file: Blob,
  { signal, onPart }: WriteFile = {},
): Promise<VaultFile> {
  const id = crypto.randomUUID();
  const parts = Math.max(1, Math.ceil(file.size / PART));
  for (let part = 0; part < parts; part++) {
    if (signal?.aborted === true) {
      await db.vaultParts.where('file').equals(id).delete();
      throw new AppError('cancelled');
    }
    const plain = await file.slice(part * PART, (part + 1) * PART).arrayBuffer();
    await onPart?.(new Uint8Array(plain));
    const sealed = await sealBytes(key, partName(id, part, parts), plain);
    await write(() => db.vaultParts.add({ file: id, part, ...sealed }));
  }
  return { id, parts, size: file.size };
}

/** Bytes `start` up to but without `end` of the file, or all of it. Throws `not-found` when a part is missing, `bytes-damaged` when one was altered. */
export async function readParts(
  db: TystDatabase,
  key: CryptoKey,
  { id, parts, size }: VaultFile,
  { start, end }: ByteRange = { start: 0, end: size },
): Promise<Blob> {
  const first = Math.floor(start / PART);
  const plain: Blob[] = [];
  for (let part = first; part < parts && part * PART < Math.max(end, 1); part++) {
    const row = await db.vaultParts.get([id, part]);
    if (row === undefined) throw new AppError('not-found', 'vault part');
    plain.push(new Blob([await openBytes(key, partName(id, part, parts), row)]));
  }
  return new Blob(plain).slice(start - first * PART, end - first * PART);
}

/** What a part's ciphertext is bound to. The number of parts is bound in too: a file cannot be cut short unnoticed. */
export function partName(id: string, part: number, parts: number): string {
  return `part/${id}/${part}/${parts}`;
}
