// Trusted time: what an authority's token says, which authorities a school trusts, and what the casebook keeps of it.

/** What a token says that was checked against the roots of the school. */
export interface TrustedTime {
  /** By the authority's clock, ISO 8601 in UTC. Never mixed with the clock of a device (DESIGN rule 4). */
  at: string;
  /** The common name in the certificate that signed; text of a stranger. */
  authority: string;
  /** SHA-256 of the root, lower-case hex: whoever stops trusting it stops trusting the token. */
  root: string;
}

/** The token over a received file, in the vault under the id of what was received. */
export interface KeptTime extends TrustedTime {
  receivedId: string;
  caseId: string;
  /** DER, base64url: what `openssl ts -verify -token_in` reads. */
  token: string;
  /** By this computer's clock. */
  obtainedAt: string;
}

/** A root that the school chose, as it is shown. */
export interface RootSummary {
  /** SHA-256 of the certificate, lower-case hex. */
  fingerprint: string;
  name: string;
  /** ISO 8601. */
  notAfter: string;
}

/** The most roots that a school can choose, and bytes that one may have. */
export const MOST_ROOTS = 20;
export const LARGEST_ROOT = 16 * 1024;
const LONGEST_ADDRESS = 300;

/** An address that can be asked: http or https, no name and password in it; undefined for anything else. The fragment is dropped. */
export function parseServerAddress(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_ADDRESS || !URL.canParse(trimmed)) return undefined;
  const url = new URL(trimmed);
  if (!['http:', 'https:'].includes(url.protocol) || url.username !== '' || url.password !== '') return undefined;
  url.hash = '';
  return url.href;
}

/** The host permission that an address needs: match patterns of Firefox know no ports, so all ports of the host are asked for. */
export function permissionFor(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}
