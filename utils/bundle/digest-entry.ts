// SHA-256 and CRC-32 of an entry: whole and by WebCrypto when it fits in memory, in pieces when it does not.
import { sha256 as streaming } from '@noble/hashes/sha2.js';
import { sha256 } from '@/utils/evidence/digest';
import { toHex } from '@/utils/evidence/hex';
import type { Bytes } from '@/utils/signature/bytes';
import { type BundleFile, readBytes } from './bundle-file';
import { crc32 } from './crc32';

export interface EntryDigest {
  sha256: string;
  crc32: number;
}

/** Digests the bytes from `start` to `end` of the file that is being verified; rejects when they cannot all be read. */
export type DigestPart = (start: number, end: number) => Promise<EntryDigest>;

/** Above this size an entry is not held in memory as a whole; WebCrypto digests only whole buffers. */
export const WHOLE_ENTRY = 32 * 2 ** 20;
const PIECE = 4 * 2 ** 20;

/** WebCrypto works in a thread of its own while the checksum is computed here. */
export async function digestBytes(bytes: Bytes): Promise<EntryDigest> {
  const digest = sha256(bytes);
  const checksum = crc32(bytes);
  return { sha256: await digest, crc32: checksum };
}

/** The same for a part of a file that is too large to hold; several times slower. */
export async function digestInPieces(file: BundleFile, start: number, end: number): Promise<EntryDigest> {
  const hash = streaming.create();
  let checksum = 0;
  for (let at = start; at < end; at += PIECE) {
    const piece = await readBytes(file, at, Math.min(at + PIECE, end));
    hash.update(piece);
    checksum = crc32(piece, checksum);
  }
  return { sha256: toHex(hash.digest()), crc32: checksum };
}
