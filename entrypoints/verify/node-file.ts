// A file on disk as the verifier reads it, digested by what Node has: OpenSSL's SHA-256 and zlib's CRC-32.
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { BundleFile } from '@/utils/bundle/bundle-file';
import type { DigestPart } from '@/utils/bundle/digest-entry';

export interface OpenedFile extends BundleFile {
  /** Through one buffer that is used again: the memory does not grow with the file. */
  digest: DigestPart;
  close: () => void;
}

/** The one buffer of all digests: each is made without a pause, so no two of them meet. */
const BUFFER = new Uint8Array(1024 * 1024);

/** The opened file, or undefined when there is no readable regular file at this path (a folder, a device, nothing). */
export function openFile(path: string): OpenedFile | undefined {
  try {
    const descriptor = openSync(path, 'r');
    const stat = fstatSync(descriptor);
    const close = () => {
      closeSync(descriptor);
    };
    const slice = (start: number, end: number) => ({ arrayBuffer: async () => readPart(descriptor, start, end) });
    if (stat.isFile()) return { size: stat.size, slice, digest: async (start, end) => digest(descriptor, start, end), close };
    close();
    return undefined;
  } catch {
    return undefined;
  }
}

/** As many of these bytes as there are. */
function readPart(descriptor: number, start: number, end: number): ArrayBuffer {
  const buffer = new ArrayBuffer(end - start);
  const filled = readInto(descriptor, new Uint8Array(buffer), start);
  return filled === buffer.byteLength ? buffer : buffer.slice(0, filled);
}

/** Fills `target` from this place of the file; the number of bytes is smaller only where the file ends. */
function readInto(descriptor: number, target: Uint8Array, start: number): number {
  let filled = 0;
  while (filled < target.length) {
    const read = readSync(descriptor, target, filled, target.length - filled, start + filled);
    if (read === 0) break;
    filled += read;
  }
  return filled;
}

function digest(descriptor: number, start: number, end: number): Awaited<ReturnType<DigestPart>> {
  const hash = createHash('sha256');
  let checksum = 0;
  for (let at = start; at < end;) {
    const piece = BUFFER.subarray(0, Math.min(BUFFER.length, end - at));
    if (readInto(descriptor, piece, at) < piece.length) throw new RangeError(`the file ends before byte ${end}`);
    hash.update(piece);
    checksum = crc32(piece, checksum);
    at += piece.length;
  }
  return { sha256: hash.digest('hex'), crc32: checksum };
}
