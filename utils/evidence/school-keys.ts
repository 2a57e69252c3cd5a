// The school's own keys, in the vault of whoever makes the card: the key it signs with, and every card it ever gave out.
import type { SchoolCard } from './school-card';

export interface SchoolKeys {
  /** PKCS #8, base64url. */
  privateKey: string;
  /** DER, base64url; its name is the school's. */
  certificate: string;
  /** SHA-256 of the certificate, lower-case hex. */
  fingerprint: string;
  /** The newest first: hand-overs made with older ones are still known. */
  cards: SchoolCard[];
}
