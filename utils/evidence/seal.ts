// The seal of one capture: its digest, its place in the case's chain, and the case key's signature over both (DESIGN §5).
import * as v from 'valibot';
import { canonicalBytes } from './canonical-json';
import { IdSchema, Sha256Schema } from './capture-record';

/** What the first seal or custody entry of a case names as the one before it. */
export const CHAIN_START = '0'.repeat(64);

export const SealSchema = v.strictObject({
  captureId: IdSchema,
  /** SHA-256 of the canonical record, that is of the bytes of `capture.json`. */
  digest: Sha256Schema,
  /** Digest of the seal before this one in the case: SHA-256(JCS(that seal)). */
  previous: Sha256Schema,
  /** ECDSA P-256, r‖s, base64url without padding, over `sealMessage`. */
  signature: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{86}$/)),
  /** The case's certificate, DER in base64url without padding. */
  certificate: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{100,8000}$/)),
});
export type Seal = v.InferOutput<typeof SealSchema>;

/** The bytes that a seal's signature covers: UTF-8 "tyst-seal-v1\n" and the canonical JSON of the seal without its signature. */
export function sealMessage(seal: Omit<Seal, 'signature'>): Uint8Array<ArrayBuffer> {
  const { captureId, digest, previous, certificate } = seal;
  const prefix = new TextEncoder().encode('tyst-seal-v1\n');
  const body = canonicalBytes({ captureId, digest, previous, certificate });
  const message = new Uint8Array(prefix.length + body.length);
  message.set(prefix);
  message.set(body, prefix.length);
  return message;
}
