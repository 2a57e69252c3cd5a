// The detached CMS signature (RFC 5652) with the attributes of CAdES-B (ETSI EN 319 122-1 §6.3): one certificate, one signer.
import type { Bytes } from './bytes';
import { encodeIssuerAndSerial } from './certificate';
import { octetString, oid, sequence, setOf, TAG, time, tlv, unsignedInteger } from './der-write';
import { rawToDer, signRaw } from './ecdsa';
import {
  ID_CONTENT_TYPE,
  ID_DATA,
  ID_ECDSA_WITH_SHA256,
  ID_MESSAGE_DIGEST,
  ID_SHA256,
  ID_SIGNED_DATA,
  ID_SIGNING_CERTIFICATE_V2,
  ID_SIGNING_TIME,
} from './oids';
import { type Certificate, readCertificate } from './read-certificate';
import { AppError } from '@/utils/errors';

/** All that one of our signatures may differ in. */
export interface SignedDataParts {
  certificate: Certificate;
  /** SHA-256 of the signed file. */
  messageDigest: Bytes;
  /** SHA-256 of the certificate. */
  certificateHash: Bytes;
  /** By the signer's clock, to the second. */
  signingTime: Date;
  /** r‖s over signedAttributes. */
  signature: Bytes;
}

const VERSION_1 = unsignedInteger(Uint8Array.of(1));
/** Parameters are absent (RFC 5754 §2). */
const SHA256 = sequence(oid(ID_SHA256));

/** Signs `content`, which stays outside: the DER bytes of a ContentInfo. */
export async function signDetached(
  signer: { privateKey: CryptoKey; certificate: Bytes },
  content: Bytes,
  signingTime: Date,
): Promise<Bytes> {
  const certificate = await readCertificate(signer.certificate);
  if (certificate === undefined) throw new AppError('unexpected', 'the signer certificate is not one of ours');
  const attributes = { messageDigest: await sha256(content), certificateHash: await sha256(signer.certificate), signingTime };
  const signature = await signRaw(signer.privateKey, signedAttributes(attributes));
  return encodeSignedData({ ...attributes, certificate, signature });
}

/**
 * SignedAttributes as they are signed: the DER of the SET OF (RFC 5652 §5.4). Any other order than DER's splits the
 * verifiers: some sort before they verify, some do not.
 */
export function signedAttributes(parts: Pick<SignedDataParts, 'messageDigest' | 'certificateHash' | 'signingTime'>): Bytes {
  return setOf(
    attribute(ID_CONTENT_TYPE, oid(ID_DATA)),
    attribute(ID_SIGNING_TIME, time(parts.signingTime)),
    attribute(ID_MESSAGE_DIGEST, octetString(parts.messageDigest)),
    // SigningCertificateV2 with one ESSCertIDv2; its hash algorithm is the default, SHA-256, and left out (RFC 5035 §4).
    attribute(ID_SIGNING_CERTIFICATE_V2, sequence(sequence(sequence(octetString(parts.certificateHash))))),
  );
}

/** ContentInfo with SignedData version 1 (RFC 5652 §3 and §5.1), no content inside. */
export function encodeSignedData(parts: SignedDataParts): Bytes {
  const attributes = signedAttributes(parts);
  const signerInfo = sequence(
    VERSION_1,
    encodeIssuerAndSerial(parts.certificate),
    SHA256,
    // [0] IMPLICIT: the same bytes under another tag (RFC 5652 §5.3).
    Uint8Array.of(TAG.context0, ...attributes.subarray(1)),
    sequence(oid(ID_ECDSA_WITH_SHA256)),
    octetString(rawToDer(parts.signature)),
  );
  const signedData = sequence(
    VERSION_1,
    setOf(SHA256),
    sequence(oid(ID_DATA)),
    tlv(TAG.context0, parts.certificate.der),
    setOf(signerInfo),
  );
  return sequence(oid(ID_SIGNED_DATA), tlv(TAG.context0, signedData));
}

/** Attribute with one value (RFC 5652 §5.3). */
function attribute(type: Uint8Array, value: Bytes): Bytes {
  return sequence(oid(type), setOf(value));
}

async function sha256(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}
