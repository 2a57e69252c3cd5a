// A trusted timestamp (RFC 3161 §2.4.2): read in one form, which written again must give the same bytes. Without its chain.
import { type HashName, readHash, readSignatureAlgorithm, requireOneForm, type SignatureAlgorithm } from './algorithm';
import { type Bytes, equalBytes } from './bytes';
import { attempt, type Element, elements, members } from './der-read';
import { octetString, oid, sequence, setOf, TAG, tlv, unsignedInteger } from './der-write';
import {
  ID_CONTENT_TYPE,
  ID_MESSAGE_DIGEST,
  ID_SIGNED_DATA,
  ID_SIGNING_CERTIFICATE,
  ID_SIGNING_CERTIFICATE_V2,
  ID_TST_INFO,
} from './oids';
import { splitSignedData } from './split-signed-data';
import { readTimeInfo, type TimeInfo } from './time-info';

export interface TimeToken {
  info: TimeInfo;
  /** What the signature is over: SignedAttributes as a SET (RFC 5652 §5.4). */
  signed: Bytes;
  algorithm: SignatureAlgorithm;
  signature: Bytes;
  /** DER of the certificate that signed, and of the others. */
  signer: Bytes;
  others: Bytes[];
}

/** A token is five kilobytes with a chain in it; nobody needs to read more. */
export const LARGEST_TOKEN = 64 * 1024;
const MOST_CERTIFICATES = 8;

/**
 * The token, or undefined when it is not in the one form, when what is signed does not name this content and this certificate,
 * or when it has parts that no signature covers. Whether the signature holds is for timeSignature to say, who the signer is
 * for utils/school/check-time.ts. Any bytes may be passed.
 */
export async function readTimeToken(der: Bytes): Promise<TimeToken | undefined> {
  if (der.length > LARGEST_TOKEN) return undefined;
  const parts = attempt(() => split(der));
  if (parts === undefined) return undefined;
  const { content, certificates, signerId, attributes, digest, algorithm, signature } = parts;
  const info = attempt(() => readTimeInfo(content));
  const signer = certificates.find((certificate) => {
    const name = attempt(() => nameOf(certificate));
    return name !== undefined && equalBytes(name, signerId);
  });
  if (info === undefined || signer === undefined) return undefined;
  const says = attempt(() => readAttributes(attributes));
  if (says === undefined || !(await hashIs(digest, content, says.messageDigest))) return undefined;
  for (const { hash, value } of says.certificates) if (!(await hashIs(hash, signer, value))) return undefined;
  return {
    info,
    signed: Uint8Array.of(TAG.set, ...attributes.whole.subarray(1)),
    algorithm,
    signature,
    signer,
    others: certificates.filter((certificate) => certificate !== signer),
  };
}

/** ContentInfo with SignedData version 3 (RFC 5652 §3, §5.1). Throws a SyntaxError when the parts do not give the same bytes. */
function split(der: Bytes) {
  const parts = splitSignedData(der);
  const { certificates, signerId, digestAlgorithm: digest, attributes, signatureAlgorithm: algorithm, signature } = parts;
  const [digestAlgorithm] = elements(parts.digestAlgorithms.content, TAG.sequence);
  const [, inside] = elements(parts.encapsulated.content, TAG.oid, TAG.context0);
  const [content] = elements(inside.content, TAG.octetString);
  const given = members(certificates.content).map(({ whole }) => whole);
  const again = sequence(
    oid(ID_SIGNED_DATA),
    tlv(
      TAG.context0,
      sequence(
        unsignedInteger(Uint8Array.of(3)),
        setOf(digestAlgorithm.whole),
        sequence(oid(ID_TST_INFO), tlv(TAG.context0, octetString(content.content))),
        tlv(TAG.context0, ...given),
        setOf(
          sequence(
            unsignedInteger(Uint8Array.of(1)),
            signerId.whole,
            digest.whole,
            attributes.whole,
            algorithm.whole,
            octetString(signature.content),
          ),
        ),
      ),
    ),
  );
  const hash = readHash(digest.content);
  if (given.length > MOST_CERTIFICATES || !equalBytes(again, der) || readHash(digestAlgorithm.content) !== hash) {
    throw new SyntaxError('time token: another form');
  }
  const signatureAlgorithm = readSignatureAlgorithm(algorithm.content, hash);
  requireOneForm(signatureAlgorithm, signature.content);
  return {
    content: content.content,
    certificates: given,
    signerId: signerId.whole,
    digest: hash,
    attributes,
    algorithm: signatureAlgorithm,
    signature: signature.content,
  };
}

/** IssuerAndSerialNumber of a certificate (RFC 5652 §10.2.4). Throws a SyntaxError. */
function nameOf(certificate: Bytes): Bytes {
  const [whole] = elements(certificate, TAG.sequence);
  const [tbs] = elements(whole.content, TAG.sequence, TAG.sequence, TAG.bitString);
  const [, serial, , issuer] = members(tbs.content);
  if (serial === undefined || issuer === undefined) throw new SyntaxError('certificate: form');
  return sequence(issuer.whole, serial.whole);
}

interface CertificateHash {
  hash: HashName | 'SHA-1';
  value: Bytes;
}

/** What the signed attributes say: the content's type and digest, and which certificate signed (RFC 5816 §2.2.1: v1 or v2). */
function readAttributes(attributes: Element): { messageDigest: Bytes; certificates: CertificateHash[] } {
  const values = members(attributes.content).map(({ content }) => elements(content, TAG.oid, TAG.set));
  const valueOf = (wanted: Bytes): Bytes | undefined => {
    const found = values.filter(([type]) => equalBytes(type.content, wanted));
    if (found.length > 1) throw new SyntaxError('time token: an attribute twice');
    return found[0]?.[1].content;
  };
  const type = valueOf(ID_CONTENT_TYPE);
  const digest = valueOf(ID_MESSAGE_DIGEST);
  if (type === undefined || digest === undefined || !equalBytes(type, oid(ID_TST_INFO))) {
    throw new SyntaxError('time token: content type or digest');
  }
  const first = valueOf(ID_SIGNING_CERTIFICATE);
  const second = valueOf(ID_SIGNING_CERTIFICATE_V2);
  const certificates = [first && certificateHash(first, 1), second && certificateHash(second, 2)].filter(
    (one) => one !== undefined,
  );
  if (certificates.length === 0) throw new SyntaxError('time token: names no certificate');
  return { messageDigest: elements(digest, TAG.octetString)[0].content, certificates };
}

/** The first ESSCertID or ESSCertIDv2 of a SigningCertificate, which is the signer's (RFC 2634 §5.4, RFC 5035 §3). */
function certificateHash(value: Bytes, version: 1 | 2): CertificateHash {
  const [signingCertificate] = elements(value, TAG.sequence);
  const [list] = members(signingCertificate.content);
  const [identifier] = members(list?.content ?? new Uint8Array());
  const [first, next] = members(identifier?.content ?? new Uint8Array());
  // In version 2 the algorithm stands before the hash unless it is the default, SHA-256.
  const named = version === 2 && first?.tag === TAG.sequence ? first : undefined;
  const hash = named === undefined ? first : next;
  if (hash?.tag !== TAG.octetString) throw new SyntaxError('time token: certificate hash');
  return { hash: version === 1 ? 'SHA-1' : named === undefined ? 'SHA-256' : readHash(named.content), value: hash.content };
}

async function hashIs(hash: HashName | 'SHA-1', bytes: Bytes, expected: Bytes): Promise<boolean> {
  return equalBytes(new Uint8Array(await crypto.subtle.digest(hash, bytes)), expected);
}
