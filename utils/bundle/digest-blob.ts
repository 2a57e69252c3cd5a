// SHA-256 and CRC-32 of parts of a Blob, read through one buffer that is used again: the memory does not grow with the file.
import type { Bytes } from '@/utils/signature/bytes';
import { readBytes } from './bundle-file';
import { digestBytes, digestPieces, digestInPieces, type EntryDigest } from './digest-entry';

/** Above this a part is digested in pieces, several times slower: WebCrypto wants a whole buffer and makes a copy of it. */
const MOST_BUFFERED = 8 * 2 ** 20;

/**
 * One part at a time: the next call comes when the returned promise has settled. `onRead` is told of every stretch of bytes that
 * was read of a part too large to be held.
 */
export function digestBlobPart(
  onRead: (bytes: number) => void = () => undefined,
): (file: Blob, start: number, end: number) => Promise<EntryDigest> {
  let buffer = new ArrayBuffer(0);
  return async (file, start, end) => {
    const size = end - start;
    const reader = readerInto(file.slice(start, end));
    if (reader === undefined)
      return size > MOST_BUFFERED ? digestInPieces(file, start, end) : digestBytes(await readBytes(file, start, end));
    const next = async (length: number) => {
      if (buffer.byteLength < length) buffer = new ArrayBuffer(length);
      const filled = await fill(reader, buffer, length);
      buffer = filled.buffer;
      if (filled.length !== length) throw new RangeError(`${filled.length} of ${length} bytes`);
      onRead(length);
      return filled;
    };
    try {
      return await (size > MOST_BUFFERED ? digestPieces(size, next) : digestBytes(await next(size)));
    } finally {
      await reader.cancel();
    }
  };
}

/** Reads into memory that is given; undefined where a Blob's stream cannot. */
function readerInto(part: Blob): ReadableStreamBYOBReader | undefined {
  try {
    return part.stream().getReader({ mode: 'byob' });
  } catch {
    return undefined;
  }
}

/** The stream takes the buffer while it reads and gives it back: the returned bytes own it from then on. */
async function fill(reader: ReadableStreamBYOBReader, target: ArrayBuffer, size: number): Promise<Bytes> {
  let buffer = target;
  let length = 0;
  while (length < size) {
    const { value, done } = await reader.read(new Uint8Array(buffer, length, size - length));
    if (value) buffer = value.buffer;
    if (done) break;
    length += value?.length ?? 0;
  }
  return new Uint8Array(buffer, 0, length);
}
