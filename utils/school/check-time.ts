// Checks a timestamp to its end: imprint, signature, what the signer's certificate is for, and its path to a root of the school.
import { Certificate, CertificateChainValidationEngine, CryptoEngine, ExtKeyUsage, type PublicKeyInfo } from 'pkijs';
import type { TrustedTime } from '@/utils/evidence/trusted-time';
import { fitsPoint } from '@/utils/signature/algorithm';
import { type Bytes, equalBytes } from '@/utils/signature/bytes';
import { fingerprintOf } from '@/utils/signature/fingerprint';
import { timeSignature } from '@/utils/signature/time-signature';
import { readTimeToken, type TimeToken } from '@/utils/signature/time-token';
import { commonNameOf, hasOneForm, parseCertificate } from './x509';

/** What can be wrong with a token, in the order in which it is looked at: the first is told. */
export type TimeFault =
  | 'form' // not a token in its one form, or its parts do not belong together
  | 'imprint' // of something else
  | 'nonce' // answers another question
  | 'signature'
  | 'usage' // the signer's certificate is not for timestamps, and for nothing but them (RFC 3161 §2.3)
  | 'validity' // a certificate was not valid at that time
  | 'path'; // leads to no root that the school trusts, or not through all of its certificates

export type CheckedTime = { time: TrustedTime } | { fault: TimeFault };

export interface TimeQuestion {
  /** SHA-256, 32 bytes. */
  imprint: Bytes;
  /** Of the request, where the token answers one just now. */
  nonce?: Bytes;
  /** DER of the roots that the school chose. */
  roots: readonly Bytes[];
}

const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
const EXTENDED_KEY_USAGE = '2.5.29.37';
const BASIC_CONSTRAINTS = '2.5.29.19';
const EC_PUBLIC_KEY = '1.2.840.10045.2.1';
/** Which all of ECDSA's begin with (RFC 5758 §3.2). */
const ECDSA_ALGORITHMS = '1.2.840.10045.4.';

/** Takes any bytes for a token, never throws for them. Asks nothing of any network: a root is blocked by taking it from `roots`. */
export async function checkTimeToken(der: Bytes, { imprint, nonce, roots }: TimeQuestion): Promise<CheckedTime> {
  const token = await readTimeToken(der);
  if (token === undefined) return { fault: 'form' };
  if (!equalBytes(token.info.imprint, imprint)) return { fault: 'imprint' };
  if (nonce !== undefined && !equalBytes(token.info.nonce ?? new Uint8Array(), nonce)) return { fault: 'nonce' };
  const signer = parseCertificate(token.signer);
  if (signer === undefined) return { fault: 'form' };
  if ((await timeSignature(token)) !== 'holds') return { fault: 'signature' };
  if (!isForTimestamps(signer)) return { fault: 'usage' };
  const path = await pathOf(token, roots, new CryptoEngine({ name: 'tyst', crypto }));
  if ('fault' in path) return path;
  return { time: { at: token.info.genTime, authority: commonNameOf(signer.subject), root: await fingerprintOf(path.root) } };
}

/** Whether a signature in the form of an algorithm is one that this key can have made. */
function fitsKey(signature: Bytes, by: 'RSA' | 'ECDSA', { algorithm, subjectPublicKey }: PublicKeyInfo): boolean {
  if ((algorithm.algorithmId === EC_PUBLIC_KEY) !== (by === 'ECDSA')) return false;
  return by === 'RSA' || fitsPoint(signature, subjectPublicKey.valueBlock.valueHexView);
}

/** One extended key usage, critical (RFC 3161 §2.3). */
function isForTimestamps({ extensions = [] }: Certificate): boolean {
  const usages = extensions.filter(({ extnID }) => extnID === EXTENDED_KEY_USAGE);
  const [usage] = usages;
  const purposes = usage?.parsedValue instanceof ExtKeyUsage ? usage.parsedValue.keyPurposes : [];
  return usages.length === 1 && usage?.critical === true && purposes.length === 1 && purposes[0] === TIME_STAMPING;
}

interface Link {
  der: Bytes;
  certificate: Certificate;
}

