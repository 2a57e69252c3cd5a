// What rests in the vault: AES-256-GCM for each object, its own name as associated data, so that none can stand in for another.
import { AppError } from '@/utils/errors';

/** Ciphertext with the nonce it was made with (96 bits, random for each writing; NIST SP 800-38D §8.2.2). */
export interface Sealed {
  nonce: Uint8Array<ArrayBuffer>;
  bytes: ArrayBuffer;
}

/** A new vault key. It can be exported once, to be wrapped for its owner; `importVaultKey` gives one that cannot. */
export async function makeVaultKey(): Promise<Uint8Array<ArrayBuffer>> {
  return crypto.getRandomValues(new Uint8Array(32));
}

/** The key as this page may use it. Throws `encrypted-file-damaged` when it has not 32 bytes. */
export async function importVaultKey(raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  if (raw.length !== 32) throw new AppError('encrypted-file-damaged', 'vault key');
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

export async function sealBytes(key: CryptoKey, name: string, plain: BufferSource): Promise<Sealed> {
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  return { nonce, bytes: await crypto.subtle.encrypt(parameters(nonce, name), key, plain) };
}

/** Throws `bytes-damaged` when it was altered, is filed under another name, or was sealed with another key. */
export async function openBytes(key: CryptoKey, name: string, { nonce, bytes }: Sealed): Promise<ArrayBuffer> {
  try {
    return await crypto.subtle.decrypt(parameters(nonce, name), key, bytes);
  } catch (error) {
    throw new AppError('bytes-damaged', 'vault', { cause: error });
  }
}

function parameters(nonce: Uint8Array<ArrayBuffer>, name: string): AesGcmParams {
  return { name: 'AES-GCM', iv: nonce, additionalData: new TextEncoder().encode(name) };
}
