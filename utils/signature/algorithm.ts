// The hash and signature algorithms that a timestamp's authority may use, in the forms that each may be written in.
import { type Bytes, equalBytes, toHex } from './bytes';
import { attempt, elements, members } from './der-read';
import { sequence, TAG, unsignedInteger } from './der-write';
import { ID_SHA256, ID_SHA384, ID_SHA512 } from './oids';

/** As WebCrypto names them. SHA-1 is not among them: nothing may be signed by it (NIST SP 800-131A §9). */
export type HashName = 'SHA-256' | 'SHA-384' | 'SHA-512';

const HASHES: readonly (readonly [Bytes, HashName])[] = [
  [ID_SHA256, 'SHA-256'],
  [ID_SHA384, 'SHA-384'],
  [ID_SHA512, 'SHA-512'],
];

/**
 * Signature algorithms by their identifier (RFC 5754 §3). `hash` is absent where the identifier does not name one
 * (rsaEncryption): then it is that of the digest beside it.
 */
const SIGNATURES: Readonly<Record<string, { key: 'RSA' | 'ECDSA'; hash?: HashName }>> = {
  '2a864886f70d010101': { key: 'RSA' },
  '2a864886f70d01010b': { key: 'RSA', hash: 'SHA-256' },
  '2a864886f70d01010c': { key: 'RSA', hash: 'SHA-384' },
  '2a864886f70d01010d': { key: 'RSA', hash: 'SHA-512' },
  '2a8648ce3d040302': { key: 'ECDSA', hash: 'SHA-256' },
  '2a8648ce3d040303': { key: 'ECDSA', hash: 'SHA-384' },
  '2a8648ce3d040304': { key: 'ECDSA', hash: 'SHA-512' },
};

const NULL = Uint8Array.of(0x05, 0x00);

/** The identifier of an AlgorithmIdentifier without parameters, or with NULL for them (RFC 5754 §2). Throws a SyntaxError. */
function identifierOf(algorithm: Bytes): Bytes {
  const [id, parameters, ...more] = members(algorithm);
  if (id?.tag !== TAG.oid || more.length > 0) throw new SyntaxError('DER: not an algorithm');
  if (parameters !== undefined && !equalBytes(parameters.whole, NULL)) throw new SyntaxError('DER: parameters of an algorithm');
  return id.content;
}

/** The hash that the content of an AlgorithmIdentifier names. Throws a SyntaxError for any other. */
export function readHash(algorithm: Bytes): HashName {
  const id = identifierOf(algorithm);
  const found = HASHES.find(([known]) => equalBytes(known, id));
  if (found === undefined) throw new SyntaxError('DER: a hash that is not accepted');
  return found[1];
}

export interface SignatureAlgorithm {
  key: 'RSA' | 'ECDSA';
  hash: HashName;
}

/** The signature algorithm that the content of an AlgorithmIdentifier names, beside a digest by `digest` if there is one. Throws a SyntaxError. */
export function readSignatureAlgorithm(algorithm: Bytes, digest?: HashName): SignatureAlgorithm {
  const found = SIGNATURES[toHex(identifierOf(algorithm))];
  const hash = found?.hash ?? digest;
  if (found === undefined || hash === undefined || (digest !== undefined && hash !== digest)) {
    throw new SyntaxError('DER: a signature algorithm that is not accepted');
  }
  return { key: found.key, hash };
}

/** Throws a SyntaxError for an ECDSA signature in any but its one form (RFC 3279 §2.2.3): readers differ in what else they accept. */
export function requireOneForm({ key }: SignatureAlgorithm, signature: Bytes): void {
  if (key === 'RSA') return;
  const [value] = elements(signature, TAG.sequence);
  const [r, s] = elements(value.content, TAG.integer, TAG.integer);
  if (!equalBytes(sequence(unsignedInteger(r.content), unsignedInteger(s.content)), signature)) {
    throw new SyntaxError('DER: an ECDSA signature in another form');
  }
}

/**
 * Whether neither number of an ECDSA signature is longer than a coordinate of the uncompressed public point (SEC 1 §2.3.3).
 * pkijs lets a longer s run over the end of r: with s one octet longer, that one being the last of r, the same bytes come out.
 */
export function fitsPoint(signature: Bytes, point: Uint8Array): boolean {
  const size = (point.length - 1) / 2;
  return (
    attempt(() => {
      const [value] = elements(signature, TAG.sequence);
      const numbers = elements(value.content, TAG.integer, TAG.integer);
      return numbers.every(({ content }) => content.length <= size || (content.length === size + 1 && content[0] === 0));
    }) === true
  );
}
