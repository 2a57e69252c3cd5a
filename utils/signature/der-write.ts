// DER, writing (X.690 §8 and §10): the few types that certificate and signature are made of.
import { type Bytes, compareBytes, concat } from './bytes';

/** Identifier octets (X.690 §8.1.2), the low-tag-number form only. */
export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  oid: 0x06,
  utf8String: 0x0c,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
  /** [0], constructed: explicit, or an implicit SET or SEQUENCE. */
  context0: 0xa0,
  /** [3], constructed. */
  context3: 0xa3,
} as const;

/** Identifier, length and contents, the length in as few octets as it takes (X.690 §10.1). */
export function tlv(tag: number, ...contents: readonly Uint8Array[]): Bytes {
  const content = concat(contents);
  return concat([Uint8Array.of(tag), lengthOctets(content.length), content]);
}

function lengthOctets(length: number): Bytes {
  if (length < 0x80) return Uint8Array.of(length);
  const octets: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
  return Uint8Array.of(0x80 | octets.length, ...octets);
}

export function sequence(...members: readonly Uint8Array[]): Bytes {
  return tlv(TAG.sequence, ...members);
}

/** SET OF, its members in ascending order of their encodings (X.690 §11.6). */
export function setOf(...members: readonly Uint8Array[]): Bytes {
  return tlv(TAG.set, ...members.toSorted(compareBytes));
}

/** A non-negative INTEGER from big-endian bytes, in as few octets as it takes (X.690 §8.3.2). */
export function unsignedInteger(bigEndian: Uint8Array): Bytes {
  const first = bigEndian.findIndex((byte) => byte !== 0);
  const digits = first === -1 ? Uint8Array.of(0) : bigEndian.subarray(first);
  return (digits[0] ?? 0) >= 0x80 ? tlv(TAG.integer, Uint8Array.of(0), digits) : tlv(TAG.integer, digits);
}

export function oid(content: Uint8Array): Bytes {
  return tlv(TAG.oid, content);
}

export function octetString(content: Uint8Array): Bytes {
  return tlv(TAG.octetString, content);
}

/** BIT STRING; `unusedBits` of the last octet are zero (X.690 §11.2). */
export function bitString(content: Uint8Array, unusedBits = 0): Bytes {
  return tlv(TAG.bitString, Uint8Array.of(unusedBits), content);
}

/** TRUE is all ones (X.690 §11.1). FALSE is a default wherever we need it, and DER leaves defaults out (§11.5). */
export function booleanTrue(): Bytes {
  return tlv(TAG.boolean, Uint8Array.of(0xff));
}

export function utf8String(text: string): Bytes {
  return tlv(TAG.utf8String, new TextEncoder().encode(text));
}

/**
 * Time to the second: UTCTime from 1950 to 2049, else GeneralizedTime, both `Z` and without a fraction (RFC 5280 §4.1.2.5,
 * RFC 5652 §11.3).
 */
export function time(date: Date): Bytes {
  const digits = date
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(/[-:T]/g, '');
  const year = date.getUTCFullYear();
  return year >= 1950 && year < 2050
    ? tlv(TAG.utcTime, new TextEncoder().encode(digits.slice(2)))
    : tlv(TAG.generalizedTime, new TextEncoder().encode(digits));
}
