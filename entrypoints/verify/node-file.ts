// A file on disk as the verifier reads it, with the checksums that Node computes faster.
import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import type { BundleFile } from '@/utils/bundle/bundle-file';
import type { Crc32 } from '@/utils/bundle/digest-entry';
import type { ZipHash } from '@/utils/bundle/zip-hash';

/** zlib's checksum, several times as fast as our own. */
export const NODE_CRC32: Crc32 = (bytes, before) => crc32(bytes, before);

/** OpenSSL's SHA-256. */
export function nodeHash(): ZipHash {
  const hash = createHash('sha256');
  return { update: (chunk) => void hash.update(chunk), digest: () => hash.digest('hex') };
}

export type OpenedFile = BundleFile & { close: () => Promise<void> };

/** The opened file, or undefined when there is no readable regular file at this path (a folder, a device, nothing). */
export async function openFile(path: string): Promise<OpenedFile | undefined> {
  try {
    const handle = await open(path, 'r');
    const { size, isFile } = await handle.stat().then((stat) => ({ size: stat.size, isFile: stat.isFile() }));
    if (isFile)
      return { size, slice: (start, end) => ({ arrayBuffer: () => readPart(handle, start, end) }), close: () => handle.close() };
    await handle.close();
    return undefined;
  } catch {
    return undefined;
  }
}

/** As many of these bytes as there are. */
async function readPart(handle: FileHandle, start: number, end: number): Promise<ArrayBuffer> {
  const buffer = new ArrayBuffer(end - start);
  let filled = 0;
  while (filled < buffer.byteLength) {
    const { bytesRead } = await handle.read(new Uint8Array(buffer), filled, buffer.byteLength - filled, start + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return filled === buffer.byteLength ? buffer : buffer.slice(0, filled);
}
