// The one door to the age format (age-encryption.org/v1): encrypts files for keys or a passphrase, and opens them again.
import { AppError } from '@/utils/errors';

/** An X25519 pair of the age format: `identity` (`AGE-SECRET-KEY-1…`) opens what was encrypted for `recipient` (`age1…`). */
export interface AgeKeys {
  identity: string;
  recipient: string;
}

/** What the public `age` tool takes by default: about a second and 256 MiB for each guess (2^18 blocks of 1 KiB). */
const WORK_FACTOR = 18;

/** The library, loaded when it is first asked for something: it is a good part of a page's script, and most pages are only looked at. */
export const loadAge = () => import('age-encryption');

export async function makeAgeKeys(): Promise<AgeKeys> {
  const { generateX25519Identity, identityToRecipient } = await loadAge();
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** The recipient that belongs to an identity. Throws `age-key-invalid`. */
export async function recipientOf(identity: string): Promise<string> {
  const { identityToRecipient } = await loadAge();
  try {
    return await identityToRecipient(identity.trim());
  } catch (error) {
    throw new AppError('age-key-invalid', '', { cause: error });
  }
}

/** Encrypts a file for every one of these recipients, 64 KiB at a time. Throws `age-key-invalid` for what is no recipient. */
export async function encryptFor(recipients: readonly string[], file: Blob): Promise<Blob> {
  const encrypter = new (await loadAge()).Encrypter();
  try {
    for (const recipient of recipients) encrypter.addRecipient(recipient);
  } catch (error) {
    throw new AppError('age-key-invalid', '', { cause: error });
  }
  return wholeOf(await encrypter.encrypt(file.stream()));
}

/**
 * Opens a file with whichever of these identities fits, 64 KiB at a time; nothing is handed out unless all of it is authentic.
 * Throws `not-for-this-key` when none fits, `encrypted-file-damaged` for anything else that is wrong with the file.
 */
export async function decryptWith(identities: readonly string[], file: Blob): Promise<Blob> {
  const decrypter = new (await loadAge()).Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  return opened(async () => wholeOf(await decrypter.decrypt(file.stream())), 'not-for-this-key');
}

/** Locks a small secret with a passphrase (the format's scrypt recipient). */
export async function lockWith(passphrase: string, secret: string, workFactor = WORK_FACTOR): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new (await loadAge()).Encrypter();
  encrypter.setScryptWorkFactor(workFactor);
  encrypter.setPassphrase(passphrase.normalize('NFC'));
  return new Uint8Array(await encrypter.encrypt(secret));
}

/** Encrypts a file under a passphrase, 64 KiB at a time: for somebody who has no key, and the public `age` tool. */
export async function encryptWithPassphrase(passphrase: string, file: Blob, workFactor = WORK_FACTOR): Promise<Blob> {
  const encrypter = new (await loadAge()).Encrypter();
  encrypter.setScryptWorkFactor(workFactor);
  encrypter.setPassphrase(passphrase);
  return wholeOf(await encrypter.encrypt(file.stream()));
}

/** The secret again. Throws `passphrase-wrong`, or `encrypted-file-damaged`. */
export async function unlockWith(passphrase: string, locked: Uint8Array): Promise<string> {
  const decrypter = new (await loadAge()).Decrypter();
  decrypter.addPassphrase(passphrase.normalize('NFC'));
  return opened(() => decrypter.decrypt(locked, 'text'), 'passphrase-wrong');
}

/** A stream's bytes as a blob: the browser may keep it on the disk, and a large file is never one array. */
function wholeOf(stream: ReadableStream<Uint8Array>): Promise<Blob> {
  return new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).blob();
}

/** The library throws plain errors; only the one for "no key fits" means something other than a damaged file. */
async function opened<T>(open: () => Promise<T>, noKeyFits: 'not-for-this-key' | 'passphrase-wrong'): Promise<T> {
  try {
    return await open();
  } catch (error) {
    const noKey = error instanceof Error && error.message.startsWith('no identity matched');
    throw new AppError(noKey ? noKeyFits : 'encrypted-file-damaged', '', { cause: error });
  }
}
