// SHA-256 in lower-case hex, and the digest of a canonical value.
import { canonicalBytes } from './canonical-json';
import { toHex } from './hex';

/** SHA-256 of the bytes, 64 lower-case hex digits. WebCrypto wants the whole buffer: digest each file when it is made. */
export async function sha256(bytes: BufferSource | Blob): Promise<string> {
  const buffer = bytes instanceof Blob ? await bytes.arrayBuffer() : bytes;
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', buffer)));
}

/** SHA-256 over the canonical JSON of a value. */
export function digestOf(value: unknown): Promise<string> {
  return sha256(canonicalBytes(value));
}
