// DER, reading: splits bytes into parts and refuses every length that is not the shortest one. What the parts mean is decided
// by writing them again and comparing all bytes (read-certificate, verify-detached, time-token), so the reader itself can stay this small.
import type { Bytes } from './bytes';
import { TAG } from './der-write';

/** One element: its content and all of its bytes. */
export interface Element {
  tag: number;
  content: Bytes;
  whole: Bytes;
}

/**
 * The elements that fill `bytes` from end to end, with exactly these tags in this order.
 * Throws a SyntaxError when they do not; `attempt` turns that into undefined at the edge of the room.
 */
export function elements<const Tags extends readonly number[]>(bytes: Bytes, ...tags: Tags): { [I in keyof Tags]: Element } {
  const found: Element[] = [];
  let offset = 0;
  for (const tag of tags) {
    const element = elementAt(bytes, offset);
    if (element.tag !== tag) throw new SyntaxError(`DER: tag ${element.tag} where ${tag} belongs`);
    found.push(element);
    offset += element.whole.length;
  }
  if (offset !== bytes.length) throw new SyntaxError('DER: bytes after the last element');
  return found as { [I in keyof Tags]: Element };
}

/** All elements that fill `bytes` from end to end, whatever their tags: for members that may be absent. Throws a SyntaxError. */
export function members(bytes: Bytes): Element[] {
  const found: Element[] = [];
  for (let offset = 0; offset < bytes.length;) {
    const element = elementAt(bytes, offset);
    found.push(element);
    offset += element.whole.length;
  }
  return found;
}

/** Identifier and length octets (X.690 §8.1.2, §8.1.3, §10.1). Lengths above four octets cannot stand in the files we read. */
function elementAt(bytes: Bytes, offset: number): Element {
  const tag = bytes[offset];
  const first = bytes[offset + 1];
  if (tag === undefined || first === undefined) throw new SyntaxError('DER: ends inside an element');
  let start = offset + 2;
  let length = first;
  if (first >= 0x80) {
    const count = first & 0x7f;
    if (count === 0 || count > 4) throw new SyntaxError('DER: indefinite or oversized length');
    length = 0;
    for (const octet of bytes.subarray(start, start + count)) length = length * 256 + octet;
    start += count;
    if (length < 0x80 || length < 256 ** (count - 1)) throw new SyntaxError('DER: length not in its shortest form');
  }
  if (start + length > bytes.length) throw new SyntaxError('DER: an element is longer than what holds it');
  return { tag, content: bytes.subarray(start, start + length), whole: bytes.subarray(offset, start + length) };
}

/** UTCTime or GeneralizedTime as a Date (RFC 5280 §4.1.2.5). Only the one form that `time` writes. */
export function readTime(element: Element): Date {
  const text = new TextDecoder().decode(element.content);
  const digits = element.tag === TAG.utcTime ? `${Number(text.slice(0, 2)) < 50 ? '20' : '19'}${text}` : text;
  const iso = digits.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
  const date = new Date(iso);
  if (iso === digits || Number.isNaN(date.getTime())) throw new SyntaxError('DER: not a time');
  return date;
}

/** What `parse` returns, or undefined when the bytes were not what it expected. Other errors are ours and pass through. */
export function attempt<T>(parse: () => T): T | undefined {
  try {
    return parse();
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
