// ECDSA over P-256 with SHA-256 through WebCrypto, and its two signature forms: r‖s (WebCrypto, seals) and DER (CMS, certificates).
import { type Bytes, concat } from './bytes';
import { attempt, elements } from './der-read';
import { sequence, TAG, unsignedInteger } from './der-write';

const KEY = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const SIGNATURE = { name: 'ECDSA', hash: 'SHA-256' } as const;
/** Octets of r and of s (FIPS 186-5 §6.4; SEC 1 §2.3.7). */
const COORDINATE = 32;

/** The key of one case: private part not extractable, so that it can be used on this device and nowhere else. */
export async function createCaseKey(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(KEY, false, ['sign', 'verify']);
}

/** r‖s, 64 bytes, over SHA-256 of the message. */
export async function signRaw(privateKey: CryptoKey, message: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.sign(SIGNATURE, privateKey, message));
}

/** Whether a signature r‖s is that of a message by the key that this was made of. */
export type VerifyRaw = (message: Bytes, signature: Bytes) => Promise<boolean>;

/** `point` is the uncompressed public point, 65 bytes (SEC 1 §2.3.3). What lies off the curve has signed nothing. */
export async function verifierOf(point: Bytes): Promise<VerifyRaw> {
  const key = await crypto.subtle.importKey('raw', point, KEY, false, ['verify']).catch(() => undefined);
  return async (message, signature) => key !== undefined && (await crypto.subtle.verify(SIGNATURE, key, signature, message));
}

export async function verifyRaw(point: Bytes, message: Bytes, signature: Bytes): Promise<boolean> {
  return (await verifierOf(point))(message, signature);
}

/** Ecdsa-Sig-Value ::= SEQUENCE { r INTEGER, s INTEGER } (RFC 3279 §2.2.3). */
export function rawToDer(raw: Bytes): Bytes {
  return sequence(unsignedInteger(raw.subarray(0, COORDINATE)), unsignedInteger(raw.subarray(COORDINATE)));
}

/**
 * The bytes r‖s of an Ecdsa-Sig-Value, each of `size` octets, or undefined when r or s does not fit; whether it is DER is for
 * rawToDer to say.
 */
export function derToRaw(der: Bytes, size = COORDINATE): Bytes | undefined {
  return attempt(() => {
    const [value] = elements(der, TAG.sequence);
    const [r, s] = elements(value.content, TAG.integer, TAG.integer);
    return concat([coordinate(r.content, size), coordinate(s.content, size)]);
  });
}

function coordinate(integer: Bytes, size: number): Bytes {
  const digits = integer.length === size + 1 && integer[0] === 0 ? integer.subarray(1) : integer;
  if (digits.length > size) throw new SyntaxError('ECDSA: a number is too long');
  return concat([new Uint8Array(size - digits.length), digits]);
}
