// The inside of a casebook's backup (before its encryption): a first line, then frames of a header and bytes.
import * as v from 'valibot';
import { AppError } from '@/utils/errors';

/** The first bytes; the number is the format's. */
export const FIRST_LINE = 'tyst-casebook-backup/1\n';

const Size = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(64 * 2 ** 20));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Base64Url = v.pipe(v.string(), v.regex(/^[\w-]*$/), v.maxLength(20_000));

/** What a frame is, and how many bytes follow its header. */
const HeaderSchema = v.variant('is', [
  /** The lock; its bytes are the age file with the vault key. */
  v.strictObject({ is: v.literal('lock'), size: Size, identity: Base64Url, recipient: v.string(), madeAt: v.string() }),
  v.strictObject({
    is: v.literal('row'),
    size: Size,
    name: v.pipe(v.string(), v.maxLength(200)),
    kind: v.string(),
    nonce: Base64Url,
  }),
  v.strictObject({ is: v.literal('part'), size: Size, file: v.string(), part: Count, nonce: Base64Url }),
  /** The last one: how many there were. */
  v.strictObject({ is: v.literal('end'), size: v.literal(0), rows: Count, parts: Count }),
]);
export type FrameHeader = v.InferOutput<typeof HeaderSchema>;

export interface Frame {
  header: FrameHeader;
  bytes: Uint8Array<ArrayBuffer>;
}

/** No header needs more; a longer one is none of ours. */
const LONGEST_HEADER = 32_000;

/** A frame as bytes: four bytes for the header's length (big endian), the header as JSON, then the bytes it announces. */
export function encodedFrame({ header, bytes }: Frame): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder().encode(JSON.stringify(header));
  const frame = new Uint8Array(4 + text.length + bytes.length);
  new DataView(frame.buffer).setUint32(0, text.length);
  frame.set(text, 4);
  frame.set(bytes, 4 + text.length);
  return frame;
}

/** The frames of a backup, one in memory at a time. Throws `encrypted-file-damaged` for anything that is no whole backup. */
export async function* framesOf(file: Blob): AsyncGenerator<Frame> {
  if ((await file.slice(0, FIRST_LINE.length).text()) !== FIRST_LINE) throw damaged('first line');
  let at = FIRST_LINE.length;
  for (;;) {
    const length = new DataView(await exactly(file, at, 4)).getUint32(0);
    if (length > LONGEST_HEADER) throw damaged('header');
    const header = parsed(new TextDecoder().decode(await exactly(file, at + 4, length)));
    const start = at + 4 + length;
    yield { header, bytes: new Uint8Array(await exactly(file, start, header.size)) };
    at = start + header.size;
    if (header.is === 'end') break;
  }
  if (at !== file.size) throw damaged('bytes after the end');
}

async function exactly(file: Blob, start: number, size: number): Promise<ArrayBuffer> {
  const bytes = await file.slice(start, start + size).arrayBuffer();
  if (bytes.byteLength !== size) throw damaged('cut short');
  return bytes;
}

function parsed(text: string): FrameHeader {
  try {
    return v.parse(HeaderSchema, JSON.parse(text));
  } catch (error) {
    throw new AppError('encrypted-file-damaged', 'frame', { cause: error });
  }
}

function damaged(what: string): AppError {
  return new AppError('encrypted-file-damaged', what);
}
