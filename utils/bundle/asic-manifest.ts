// The ASiC manifest that the signature covers (ETSI EN 319 162-1 §A.4), in one fixed form: no XML parser is needed to check it.
import { mediaType, NAME } from './layout';
import type { DigestedFile } from './digested-file';
import { fromBase64, toBase64, toHex } from '@/utils/evidence/hex';

const HEAD =
  '<?xml version="1.0" encoding="UTF-8"?>\r\n' +
  '<asic:ASiCManifest xmlns:asic="http://uri.etsi.org/02918/v1.2.1#" xmlns:ds="http://www.w3.org/2000/09/xmldsig#">\r\n' +
  `  <asic:SigReference URI="${NAME.signature}" MimeType="application/pkcs7-signature"/>\r\n`;
const TAIL = '</asic:ASiCManifest>\r\n';

/**
 * CRLF line ends: `openssl cms` without `-binary` signs and verifies text in that form, so both ways of calling it agree.
 * Names are of the bundle's alphabet and need no escaping.
 */
export function asicManifest(files: readonly Pick<DigestedFile, 'name' | 'sha256'>[]): string {
  return HEAD + references(files) + TAIL;
}

/** The references of a manifest in our form, in their order, or undefined when it has another. */
export function parseAsicManifest(text: string): { name: string; sha256: string }[] | undefined {
  if (!text.startsWith(HEAD) || !text.endsWith(TAIL)) return undefined;
  const body = text.slice(HEAD.length, -TAIL.length);
  const lines = body.split('\r\n');
  // Name and digest stand in the first and third of the four lines of a reference; the rest is compared by writing it again.
  const found = Array.from({ length: Math.floor(lines.length / 4) }, (_, index) => ({
    name: /URI="([A-Za-z0-9._/-]+)"/.exec(lines[index * 4] ?? '')?.[1] ?? '',
    sha256: toHex(fromBase64(/>([A-Za-z0-9+/]{43}=)</.exec(lines[index * 4 + 2] ?? '')?.[1] ?? '') ?? new Uint8Array()),
  }));
  return references(found) === body ? found : undefined;
}

/** The root file is what to open first: the cover of a pack, the report of a bundle. */
function references(files: readonly Pick<DigestedFile, 'name' | 'sha256'>[]): string {
  const root = files.some(({ name }) => name === NAME.cover) ? NAME.cover : NAME.report;
  return files.map((file) => reference(file, root)).join('');
}

function reference({ name, sha256 }: Pick<DigestedFile, 'name' | 'sha256'>, rootFile: string): string {
  const root = name === rootFile ? ' Rootfile="true"' : '';
  return (
    `  <asic:DataObjectReference URI="${name}" MimeType="${mediaType(name)}"${root}>\r\n` +
    '    <ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/>\r\n' +
    `    <ds:DigestValue>${toBase64(bytesOf(sha256))}</ds:DigestValue>\r\n` +
    '  </asic:DataObjectReference>\r\n'
  );
}

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
