// A certificate's fingerprint: its SHA-256, and the same in short groups that can be read out and compared.
import { type Bytes, toHex } from './bytes';

/** 64 lower-case hex digits, as `openssl x509 -fingerprint -sha256` gives them but for case and colons. */
export async function fingerprintOf(certificateDer: Bytes): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', certificateDer)));
}

/** `3F2A 91C0 …`: sixteen groups of four. */
export function inGroups(fingerprint: string): string {
  return fingerprint.toUpperCase().replaceAll(/(.{4})(?=.)/g, '$1 ');
}
