// The key that a school signs its packs with, made in its casebook.
import type { SchoolKeys } from '@/utils/evidence/school-keys';
import { AppError } from '@/utils/errors';
import { fromBase64Url, toBase64Url } from '@/utils/signature/bytes';
import { certificateFor } from '@/utils/signature/certificate';
import { fingerprintOf } from '@/utils/signature/fingerprint';

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256' } as const;
/** RFC 5280, ub-common-name. */
const LONGEST_NAME = 64;

/** A new key with a certificate in the school's name. It leaves this function only to be sealed in the vault. */
export async function makeSchoolKey(school: string, now: Date): Promise<Omit<SchoolKeys, 'cards'>> {
  const pair = await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const commonName = school.slice(0, LONGEST_NAME).toWellFormed();
  const certificate = await certificateFor(pair, { commonName, now });
  return {
    privateKey: toBase64Url(new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey))),
    certificate: toBase64Url(certificate),
    fingerprint: await fingerprintOf(certificate),
  };
}

/** The key as packs are signed with it; it cannot be taken out again. Throws `bytes-damaged`. */
export async function signerOf({
  privateKey,
  certificate,
}: Pick<SchoolKeys, 'privateKey' | 'certificate'>): Promise<{ privateKey: CryptoKey; certificate: Uint8Array<ArrayBuffer> }> {
  const [key, der] = [fromBase64Url(privateKey), fromBase64Url(certificate)];
  if (key === undefined || der === undefined) throw new AppError('bytes-damaged', 'school key');
  return { privateKey: await crypto.subtle.importKey('pkcs8', key, ALGORITHM, false, ['sign']), certificate: der };
}
