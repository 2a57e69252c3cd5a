// The signature of a seal: ECDSA P-256 with SHA-256, r‖s as base64url (DESIGN §5). What is signed is the domain's business.
import { type Bytes, fromBase64Url, toBase64Url } from './bytes';
import { signRaw, verifyRaw } from './ecdsa';
import { readCertificate } from './read-certificate';

/** 86 characters of base64url without padding. */
export async function signSeal(privateKey: CryptoKey, message: Bytes): Promise<string> {
  return toBase64Url(await signRaw(privateKey, message));
}

/** Whether the key of this certificate signed this message; false also for a certificate or signature that cannot be read. */
export async function verifySealSignature(certificateDer: Bytes, message: Bytes, signature: string): Promise<boolean> {
  const certificate = await readCertificate(certificateDer);
  const raw = fromBase64Url(signature);
  return certificate !== undefined && raw?.length === 64 && (await verifyRaw(certificate.point, message, raw));
}
