// The self-signed certificate of a case key: says which key signed and, by its name, that nobody is named (RFC 5280).
import { AppError } from '@/utils/errors';
import type { Bytes } from './bytes';
import {
  bitString,
  booleanTrue,
  octetString,
  oid,
  sequence,
  setOf,
  TAG,
  time,
  tlv,
  unsignedInteger,
  utf8String,
} from './der-write';
import { rawToDer, signRaw } from './ecdsa';
import {
  ID_BASIC_CONSTRAINTS,
  ID_COMMON_NAME,
  ID_EC_PUBLIC_KEY,
  ID_ECDSA_WITH_SHA256,
  ID_KEY_USAGE,
  ID_P256,
  ID_SUBJECT_KEY_IDENTIFIER,
} from './oids';

/** All that one of our certificates may differ in. */
export interface CertificateParts {
  /** 16 bytes, the first between 0x01 and 0x7f: positive and minimal in DER (RFC 5280 §4.1.2.2). */
  serial: Bytes;
  /** Subject and issuer, at most 64 characters (RFC 5280 appendix A.1, ub-common-name). */
  commonName: string;
  notBefore: Date;
  /** The public point, uncompressed, 65 bytes. */
  point: Bytes;
}

/** RFC 5280 §4.1.2.5: a certificate without a well-defined expiration date. */
const NO_EXPIRY = new Date('9999-12-31T23:59:59Z');
const ECDSA_WITH_SHA256 = sequence(oid(ID_ECDSA_WITH_SHA256));
const DAY = 86_400_000;

/**
 * A self-signed certificate, DER. `notBefore` is the start (UTC) of the day before `now`, so that clocks may differ and the
 * minute in which a case was begun is not told.
 */
export async function certificateFor(keyPair: CryptoKeyPair, options: { commonName: string; now: Date }): Promise<Bytes> {
  if (options.commonName === '' || options.commonName.length > 64) throw new AppError('unexpected', 'commonName');
  const serial = crypto.getRandomValues(new Uint8Array(16));
  serial[0] = (serial[0] ?? 0) & 0x7f || 1;
  const notBefore = new Date((Math.floor(options.now.getTime() / DAY) - 1) * DAY);
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', keyPair.publicKey));
  const tbs = await encodeTbs({ serial, commonName: options.commonName, notBefore, point });
  return encodeCertificate(tbs, rawToDer(await signRaw(keyPair.privateKey, tbs)));
}

/** Certificate (RFC 5280 §4.1). */
export function encodeCertificate(tbs: Bytes, signature: Bytes): Bytes {
  return sequence(tbs, ECDSA_WITH_SHA256, bitString(signature));
}

/** TBSCertificate, version 3 (RFC 5280 §4.1.2). */
export async function encodeTbs({ serial, commonName, notBefore, point }: CertificateParts): Promise<Bytes> {
  const name = encodeName(commonName);
  return sequence(
    tlv(TAG.context0, unsignedInteger(Uint8Array.of(2))),
    unsignedInteger(serial),
    ECDSA_WITH_SHA256,
    name,
    sequence(time(notBefore), time(NO_EXPIRY)),
    name,
    sequence(sequence(oid(ID_EC_PUBLIC_KEY), oid(ID_P256)), bitString(point)),
    tlv(TAG.context3, sequence(...(await encodeExtensions(point)))),
  );
}

/** Name: one relative distinguished name with one attribute, the common name (RFC 5280 §4.1.2.4). */
function encodeName(commonName: string): Bytes {
  return sequence(setOf(sequence(oid(ID_COMMON_NAME), utf8String(commonName))));
}

/** No extended key usage: verifiers that ask for S/MIME or any other purpose must not refuse us (RFC 5280 §4.2.1.12). */
async function encodeExtensions(point: Bytes): Promise<Bytes[]> {
  // Key identifier: the leftmost 160 bits of the SHA-256 of the point (RFC 7093 §2, method 1).
  const keyId = new Uint8Array(await crypto.subtle.digest('SHA-256', point)).subarray(0, 20);
  // digitalSignature (bit 0) and nonRepudiation (bit 1), six unused bits (RFC 5280 §4.2.1.3).
  const keyUsage = bitString(Uint8Array.of(0b1100_0000), 6);
  // cA FALSE is the default and thus left out: an empty sequence (RFC 5280 §4.2.1.9).
  const basicConstraints = sequence();
  return [
    sequence(oid(ID_BASIC_CONSTRAINTS), booleanTrue(), octetString(basicConstraints)),
    sequence(oid(ID_KEY_USAGE), booleanTrue(), octetString(keyUsage)),
    sequence(oid(ID_SUBJECT_KEY_IDENTIFIER), octetString(octetString(keyId))),
  ];
}

/** IssuerAndSerialNumber (RFC 5652 §10.2.4). */
export function encodeIssuerAndSerial({ commonName, serial }: Pick<CertificateParts, 'commonName' | 'serial'>): Bytes {
  return sequence(encodeName(commonName), unsignedInteger(serial));
}
