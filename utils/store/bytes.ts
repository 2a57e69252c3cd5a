// Bytes by their SHA-256: written once, read back whole, checked when asked.
import { AppError } from '@/utils/errors';
import { sha256 } from '@/utils/evidence/digest';
import type { TystDatabase } from './database';
import { write } from './write';

/** Stores a blob under its digest and answers the digest; the same bytes twice are one row. */
export async function putBytes(db: TystDatabase, blob: Blob): Promise<string> {
  const digest = await sha256(blob);
  await write(() => db.bytes.put({ sha256: digest, blob }));
  return digest;
}

/** The blob with this digest; throws `not-found`. */
export async function getBytes(db: TystDatabase, digest: string): Promise<Blob> {
  const row = await db.bytes.get(digest);
  if (row === undefined) throw new AppError('not-found', 'bytes');
  return row.blob;
}

/** The blob with this digest, digested again: throws `bytes-damaged` when the disk no longer holds what was stored. */
export async function getVerifiedBytes(db: TystDatabase, digest: string): Promise<Blob> {
  const blob = await getBytes(db, digest);
  if ((await sha256(blob)) !== digest) throw new AppError('bytes-damaged', digest);
  return blob;
}

/** Deletes the bytes with these digests, but for those that a capture still names whose picture is to be seen. Call it inside the transaction that lets go of them. */
export async function releaseBytes(db: TystDatabase, digests: readonly (string | undefined)[]): Promise<void> {
  const loose = new Set(digests.filter((digest) => digest !== undefined));
  if (loose.size === 0) return;
  await db.captures.each((entry) => {
    if (entry.withheldAt !== undefined || entry.clearedAt !== undefined) return;
    for (const named of [
      entry.thumbnail,
      entry.draft?.picture?.sha256,
      entry.draft?.source,
      entry.record?.picture?.sha256,
      entry.record?.source?.sha256,
    ]) {
      if (named !== undefined) loose.delete(named);
    }
  });
  await db.bytes.bulkDelete([...loose]);
}
