// Reads every entry once: header, checksum, digest, and the text of those that are records or manifests.
import { toAppError } from '@/utils/errors';
import { toHex } from '@/utils/evidence/hex';
import { type Bytes, equalBytes } from '@/utils/signature/bytes';
import type { BundleFile } from './bundle-file';
import { digestBytes, digestInPieces, type DigestPart, WHOLE_ENTRY } from './digest-entry';
import type { DigestedFile } from './digested-file';
import { LIMITS } from './limits';
import { type Problem, problem } from './problem';
import { type Extent, readTogether } from './read-together';
import { LOCAL_LENGTH, localHeader, type ZipRecord } from './zip/zip-records';

/** One entry as it was found. */
export interface FoundEntry extends DigestedFile {
  /** All bytes of a record, a manifest or the signature; of a picture only what its size stands in. */
  bytes: Bytes;
}

/** Entries whose bytes are needed whole; everything else is digested and let go. */
const PARSED = /^(?:mimetype|bag[a-z0-9-]*\.txt|[a-z]*manifest-sha256\.txt|META-INF\/.+|data\/.+\.(?:jsonl?|tst))$/;
/** PNG signature and IHDR chunk (PNG §5.2, §11.2.1). */
const PICTURE_HEAD = 33;
/** Entries in work at the same time, so that reading, digest and checksum overlap; and the bytes that they may hold. */
const AT_ONCE = 8;
const HELD_AT_ONCE = WHOLE_ENTRY;

export interface ReadOptions {
  /** Digests the entries that need not be held, elsewhere or faster than here. */
  digest?: DigestPart | undefined;
  /** Bytes of entries read so far, and of all of them. */
  onProgress?: ((done: number, total: number) => void) | undefined;
}

interface ReadEntriesOptions extends ReadOptions {
  /** Is given every record, manifest and signature that could be read, mostly long before the pictures are digested. */
  onTexts?: (texts: readonly FoundEntry[]) => void;
}

/** The entries that could be read, in their order. */
export async function readEntries(
  file: BundleFile,
  records: readonly ZipRecord[],
  { digest, onProgress, onTexts }: ReadEntriesOptions,
): Promise<{ entries: FoundEntry[]; problems: Problem[] }> {
  const oversized = oversizedTexts(records);
  if (oversized.length > 0) return { entries: [], problems: oversized };
  const total = records.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  const read = new Map<ZipRecord, ReadEntry>();
  const bytesOf = readTogether(file, records, (record) => extentOf(record, digest));
  const digestPart = digest ?? ((start, end) => digestInPieces(file, start, end));
  const readAll = (all: readonly ZipRecord[]) =>
    inTurn(
      all,
      (record) => (isHeld(record, digest) ? record.size : 0),
      async (record) => {
        read.set(record, await readEntry(record, isHeld(record, digest), bytesOf, digestPart));
        done += record.size;
        onProgress?.(done, total);
      },
    );
  const inOrder = (all: readonly ZipRecord[]) => all.flatMap((record) => read.get(record) ?? []);
  const entriesOf = (all: readonly ZipRecord[]) => inOrder(all).flatMap(({ entry }) => entry ?? []);
  const { texts = [], others = [] } = Object.groupBy(records, ({ name }) => (PARSED.test(name) ? 'texts' : 'others'));
  await Promise.all([readAll(texts).then(() => onTexts?.(entriesOf(texts))), readAll(others)]);
  return { entries: entriesOf(records), problems: inOrder(records).flatMap(({ problems }) => problems) };
}

/** Does this for all of them, several at a time, as many as hold no more bytes than HELD_AT_ONCE. */
async function inTurn<T>(all: readonly T[], costOf: (one: T) => number, work: (one: T) => Promise<void>): Promise<void> {
  const running = new Set<Promise<unknown>>();
  let held = 0;
  const isFull = (cost: number) => running.size >= AT_ONCE || (running.size > 0 && held + cost > HELD_AT_ONCE);
  for (const each of all) {
    const cost = costOf(each);
    while (isFull(cost)) await Promise.race(running);
    held += cost;
    const one: Promise<void> = work(each).finally(() => {
      held -= cost;
      running.delete(one);
    });
    running.add(one);
  }
  await Promise.all(running);
}

function oversizedTexts(records: readonly ZipRecord[]): Problem[] {
  const texts = records.filter(({ name }) => PARSED.test(name));
  const large = texts
    .filter(({ size }) => size > LIMITS.text)
    .map(({ name, size }) => problem('too-large', name, LIMITS.text, size));
  const together = texts.reduce((sum, { size }) => sum + size, 0);
  return together > LIMITS.texts ? [...large, problem('too-large', '', LIMITS.texts, together)] : large;
}

/** Whether all bytes of the entry are in memory at once. */
function isHeld({ name, size }: ZipRecord, digest: DigestPart | undefined): boolean {
  return PARSED.test(name) || (digest === undefined && size <= WHOLE_ENTRY);
}

/** Header and content, or as much of the content as is needed where it is digested elsewhere. */
function extentOf(record: ZipRecord, digest: DigestPart | undefined): Extent {
  const length = isHeld(record, digest) ? record.size : Math.min(record.size, PICTURE_HEAD);
  return { start: record.offset, end: contentOf(record) + length };
}

function contentOf({ offset, name }: ZipRecord): number {
  return offset + LOCAL_LENGTH + name.length;
}

interface ReadEntry {
  entry?: FoundEntry;
  problems: Problem[];
}

/** Never rejects: an entry that cannot be read is a problem like any other. */
async function readEntry(
  record: ZipRecord,
  held: boolean,
  bytesOf: (record: ZipRecord) => Promise<Bytes>,
  digestPart: DigestPart,
): Promise<ReadEntry> {
  const { name, size } = record;
  const start = contentOf(record);
  try {
    const read = await bytesOf(record);
    const header = read.subarray(0, LOCAL_LENGTH + name.length);
    const content = read.subarray(header.length);
    const digest = await (held ? digestBytes(content) : digestPart(start, start + size));

    const expected = localHeader(record);
    const problems: Problem[] = [];
    if (!equalBytes(header, expected)) problems.push(problem('zip-record-changed', name, toHex(expected), toHex(header)));
    if (digest.crc32 !== record.crc32) problems.push(problem('crc-differs', name, hex8(record.crc32), hex8(digest.crc32)));
    const bytes = PARSED.test(name) ? content : content.slice(0, PICTURE_HEAD);
    return { entry: { name, size, sha256: digest.sha256, bytes }, problems };
  } catch (error) {
    return { problems: [problem('unreadable', name, '', toAppError(error).details)] };
  }
}

function hex8(crc: number): string {
  return crc.toString(16).padStart(8, '0');
}
