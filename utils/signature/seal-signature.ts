// The signature of a seal: ECDSA P-256 with SHA-256, r‖s as base64url (DESIGN §5). What is signed is the domain's business.
import { type Bytes, fromBase64Url, toBase64Url } from './bytes';
import { signRaw, type VerifyRaw, verifierOf } from './ecdsa';
import { readCertificate } from './read-certificate';

/** 86 characters of base64url without padding. */
export async function signSeal(privateKey: CryptoKey, message: Bytes): Promise<string> {
  return toBase64Url(await signRaw(privateKey, message));
}

/** Whether the key of a certificate (DER as base64url) signed this message; false also for one or a signature that cannot be read. */
export type VerifySeal = (certificate: string, message: Bytes, signature: string) => Promise<boolean>;

/** A check of seals that reads each certificate once: those of a case mostly bear the same. */
export function sealVerifier(): VerifySeal {
  const keys = new Map<string, Promise<VerifyRaw | undefined>>();
  return async (certificate, message, signature) => {
    const key = keys.get(certificate) ?? readKey(certificate);
    keys.set(certificate, key);
    const verify = await key;
    const raw = fromBase64Url(signature);
    return verify !== undefined && raw?.length === 64 && (await verify(message, raw));
  };
}

async function readKey(text: string): Promise<VerifyRaw | undefined> {
  const der = fromBase64Url(text);
  const certificate = der && (await readCertificate(der));
  return certificate && verifierOf(certificate.point);
}
