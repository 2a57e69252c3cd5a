// Reads a certificate that has exactly the form of ours, and nothing else: its parts, written again, must give the same bytes.
import { type Bytes, equalBytes } from './bytes';
import { type CertificateParts, encodeCertificate, encodeTbs } from './certificate';
import { attempt, elements, readTime } from './der-read';
import { TAG } from './der-write';
import { derToRaw, rawToDer, verifyRaw } from './ecdsa';

export interface Certificate extends CertificateParts {
  der: Bytes;
}

/** The certificate, or undefined when it has another form or its own signature does not hold. Any bytes may be passed. */
export async function readCertificate(der: Bytes): Promise<Certificate | undefined> {
  const parsed = attempt(() => split(der));
  if (parsed === undefined) return undefined;
  const signature = derToRaw(parsed.signature);
  if (signature === undefined) return undefined;
  const tbs = await encodeTbs(parsed.parts);
  if (!equalBytes(encodeCertificate(tbs, rawToDer(signature)), der)) return undefined;
  return (await verifyRaw(parsed.parts.point, tbs, signature)) ? { ...parsed.parts, der } : undefined;
}

function split(der: Bytes): { parts: CertificateParts; signature: Bytes } {
  const [certificate] = elements(der, TAG.sequence);
  const [tbs, , signature] = elements(certificate.content, TAG.sequence, TAG.sequence, TAG.bitString);
  const [, serial, , issuer, validity, , keyInfo] = elements(
    tbs.content,
    TAG.context0,
    TAG.integer,
    TAG.sequence,
    TAG.sequence,
    TAG.sequence,
    TAG.sequence,
    TAG.sequence,
    TAG.context3,
  );
  const [notBefore] = elements(validity.content, TAG.utcTime, TAG.generalizedTime);
  const [, point] = elements(keyInfo.content, TAG.sequence, TAG.bitString);
  const parts = {
    serial: serial.content,
    commonName: readCommonName(issuer.content),
    notBefore: readTime(notBefore),
    point: point.content.subarray(1),
  };
  if (parts.serial.length !== 16 || parts.point.length !== 65)
    throw new SyntaxError('certificate: serial or key of another size');
  return { parts, signature: signature.content.subarray(1) };
}

function readCommonName(name: Bytes): string {
  const [relative] = elements(name, TAG.set);
  const [attribute] = elements(relative.content, TAG.sequence);
  const [, value] = elements(attribute.content, TAG.oid, TAG.utf8String);
  return new TextDecoder().decode(value.content);
}
