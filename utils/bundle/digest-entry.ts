// SHA-256 and CRC-32 of an entry: whole and by WebCrypto when it fits in memory, in pieces when it does not.
import { SHA256 } from '@stablelib/sha256';
import { sha256 } from '@/utils/evidence/digest';
import { toHex } from '@/utils/evidence/hex';
import type { Bytes } from '@/utils/signature/bytes';
import { type BundleFile, readBytes } from './bundle-file';
import { crc32 } from './zip/crc32';

export interface EntryDigest {
  sha256: string;
  crc32: number;
}

/** Digests the bytes from `start` to `end` of the file that is being verified; rejects when they cannot all be read. */
export type DigestPart = (start: number, end: number) => Promise<EntryDigest>;

/** Above this size an entry is not held in memory as a whole; WebCrypto digests only whole buffers. */
export const WHOLE_ENTRY = 32 * 2 ** 20;
const PIECE = 2 ** 20;

/** Where WebCrypto works in a thread of its own, the checksum is computed here meanwhile; Chromium digests in the calling thread. */
export async function digestBytes(bytes: Bytes): Promise<EntryDigest> {
  const digest = sha256(bytes);
  const checksum = crc32(bytes);
  return { sha256: await digest, crc32: checksum };
}

/** The same for `size` bytes that are too many to hold; several times slower. `next` gives as many as it is asked for. */
export async function digestPieces(size: number, next: (length: number) => Promise<Bytes>): Promise<EntryDigest> {
  const hash = new SHA256();
  let checksum = 0;
  for (let left = size; left > 0;) {
    const piece = await next(Math.min(PIECE, left));
    hash.update(piece);
    checksum = crc32(piece, checksum);
    left -= piece.length;
  }
  return { sha256: toHex(hash.digest()), crc32: checksum };
}

/** A part of any file in pieces. */
export function digestInPieces(file: BundleFile, start: number, end: number): Promise<EntryDigest> {
  let at = start;
  return digestPieces(end - start, (length) => {
    at += length;
    return readBytes(file, at - length, at);
  });
}
