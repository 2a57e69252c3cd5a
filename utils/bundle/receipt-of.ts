// The receipt code of a bundle's file, read in pieces: a bundle may be larger than memory.
import { receiptCode } from '@/utils/evidence/receipt-code';
import { type BundleFile, readBytes } from './bundle-file';
import type { ZipHash } from './zip-hash';

const PIECE = 4 * 1024 * 1024;

/**
 * The code that stood on the screen of whoever made this file, such as `7FTK-9QXM`; undefined for a file that cannot be read to its end. `hash` is
 * used up.
 */
export async function receiptOf(file: BundleFile, hash: ZipHash): Promise<string | undefined> {
  try {
    return receiptCode(await digestOf(file, hash));
  } catch {
    return undefined;
  }
}

async function digestOf(file: BundleFile, hash: ZipHash): Promise<string> {
  for (let start = 0; start < file.size; start += PIECE) {
    await hash.update(await readBytes(file, start, Math.min(start + PIECE, file.size)));
  }
  return hash.digest();
}
