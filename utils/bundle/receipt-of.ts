// The receipt code of a bundle's file, whatever digests it: a bundle may be larger than memory.
import { receiptCode } from '@/utils/evidence/receipt-code';
import type { EntryDigest } from './digest-entry';
import { LIMITS } from './limits';

/** The SHA-256 of the bytes from `start` to `end`. */
type DigestFile = (start: number, end: number) => Promise<Pick<EntryDigest, 'sha256'>>;

/**
 * The code that stood on the screen of whoever made this file, such as `7FTK-9QXM`; undefined for a file that cannot be read
 * to its end, or is larger than any bundle. `digest` is asked for all of its `size` bytes at once.
 */
export async function receiptOf(size: number, digest: DigestFile): Promise<string | undefined> {
  if (size > LIMITS.file) return undefined;
  try {
    return receiptCode((await digest(0, size)).sha256);
  } catch {
    return undefined;
  }
}
