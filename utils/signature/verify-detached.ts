// Checks a detached signature strictly: the one form that we write, and then everything that it says.
import { type Bytes, equalBytes } from './bytes';
import { attempt, elements, type Element, readTime } from './der-read';
import { TAG } from './der-write';
import { derToRaw, verifyRaw } from './ecdsa';
import { type Certificate, readCertificate } from './read-certificate';
import { encodeSignedData, signedAttributes } from './signed-data';
import { splitSignedData } from './split-signed-data';

/** What can be wrong with a signature. */
export type SignatureFault =
  | 'not-our-form' // the parts, written again, do not give the same bytes
  | 'certificate-invalid' // not our form, or its own signature does not hold
  | 'content-differs' // messageDigest is not that of the signed file
  | 'certificate-hash-differs' // the ESS certificate hash names another certificate
  | 'signature-invalid';

export interface DetachedVerdict {
  faults: SignatureFault[];
  /** Present when the file could be read, even if something is wrong with it. */
  signer?: Certificate;
  signingTime?: Date;
}

/** Verifies the bytes of a .p7s file over `content` (RFC 5652 §5.6). Takes any bytes, never throws for them. */
export async function verifyDetached(der: Bytes, content: Bytes): Promise<DetachedVerdict> {
  const parsed = attempt(() => split(der));
  const signature = parsed && derToRaw(parsed.signature);
  if (parsed === undefined || signature === undefined) return { faults: ['not-our-form'] };
  const certificate = await readCertificate(parsed.certificate);
  if (certificate === undefined) return { faults: ['certificate-invalid'] };

  const { messageDigest, certificateHash, signingTime } = parsed;
  const attributes = signedAttributes({ messageDigest, certificateHash, signingTime });
  const again = encodeSignedData({ certificate, messageDigest, certificateHash, signingTime, signature });
  const faults: SignatureFault[] = [];
  if (!equalBytes(again, der)) faults.push('not-our-form');
  if (!(await hashes(content, messageDigest))) faults.push('content-differs');
  if (!(await hashes(certificate.der, certificateHash))) faults.push('certificate-hash-differs');
  if (!(await verifyRaw(certificate.point, attributes, signature))) faults.push('signature-invalid');
  return { faults, signer: certificate, signingTime };
}

async function hashes(bytes: Bytes, digest: Bytes): Promise<boolean> {
  return equalBytes(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), digest);
}

function split(der: Bytes) {
  const { certificates, attributes, signature } = splitSignedData(der);
  const [certificate] = elements(certificates.content, TAG.sequence);
  return { certificate: certificate.whole, signature: signature.content, ...splitAttributes(attributes) };
}

/** The four attributes in their DER order, which their lengths settle: content type, signing time, digest, certificate. */
function splitAttributes(attributes: Element) {
  const [, signingTime, messageDigest, signingCertificate] = elements(
    attributes.content,
    TAG.sequence,
    TAG.sequence,
    TAG.sequence,
    TAG.sequence,
  );
  const [list] = elements(valueOf(signingCertificate), TAG.sequence);
  const [identifiers] = elements(list.content, TAG.sequence);
  const [identifier] = elements(identifiers.content, TAG.sequence);
  const [certificateHash] = elements(identifier.content, TAG.octetString);
  const [digest] = elements(valueOf(messageDigest), TAG.octetString);
  const [time] = elements(valueOf(signingTime), TAG.utcTime);
  return { messageDigest: digest.content, certificateHash: certificateHash.content, signingTime: readTime(time) };
}

function valueOf(attribute: Element): Bytes {
  const [, values] = elements(attribute.content, TAG.oid, TAG.set);
  return values.content;
}
