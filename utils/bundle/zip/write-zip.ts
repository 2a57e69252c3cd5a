// Writes a stored ZIP entry by entry, holding one entry in memory at a time; the only file that knows JSZip.
import type JSZip from 'jszip';
import { AppError } from '@/utils/errors';
import type { Bytes } from '@/utils/signature/bytes';
import { LIMITS } from '@/utils/bundle/limits';
import { hashHere } from './zip-hash';
import type { ChunkSink, WriteOptions } from '@/utils/bundle/volume-input';

export interface ZipEntry {
  name: string;
  /** Bytes; known before loading, so that the size of the whole is known at the start. */
  size: number;
  /** Called once, when the entries before it have been handed to the sink. */
  load: () => Promise<Bytes>;
}

/** Sizes of the fixed parts: local header, central header, end record (APPNOTE 4.3.7, 4.3.12, 4.3.16). */
const LOCAL = 30;
const CENTRAL = 46;
const END = 22;

/** The date that every entry bears: the ZIP format's zero. JSZip writes the UTC fields of a date. */
const NO_DATE = new Date(Date.UTC(1980, 0, 1));

/**
 * Writes the entries in this order, stored, with no extra field, descriptor, folder or comment. The sink is awaited for each
 * chunk. Resolves with size and SHA-256 of the whole; rejects with `cancelled`, `volume-too-large` or what load and sink throw.
 */
export async function writeZip(
  entries: readonly ZipEntry[],
  sink: ChunkSink,
  { signal, onProgress, hash = hashHere() }: WriteOptions = {},
): Promise<{ size: number; sha256: string }> {
  // Far below 4 GiB and 65,535 entries, where JSZip, which has no ZIP64, writes a broken file without a word.
  const total = entries.reduce((sum, { name, size }) => sum + LOCAL + CENTRAL + 2 * name.length + size, END);
  if (total > LIMITS.file || entries.length > LIMITS.entries)
    throw new AppError('volume-too-large', `${total} bytes, ${entries.length} entries`);

  const slots = entries.map((entry) => ({ entry, content: Promise.withResolvers<Bytes>() }));
  // Loaded when something is first written: most pages that can write are only looked at.
  const { default: Zip } = await import('jszip');
  const output = openZip(
    new Zip(),
    slots.map(({ entry, content }) => ({ name: entry.name, content: content.promise })),
  );
  let done = 0;
  let due = 0;
  let loading = entries[0] && load(entries[0]);
  for (const [index, { entry, content }] of slots.entries()) {
    stopIfAborted(signal);
    const bytes = await (loading ?? load(entry));
    // The next entry is read while this one is written: two pictures in memory, and no waiting for the disk.
    const next = entries[index + 1];
    loading = next && load(next);
    content.resolve(bytes);
    // JSZip gives an entry out when it has all of it, and the central directory right after the last one.
    due += LOCAL + entry.name.length + entry.size;
    for (const chunk of await output.take(index === slots.length - 1 ? total : due)) {
      stopIfAborted(signal);
      await Promise.all([sink(chunk), hash.update(chunk)]);
      done += chunk.length;
      onProgress?.(done, total);
    }
  }
  return { size: done, sha256: await hash.digest() };
}

/** The bytes of an entry, of the length that was promised. */
function load({ name, size, load: read }: ZipEntry): Promise<Bytes> {
  const loading = read().then((bytes) => {
    if (bytes.length === size) return bytes;
    throw new AppError('bytes-damaged', `${name}: ${bytes.length} of ${size} bytes`);
  });
  // Read ahead, it may fail before anybody awaits it; the writer still gets the rejection when it does.
  loading.catch(() => undefined);
  return loading;
}

function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new AppError('cancelled', 'writing the bundle');
}

/**
 * A running JSZip stream. JSZip reads whatever it is given at once, so it is given promises that the writer fulfils one by one;
 * the archive object itself is dropped, or it would keep every entry until the end.
 */
function openZip(
  zip: JSZip,
  entries: readonly { name: string; content: Promise<Bytes> }[],
): { take: (end: number) => Promise<Bytes[]> } {
  let chunks: Bytes[] = [];
  let arrived = 0;
  let failure: Error | undefined;
  let wake = (): void => undefined;

  for (const { name, content } of entries) zip.file(name, content, { date: NO_DATE, createFolders: false, binary: true });
  zip
    .generateInternalStream({ type: 'uint8array', compression: 'STORE', platform: 'DOS', streamFiles: false })
    .on('data', (chunk) => {
      append(chunks, chunk);
      arrived += chunk.length;
      wake();
    })
    .on('error', (error) => {
      failure = error;
      wake();
    })
    .resume();

  return {
    /** The chunks that lie before byte `end`, once all of them have arrived. */
    async take(end) {
      const all = Promise.withResolvers<void>();
      wake = () => {
        if (failure !== undefined) all.reject(failure);
        else if (arrived >= end) all.resolve();
      };
      wake();
      await all.promise;
      const taken = chunks;
      chunks = [];
      return taken;
    },
  };
}

/** JSZip cuts an entry into pieces of 16 KiB of one buffer: they are joined again without copying. */
function append(chunks: Bytes[], chunk: Uint8Array): void {
  const last = chunks.at(-1);
  const piece = chunk as Bytes;
  if (last?.buffer === piece.buffer && last.byteOffset + last.length === piece.byteOffset) {
    chunks[chunks.length - 1] = new Uint8Array(piece.buffer, last.byteOffset, last.length + piece.length);
  } else {
    chunks.push(piece);
  }
}
