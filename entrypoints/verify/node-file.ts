// A file on disk as the verifier reads it, digested by what Node has: OpenSSL's SHA-256 and zlib's CRC-32.
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { BundleFile } from '@/utils/bundle/bundle-file';
import type { DigestPart, EntryDigest } from '@/utils/bundle/digest-entry';

export interface OpenedFile extends BundleFile {
  /** Through one buffer that is used again: the memory does not grow with the file. */
  digest: DigestPart;
  /** The same without the checksum, for a whole file. */
  digestWhole: (start: number, end: number) => Promise<Pick<EntryDigest, 'sha256'>>;
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
    if (stat.isFile()) {
      return {
        size: stat.size,
        slice,
        digest: async (start, end) => digest(descriptor, start, end),
        digestWhole: async (start, end) => ({ sha256: digestPieces(descriptor, start, end, () => undefined) }),
        close,
      };
    }
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

function digest(descriptor: number, start: number, end: number): EntryDigest {
  let checksum = 0;
  const sha256 = digestPieces(descriptor, start, end, (piece) => (checksum = crc32(piece, checksum)));
  return { sha256, crc32: checksum };
}

/** The SHA-256; `take` is given each piece too. */
function digestPieces(descriptor: number, start: number, end: number, take: (piece: Uint8Array) => void): string {
  const hash = createHash('sha256');
  for (let at = start; at < end;) {
    const piece = BUFFER.subarray(0, Math.min(BUFFER.length, end - at));
    if (readInto(descriptor, piece, at) < piece.length) throw new RangeError(`the file ends before byte ${end}`);
    hash.update(piece);
    take(piece);
    at += piece.length;
  }
  return hash.digest('hex');
}
