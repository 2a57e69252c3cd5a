// How the verifier computes digests and checksums: WebCrypto and own code, unless the caller has something faster.
import { sha256 as streaming } from '@noble/hashes/sha2.js';
import { sha256 } from '@/utils/evidence/digest';
import { toHex } from '@/utils/evidence/hex';
import type { Bytes } from '@/utils/signature/bytes';
import { type BundleFile, readBytes } from './bundle-file';
import { crc32 } from './crc32';

export interface DigestTools {
  /** SHA-256, lower-case hex. */
  sha256: (bytes: Bytes) => Promise<string> | string;
  /** CRC-32, going on from the result for the bytes before. */
  crc32: (bytes: Bytes, before: number) => number;
}

export const PORTABLE_TOOLS: DigestTools = { sha256, crc32 };

/** Above this size an entry is not held in memory as a whole: WebCrypto digests only whole buffers. */
export const WHOLE_ENTRY = 32 * 2 ** 20;
const PIECE = 4 * 2 ** 20;

/** Digest and checksum of a part of a file that is too large to hold. */
export async function digestPart(file: BundleFile, start: number, end: number, tools: DigestTools) {
  const hash = streaming.create();
  let crc = 0;
  for (let at = start; at < end; at += PIECE) {
    const piece = await readBytes(file, at, Math.min(at + PIECE, end));
    hash.update(piece);
    crc = tools.crc32(piece, crc);
  }
  return { sha256: toHex(hash.digest()), crc32: crc };
}
