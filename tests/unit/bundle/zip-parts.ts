// A ZIP taken apart and put together again, rightly or wrongly: what an attacker's tool can do.
import { crc32 } from '@/utils/bundle/zip/crc32';
import { type Bytes, concat } from '@/utils/signature/bytes';

/** Fields of a header, by their offset from its start: two bytes unless the offset says four. */
export type Patch = Readonly<Record<number, number>>;

export interface Part {
  name: string;
  content: Bytes;
  /** Written into the local header, over what belongs there. */
  local?: Patch;
  /** Written into the central header. */
  central?: Patch;
  /** The name in the local header, where it differs. */
  localName?: string;
  localExtra?: Bytes;
  centralExtra?: Bytes;
  comment?: string;
  /** Bytes before the local header. */
  before?: Bytes;
  /** Bytes after the content, such as a data descriptor. */
  after?: Bytes;
  /** Left out of the central directory. */
  hidden?: boolean;
  /** Has no bytes of its own: the central header points to the part before. */
  alias?: boolean;
}

export interface Whole {
  parts: Part[];
  /** Before the first entry. */
  prefix?: Bytes;
  beforeDirectory?: Bytes;
  afterDirectory?: Bytes;
  comment?: Bytes;
  suffix?: Bytes;
  /** Written into the end record. */
  end?: Patch;
  /** The central headers in another order: indices of parts. */
  centralOrder?: number[];
}

const LOCAL_FOUR = new Set([0, 14, 18, 22]);
const CENTRAL_FOUR = new Set([0, 16, 20, 24, 38, 42]);
const END_FOUR = new Set([0, 12, 16]);

/** The parts of a well-formed, stored ZIP. */
export function takeApart(bytes: Bytes): Part[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Part[] = [];
  for (let at = 0; view.getUint32(at, true) === 0x04034b50;) {
    const [size, nameLength] = [view.getUint32(at + 18, true), view.getUint16(at + 26, true)];
    const start = at + 30 + nameLength;
    parts.push({
      name: Buffer.from(bytes.subarray(at + 30, start)).toString('latin1'),
      content: bytes.slice(start, start + size),
    });
    at = start + size;
  }
  return parts;
}

/** The ZIP of these parts; without any of the oddities, the bytes that the bundle's writer makes. */
export function putTogether(whole: Whole): Bytes {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const add = (...more: Uint8Array[]) => {
    for (const piece of more) {
      pieces.push(piece);
      length += piece.length;
    }
  };
  add(whole.prefix ?? new Uint8Array());
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const part of whole.parts) {
    if (!part.alias) {
      add(part.before ?? new Uint8Array());
      offset = length;
      add(localHeader(part), part.content, part.after ?? new Uint8Array());
    }
    if (!part.hidden) central.push(centralHeader(part, offset));
  }
  add(whole.beforeDirectory ?? new Uint8Array());
  const directoryOffset = length;
  add(...(whole.centralOrder?.map((index) => central[index] ?? new Uint8Array()) ?? central));
  const directorySize = length - directoryOffset;
  const comment = whole.comment ?? new Uint8Array();
  const end = header(22, END_FOUR, {
    0: 0x06054b50,
    8: central.length,
    10: central.length,
    12: directorySize,
    16: directoryOffset,
    20: comment.length,
    ...whole.end,
  });
  return concat([...pieces, whole.afterDirectory ?? new Uint8Array(), end, comment, whole.suffix ?? new Uint8Array()]);
}

function localHeader({ name, localName = name, content, local, localExtra = new Uint8Array() }: Part): Bytes {
  const fields = {
    0: 0x04034b50,
    4: 10,
    12: 0x21,
    14: crc32(content),
    18: content.length,
    22: content.length,
    26: localName.length,
    28: localExtra.length,
    ...local,
  };
  return concat([header(30, LOCAL_FOUR, fields), Buffer.from(localName, 'latin1'), localExtra]);
}

function centralHeader({ name, content, central, centralExtra = new Uint8Array(), comment = '' }: Part, offset: number): Bytes {
  const fields = {
    0: 0x02014b50,
    4: 0x14,
    6: 10,
    14: 0x21,
    16: crc32(content),
    20: content.length,
    24: content.length,
    28: name.length,
    30: centralExtra.length,
    32: comment.length,
    42: offset,
    ...central,
  };
  return concat([header(46, CENTRAL_FOUR, fields), Buffer.from(name, 'latin1'), centralExtra, Buffer.from(comment, 'latin1')]);
}

function header(length: number, four: ReadonlySet<number>, fields: Patch): Bytes {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  for (const [at, value] of Object.entries(fields)) {
    if (four.has(Number(at))) view.setUint32(Number(at), value, true);
    else view.setUint16(Number(at), value, true);
  }
  return bytes;
}
