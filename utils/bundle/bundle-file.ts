// A received file as the verifier reads it: any Blob, or anything else that gives slices of bytes.
import type { Bytes } from '@/utils/signature/bytes';

export interface BundleFile {
  size: number;
  slice: (start: number, end: number) => { arrayBuffer: () => Promise<ArrayBuffer> };
}

/** The bytes from `start` to `end`, all of them; a file that has shrunk since gives a RangeError. */
export async function readBytes(file: BundleFile, start: number, end: number): Promise<Bytes> {
  const bytes = new Uint8Array(await file.slice(start, end).arrayBuffer());
  if (bytes.length !== end - start) throw new RangeError(`${bytes.length} of ${end - start} bytes`);
  return bytes;
}
