// Whether a timestamp's signature holds by the certificate that lies in the token, by WebCrypto; who issued that one stays open.
import type { HashName } from './algorithm';
import { type Bytes, equalBytes, toHex } from './bytes';
import { attempt, elements, members } from './der-read';
import { TAG } from './der-write';
import { derToRaw } from './ecdsa';
import { ID_EC_PUBLIC_KEY, ID_RSA_ENCRYPTION } from './oids';
import type { TimeToken } from './time-token';

/** `not-checked`: by a kind of key that WebCrypto does not know in every browser. */
export type TimeSignature = 'holds' | 'fails' | 'not-checked';

/** By their identifiers (RFC 5480 §2.1.1.1), with the octets of a coordinate. */
const CURVES: Readonly<Record<string, { namedCurve: string; size: number }>> = {
  '2a8648ce3d030107': { namedCurve: 'P-256', size: 32 },
  '2b81040022': { namedCurve: 'P-384', size: 48 },
  '2b81040023': { namedCurve: 'P-521', size: 66 },
};

/** What WebCrypto is told of a key, and the signature in the form that it takes. */
interface Check {
  algorithm: { name: string; namedCurve?: string; hash: HashName };
  signature: Bytes;
}

/** RFC 5652 §5.4, over the attributes of a token that readTimeToken gave. Anyone can make a certificate: `holds` names nobody. */
export async function timeSignature(token: TimeToken): Promise<TimeSignature> {
  const keyInfo = attempt(() => keyInfoOf(token.signer));
  const check = keyInfo && attempt(() => checkBy(keyInfo.algorithm, token));
  if (keyInfo === undefined || check === undefined) return 'fails';
  if (check === 'not-checked') return check;
  const { algorithm, signature } = check;
  // A point off its curve, a modulus that is none: nothing that could have signed.
  const key = await crypto.subtle.importKey('spki', keyInfo.whole, algorithm, false, ['verify']).catch(() => undefined);
  if (key === undefined) return 'fails';
  return (await crypto.subtle.verify(algorithm, key, signature, token.signed)) ? 'holds' : 'fails';
}

/** SubjectPublicKeyInfo of a certificate, version 3 (RFC 5280 §4.1.2.7), and its AlgorithmIdentifier. Throws a SyntaxError. */
function keyInfoOf(certificate: Bytes): { whole: Bytes; algorithm: Bytes } {
  const [outer] = elements(certificate, TAG.sequence);
  const [tbs] = elements(outer.content, TAG.sequence, TAG.sequence, TAG.bitString);
  const keyInfo = members(tbs.content)[6];
  if (keyInfo?.tag !== TAG.sequence) throw new SyntaxError('certificate: form');
  const [algorithm] = elements(keyInfo.content, TAG.sequence, TAG.bitString);
  return { whole: keyInfo.whole, algorithm: algorithm.content };
}

/** Undefined where a key of this kind cannot have made a signature of this form. Throws a SyntaxError. */
function checkBy(keyAlgorithm: Bytes, { algorithm: { key, hash }, signature }: TimeToken): Check | 'not-checked' | undefined {
  const [id, parameters] = members(keyAlgorithm);
  if (id?.tag !== TAG.oid) throw new SyntaxError('certificate: key');
  if (equalBytes(id.content, ID_RSA_ENCRYPTION)) {
    return key === 'RSA' ? { algorithm: { name: 'RSASSA-PKCS1-v1_5', hash }, signature } : undefined;
  }
  if (!equalBytes(id.content, ID_EC_PUBLIC_KEY)) return 'not-checked';
  if (key !== 'ECDSA') return undefined;
  const curve = parameters?.tag === TAG.oid ? CURVES[toHex(parameters.content)] : undefined;
  if (curve === undefined) return 'not-checked';
  const raw = derToRaw(signature, curve.size);
  return raw && { algorithm: { name: 'ECDSA', namedCurve: curve.namedCurve, hash }, signature: raw };
}
