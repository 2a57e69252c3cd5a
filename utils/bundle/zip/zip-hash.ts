// SHA-256 over a ZIP while it is written: WebCrypto digests only whole buffers, so it is computed in pieces, here or in a worker.
import { SHA256 } from '@stablelib/sha256';
import { toHex } from '@/utils/evidence/hex';
import type { Bytes } from '@/utils/signature/bytes';

export interface ZipHash {
  /** Takes the next bytes; the next call comes when the returned promise has settled. */
  update: (chunk: Bytes) => void | Promise<void>;
  /** Of all bytes taken, lower-case hex; the hash is used up. */
  digest: () => string | Promise<string>;
}

/** In this thread. */
export function hashHere(): ZipHash {
  const hash = new SHA256();
  return { update: (chunk) => void hash.update(chunk), digest: () => toHex(hash.digest()) };
}
