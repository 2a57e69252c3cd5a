// Decrypts what the command line was given; loaded only for an encrypted file.
import { codeOf } from '@/utils/errors';
import { decryptWith } from '@/utils/school/age';

/** The file in it, or why there is none. */
export async function decryptInput(identities: readonly string[], file: Blob): Promise<Blob | 'notForThisKey' | 'notDecrypted'> {
  try {
    return await decryptWith(identities, file);
  } catch (error) {
    return codeOf(error) === 'not-for-this-key' ? 'notForThisKey' : 'notDecrypted';
  }
}
