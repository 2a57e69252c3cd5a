// Reads every entry once: header, checksum, digest, and the text of those that are records or manifests.
import { toHex } from '@/utils/evidence/hex';
import { equalBytes } from '@/utils/signature/bytes';
import { type BundleFile, readBytes } from './bundle-file';
import { type DigestTools, digestPart, WHOLE_ENTRY } from './digest-tools';
import type { DigestedFile } from './digested-file';
import { LIMITS } from './limits';
import { type Problem, problem } from './problem';
import { LOCAL_LENGTH, localHeader, type ZipRecord } from './zip-records';
import type { Bytes } from '@/utils/signature/bytes';

/** One entry as it was found. */
export interface FoundEntry extends DigestedFile {
  /** All bytes of a record, a manifest or the signature; of a picture only what its size stands in. */
  bytes: Bytes;
}

/** Entries whose bytes are needed whole; everything else is digested and let go. */
const PARSED = /^(?:mimetype|bag[a-z0-9-]*\.txt|[a-z]*manifest-sha256\.txt|META-INF\/.+|data\/.+\.jsonl?)$/;
/** PNG signature and IHDR chunk (PNG §5.2, §11.2.1). */
const PICTURE_HEAD = 33;
/** Entries read at the same time: reading, digesting and the checksum overlap. */
const AT_ONCE = 4;

export async function readEntries(
  file: BundleFile,
  records: readonly ZipRecord[],
  tools: DigestTools,
): Promise<{ entries: FoundEntry[]; problems: Problem[] }> {
  const problems: Problem[] = [];
  const entries: FoundEntry[] = [];
  let texts = 0;
  for (const record of records) {
    if (!PARSED.test(record.name)) continue;
    texts += record.size;
    if (record.size > LIMITS.text) problems.push(problem('too-large', record.name, LIMITS.text, record.size));
  }
  if (texts > LIMITS.texts) problems.push(problem('too-large', '', LIMITS.texts, texts));
  if (problems.length > 0) return { entries, problems };

  const queue = records.entries();
  const reader = async () => {
    for (const [index, record] of queue) entries[index] = await readEntry(file, record, tools, problems);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, reader));
  return { entries, problems };
}

async function readEntry(file: BundleFile, record: ZipRecord, tools: DigestTools, problems: Problem[]): Promise<FoundEntry> {
  const { name, size } = record;
  const start = record.offset + LOCAL_LENGTH + name.length;
  const small = size <= WHOLE_ENTRY;
  const read = await readBytes(file, record.offset, small ? start + size : start + PICTURE_HEAD);
  const header = read.subarray(0, LOCAL_LENGTH + name.length);
  const content = read.subarray(header.length);

  const digest = small ? tools.sha256(content) : digestPart(file, start, start + size, tools);
  const crc32 = small ? tools.crc32(content, 0) : 0;
  const settled = await digest;
  const found = typeof settled === 'string' ? { sha256: settled, crc32 } : settled;

  const expected = localHeader(record);
  if (!equalBytes(header, expected)) problems.push(problem('zip-record-changed', name, toHex(expected), toHex(header)));
  if (found.crc32 !== record.crc32) problems.push(problem('crc-differs', name, hex8(record.crc32), hex8(found.crc32)));
  const bytes = PARSED.test(name) ? content : content.slice(0, PICTURE_HEAD);
  return { name, size, sha256: found.sha256, bytes };
}

function hex8(crc: number): string {
  return crc.toString(16).padStart(8, '0');
}