/** From the signer through every other certificate of the token to a root, in the only order in which their names fit. */
async function pathOf(
  { signer, others, info }: TimeToken,
  roots: readonly Bytes[],
  engine: CryptoEngine,
): Promise<{ root: Bytes } | { fault: TimeFault }> {
  const trusted = linksOf(roots);
  const given = linksOf([signer, ...others]);
  const [leaf] = given;
  if (given.length !== others.length + 1 || leaf === undefined) return { fault: 'form' };
  const path = [leaf];
  for (let last = leaf; !isOneOf(last, trusted);) {
    const isNext = ({ certificate }: Link) => certificate.subject.isEqual(last.certificate.issuer);
    const next =
      given.find((link) => isNext(link) && !path.includes(link)) ?? (await issuerAmong(trusted.filter(isNext), last, engine));
    if (next === undefined) return { fault: 'path' };
    path.push(next);
    last = next;
  }
  const root = path.at(-1);
  // A root may lie in the token, too; nothing else may lie in it that is not on the way.
  if (root === undefined || given.some((link) => !path.includes(link))) return { fault: 'path' };
  if (path.some((link) => !isOneOf(link, trusted) && !hasOneForm(link.der))) return { fault: 'form' };
  if (!lengthsFit(path)) return { fault: 'path' };
  const at = new Date(info.genTime);
  if (path.some(({ certificate: { notBefore, notAfter } }) => at < notBefore.value || at > notAfter.value))
    return { fault: 'validity' };
  return (await isValid(path, at, engine)) ? { root: root.der } : { fault: 'path' };
}

function linksOf(certificates: readonly Bytes[]): Link[] {
  return certificates.flatMap((der) => {
    const certificate = parseCertificate(der);
    return certificate === undefined ? [] : [{ der, certificate }];
  });
}

function isOneOf({ der }: Link, links: readonly Link[]): boolean {
  return links.some((link) => equalBytes(link.der, der));
}

/** Of roots that share a name (a renewed one does) the one whose key signed. */
async function issuerAmong(roots: readonly Link[], { certificate }: Link, engine: CryptoEngine): Promise<Link | undefined> {
  for (const root of roots) if (await signedBy(certificate, root.certificate, engine)) return root;
  return undefined;
}

/** Whether no certificate of authority has more of them below it than it allows (RFC 5280 §4.2.1.9); pkijs does not ask. */
function lengthsFit(path: readonly Link[]): boolean {
  return path.every(({ certificate }, index) => {
    const constraints: unknown = certificate.extensions?.find(({ extnID }) => extnID === BASIC_CONSTRAINTS)?.parsedValue;
    const most = constraints instanceof Object && 'pathLenConstraint' in constraints ? constraints.pathLenConstraint : undefined;
    return typeof most !== 'number' || index - 1 <= most;
  });
}

/** RFC 5280 §6 by pkijs, along this one path: signatures, authority, critical extensions, policies, constraints on names. */
async function isValid(path: readonly Link[], checkDate: Date, engine: CryptoEngine): Promise<boolean> {
  const certificates = path.map(({ certificate }) => certificate);
  const root = certificates.at(-1);
  const validation = new CertificateChainValidationEngine({
    trustedCerts: root === undefined ? [] : [root],
    // Its convention: what is to be validated stands last.
    certs: certificates.slice(0, -1).toReversed(),
    checkDate,
    // Its own search goes in circles where certificates sign each other.
    findIssuer: async (certificate) => {
      const issuer = certificates[certificates.indexOf(certificate) + 1];
      return issuer !== undefined && (await signedBy(certificate, issuer, engine)) ? [issuer] : [];
    },
  });
  const { result } = await validation.verify({}, engine);
  return result;
}

async function signedBy(certificate: Certificate, issuer: Certificate, engine: CryptoEngine): Promise<boolean> {
  const { signatureValue, signatureAlgorithm } = certificate;
  const by = signatureAlgorithm.algorithmId.startsWith(ECDSA_ALGORITHMS) ? 'ECDSA' : 'RSA';
  const signature = new Uint8Array(signatureValue.valueBlock.valueHexView);
  if (!fitsKey(signature, by, issuer.subjectPublicKeyInfo)) return false;
  try {
    return await certificate.verify(issuer, engine);
  } catch {
    return false;
  }
}
