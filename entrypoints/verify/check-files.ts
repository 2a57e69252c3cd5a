// Verifies the files that the command line was given, one after the other, and whether volumes among them belong together.
import type { KnownSigners, Verdict } from '@/utils/bundle/verdict';
import { verifyBundle } from '@/utils/bundle/verify-bundle';
import { type VolumeSet, volumeSets } from '@/utils/bundle/volume-sets';
import type { BundleFile } from '@/utils/bundle/bundle-file';
import type { OpenedFile } from './node-file';
import type { SchoolCard } from '@/utils/evidence/school-card';
import { withMaker } from '@/utils/school/enrolment';
import type { ChainOfTime } from './check-chains';
import { digestsInThreads, receiptInThread } from './file-thread';

export interface NamedFile {
  path: string;
  /** Without a digest of its own when it lies in memory, decrypted. */
  file: OpenedFile | (BundleFile & { digest?: undefined; close: () => void });
}

export interface CheckedFile {
  path: string;
  verdict: Verdict;
  /** The code on the screen of whoever made the file; that of a case in several files is the first one's. Of no encrypted file. */
  receipt?: string;
  /** What became of each trusted time in it, where roots were given. */
  times?: ChainOfTime[];
}

export interface Checked {
  files: CheckedFile[];
  sets: VolumeSet[];
}

/**
 * Closes each file when it is done with. With `chainsOf`, trusted times are checked to their end. A card makes two makers known:
 * whoever has it, and the school that signs packs.
 */
export async function checkFiles(
  given: readonly NamedFile[],
  known: KnownSigners,
  cards: readonly SchoolCard[] = [],
  chainsOf?: (bundle: Verdict['bundle']) => Promise<ChainOfTime[]>,
): Promise<Checked> {
  const makers = { ...known, head: [...(known.head ?? []), ...cards.map(({ signer }) => signer)] };
  const files: CheckedFile[] = [];
  for (const one of given) {
    const checked = await checkFile(one, makers);
    const times = await chainsOf?.(checked.verdict.bundle);
    files.push({ ...checked, verdict: await withMaker(checked.verdict, cards), ...(times && { times }) });
  }
  return { files, sets: volumeSets(files.map(({ verdict }) => verdict.bundle)) };
}

async function checkFile({ path, file }: NamedFile, known: KnownSigners): Promise<CheckedFile> {
  const digests = file.digest && digestsInThreads(path, file);
  const [receipt, verdict] = await Promise.all([
    file.digest && receiptInThread(path),
    verifyBundle(file, { known, digest: digests?.digest }),
  ]);
  digests?.end();
  file.close();
  const isFirst = (verdict.bundle.volume?.number ?? 1) === 1;
  return { path, verdict, ...(isFirst && receipt !== undefined && { receipt }) };
}
