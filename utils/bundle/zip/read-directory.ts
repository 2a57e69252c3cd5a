// Reads the directory of a bundle's ZIP and checks every record in it; no entry is read yet.
import { toHex } from '@/utils/evidence/hex';
import { type Bytes, equalBytes } from '@/utils/signature/bytes';
import { type BundleFile, readBytes } from '@/utils/bundle/bundle-file';
import { isSafeName } from '@/utils/bundle/entry-name';
import { LIMITS } from '@/utils/bundle/limits';
import { type Problem, problem } from '@/utils/bundle/problem';
import { CENTRAL_LENGTH, centralHeader, END_LENGTH, endRecord, LOCAL_LENGTH, type ZipRecord } from './zip-records';

export interface Directory {
  /** In the directory's order; empty when it could not be read. */
  entries: ZipRecord[];
  problems: Problem[];
}

/** The end record and what it claims: how many entries, and where their directory is. */
interface EndClaims {
  bytes: Bytes;
  entries: number;
  size: number;
  offset: number;
}

const END_SIGNATURE = 'PK\u0005\u0006';
/** The longest comment a ZIP can have (APPNOTE 4.4.12): the end record is not further from the end than this. */
const LONGEST_COMMENT = 0xffff;

/** The directory, with every way in which it is not the one that a bundle of these entries has. */
export async function readDirectory(file: BundleFile): Promise<Directory> {
  const problems: Problem[] = [];
  const end = await readEnd(file, problems);
  if (end === undefined) return { entries: [], problems };
  const directory = await readBytes(file, end.offset, end.offset + end.size);
  const entries = readEntries(directory, end, problems);
  const expected = endRecord({
    entries: entries.length,
    size: entries.reduce((sum, { name }) => sum + CENTRAL_LENGTH + name.length, 0),
    offset: end.offset,
  });
  if (!equalBytes(end.bytes, expected)) problems.push(problem('zip-record-changed', '', toHex(expected), toHex(end.bytes)));
  // Entries that share bytes could make a small file take for ever to read.
  const content = entries.reduce((sum, { size }) => sum + size, 0);
  if (content <= file.size) return { entries, problems };
  return { entries: [], problems: [...problems, problem('too-large', '', file.size, content)] };
}

/** What the end record says of the directory; undefined after adding to `problems` why it is not worth reading. */
async function readEnd(file: BundleFile, problems: Problem[]): Promise<EndClaims | undefined> {
  const fault = (...why: Parameters<typeof problem>) => void problems.push(problem(...why));
  if (file.size > LIMITS.file) return fault('too-large', '', LIMITS.file, file.size);
  const tailStart = Math.max(0, file.size - END_LENGTH - LONGEST_COMMENT);
  const tail = await readBytes(file, tailStart, file.size);
  const inTail = tail.length < END_LENGTH ? -1 : asText(tail).lastIndexOf(END_SIGNATURE, tail.length - END_LENGTH);
  if (inTail === -1) return fault('not-a-zip', '');
  const after = tail.length - inTail - END_LENGTH;
  if (after > 0) fault('bytes-after-end', '', 0, after);

  const bytes = tail.subarray(inTail, inTail + END_LENGTH);
  const view = new DataView(bytes.buffer, bytes.byteOffset, END_LENGTH);
  const [entries, size, offset] = [view.getUint16(10, true), view.getUint32(12, true), view.getUint32(16, true)];
  const start = tailStart + inTail;
  if (entries > LIMITS.entries) return fault('too-large', '', LIMITS.entries, entries);
  if (size > LIMITS.directory) return fault('too-large', '', LIMITS.directory, size);
  if (offset + size > start) return fault('zip-damaged', '', start, offset + size);
  if (offset + size < start) fault('hidden-bytes', '', offset + size, start);
  return { bytes, entries, size, offset };
}

function readEntries(directory: Bytes, claimed: EndClaims, problems: Problem[]): ZipRecord[] {
  const entries: ZipRecord[] = [];
  const folded = new Set<string>();
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  let position = 0;
  let contiguous = 0;
  for (let count = 0; count < claimed.entries; count++) {
    const lengths =
      position + CENTRAL_LENGTH <= directory.length ? [28, 30, 32].map((field) => view.getUint16(position + field, true)) : [];
    const [nameLength = directory.length, extraLength = 0, commentLength = 0] = lengths;
    const next = position + CENTRAL_LENGTH + nameLength + extraLength + commentLength;
    if (next > directory.length) {
      problems.push(problem('zip-damaged', '', claimed.entries, count));
      return entries;
    }
    const name = asText(directory.subarray(position + CENTRAL_LENGTH, position + CENTRAL_LENGTH + nameLength));
    const crc32 = view.getUint32(position + 16, true);
    const size = view.getUint32(position + 24, true);
    const offset = view.getUint32(position + 42, true);

    if (!isSafeName(name)) problems.push(problem('name-unsafe', name));
    if (folded.has(name.toLowerCase())) problems.push(problem('name-repeated', name));
    folded.add(name.toLowerCase());
    if (offset !== contiguous) problems.push(problem('hidden-bytes', name, contiguous, offset));
    const expected = centralHeader({ name, size, crc32, offset });
    const found = directory.subarray(position, next);
    if (!equalBytes(found, expected)) problems.push(problem('zip-record-changed', name, toHex(expected), toHex(found)));
    contiguous = offset + LOCAL_LENGTH + nameLength + size;
    if (size > LIMITS.entry) problems.push(problem('too-large', name, LIMITS.entry, size));
    else if (contiguous > claimed.offset) problems.push(problem('zip-damaged', name, claimed.offset, contiguous));
    else entries.push({ name, size, crc32, offset });
    position = next;
  }
  if (position !== directory.length || contiguous !== claimed.offset) {
    problems.push(problem('hidden-bytes', '', `${position}, ${contiguous}`, `${directory.length}, ${claimed.offset}`));
  }
  return entries;
}

/** One character for each byte: names are compared before it is known that they are ASCII. */
function asText(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
