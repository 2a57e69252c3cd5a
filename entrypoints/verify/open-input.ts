// Opens what the command line was given: a bundle, or an encrypted one with an identity that fits.
import { openAsBlob, readFileSync } from 'node:fs';
import { LIMITS } from '@/utils/bundle/limits';
import { type SchoolCard, parseCard } from '@/utils/evidence/school-card';
import { isAgeFile } from '@/utils/school/age-file';
import type { NamedFile } from './check-files';
import { openFile } from './node-file';

/** Why a file was not opened; each has a sentence. */
export type Refusal = 'notAFile' | 'encrypted' | 'notForThisKey' | 'notDecrypted';

/** What the age format adds to a file: sixteen bytes for each 64 KiB, and a header. */
const LARGEST_ENCRYPTED = LIMITS.file + 2 ** 20;

/** The identities of files as `age-keygen` writes them, one a line; undefined when one of the files has none. */
export function readIdentities(paths: readonly string[]): string[] | undefined {
  const found = paths.map((path) => {
    try {
      return readFileSync(path, 'utf8').match(/^AGE-SECRET-KEY-1\w+$/gm) ?? [];
    } catch {
      return [];
    }
  });
  return found.every(({ length }) => length > 0) ? found.flat() : undefined;
}

/** The school cards in these files; undefined when one of the files is none. */
export function readCards(paths: readonly string[]): SchoolCard[] | undefined {
  try {
    return paths.map((path) => parseCard(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}

/** A file larger than any bundle is handed on as it is, not decrypted: the verifier says what it is. */
export async function openInput(path: string, identities: readonly string[]): Promise<NamedFile | Refusal> {
  const file = openFile(path);
  if (file === undefined) return 'notAFile';
  const blob = await openAsBlob(path);
  if (file.size > LARGEST_ENCRYPTED || !(await isAgeFile(blob))) return { path, file };
  file.close();
  if (identities.length === 0) return 'encrypted';
  const { decryptInput } = await import('./decrypt-input');
  const decrypted = await decryptInput(identities, blob);
  if (typeof decrypted === 'string') return decrypted;
  return { path, file: { size: decrypted.size, slice: (start, end) => decrypted.slice(start, end), close: () => undefined } };
}
