// The second ASiC manifest, which a trusted time is over (ETSI EN 319 162-1 §A.4): all that stands before it but `mimetype`.
import { asicManifest, parseAsicManifest } from './asic-manifest';
import type { DigestedFile } from './digested-file';
import { NAME } from './layout';

const OF_SIGNATURE = `<asic:SigReference URI="${NAME.signature}" MimeType="application/pkcs7-signature"/>`;
const OF_TOKEN = `<asic:SigReference URI="${NAME.timeToken}" MimeType="application/vnd.etsi.timestamp-token"/>`;

/** In the same fixed form as the first, but for what covers it. */
export function timeManifest(files: readonly Pick<DigestedFile, 'name' | 'sha256'>[]): string {
  return asicManifest(files).replace(OF_SIGNATURE, OF_TOKEN);
}

/** As parseAsicManifest. */
export function parseTimeManifest(text: string): { name: string; sha256: string }[] | undefined {
  // The first occurrence stands in its head, or the text is not in the form.
  return text.includes(OF_SIGNATURE) ? undefined : parseAsicManifest(text.replace(OF_TOKEN, OF_SIGNATURE));
}

/** What the second manifest lists. */
export function isBeforeTime(name: string): boolean {
  return name !== NAME.mimetype && name !== NAME.timeManifest && name !== NAME.timeToken;
}
