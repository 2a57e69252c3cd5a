// Checks a received file before anything of it is stored: opens it when it is encrypted, and verifies it in a worker.
import { type CheckOptions, type CheckedFile, checkFile, checkInWorkers } from '@/utils/bundle/verify-in-worker';
import type { SchoolCard } from '@/utils/evidence/school-card';
import { decryptWith } from '@/utils/school/age';
import { isAgeFile } from '@/utils/school/age-file';
import { withMaker } from '@/utils/school/enrolment';

/** What is wrong with a file. */
export type FoundProblem = CheckedFile['verdict']['problems'][number];

/** What a casebook can open and recognise. */
export interface Keys {
  /** Of the age format. */
  identities: readonly string[];
  /** This school's cards, old ones too. */
  cards: readonly SchoolCard[];
}

/** A file that was checked, as it was verified: without the encryption that it came in. */
export interface CheckedBundle extends CheckedFile {
  file: Blob;
  fileName: string;
  /** It came encrypted, and one of the keys here opened it. */
  encrypted: boolean;
}

/**
 * Checks one file. What is wrong with a bundle is in the verdict; throws only `cancelled`, `unexpected`, and for an encrypted
 * file `not-for-this-key` and `encrypted-file-damaged`.
 */
export async function checkReceived(file: File, { identities, cards }: Keys, options: CheckOptions): Promise<CheckedBundle> {
  const encrypted = await isAgeFile(file);
  const bundle = encrypted ? await decryptWith(identities, file) : file;
  const checked = await check(bundle, options);
  return { ...checked, verdict: await withMaker(checked.verdict, cards), file: bundle, fileName: file.name, encrypted };
}

/** Outside a page there is no worker to be had. */
function check(file: Blob, options: CheckOptions): Promise<CheckedFile> {
  if (typeof Worker === 'undefined') return checkFile(file, options);
  return checkInWorkers(() => new Worker('/verify-worker.js'), file, options);
}
