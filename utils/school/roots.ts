// Roots of timestamp authorities out of a file or a policy: PEM (one or several) or DER, each read before it is trusted.
import { AppError } from '@/utils/errors';
import { LARGEST_ROOT, MOST_ROOTS, type RootSummary } from '@/utils/evidence/trusted-time';
import type { Bytes } from '@/utils/signature/bytes';
import { fingerprintOf } from '@/utils/signature/fingerprint';
import { commonNameOf, parseCertificate } from './x509';

const PEM = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]*)-----END CERTIFICATE-----/g;

/** The DER of each certificate in a file, PEM or DER. Throws `roots-invalid` when there is none, too many, or one cannot be read. */
export function rootsOf(file: Bytes): Bytes[] {
  if (file.length > MOST_ROOTS * LARGEST_ROOT) throw new AppError('roots-invalid', 'too large');
  const text = new TextDecoder('latin1').decode(file);
  const found = Array.from(text.matchAll(PEM), ([, body = '']) => fromBase64(body));
  const roots = found.length === 0 ? [file] : found;
  if (roots.length > MOST_ROOTS) throw new AppError('roots-invalid', 'too many');
  for (const root of roots) {
    if (root.length > LARGEST_ROOT || parseCertificate(root) === undefined)
      throw new AppError('roots-invalid', 'not a certificate');
  }
  return roots;
}

/** What is shown of a root. Throws `roots-invalid`. */
export async function summaryOf(root: Bytes): Promise<RootSummary> {
  const certificate = parseCertificate(root);
  if (certificate === undefined) throw new AppError('roots-invalid', 'not a certificate');
  return {
    fingerprint: await fingerprintOf(root),
    name: commonNameOf(certificate.subject),
    notAfter: certificate.notAfter.value.toISOString(),
  };
}

function fromBase64(text: string): Bytes {
  try {
    return Uint8Array.from(atob(text.replaceAll(/\s/g, '')), (letter) => letter.charCodeAt(0));
  } catch {
    throw new AppError('roots-invalid', 'not base64');
  }
}
