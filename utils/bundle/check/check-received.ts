// The received files in a pack, each verified as the container it is, one after the other.
import { partOfFile } from '@/utils/bundle/file-part';
import type { BundleFile } from '@/utils/bundle/bundle-file';
import { isReceivedName } from '@/utils/bundle/pack-layout';
import { addAll, type Problem, problem } from '@/utils/bundle/problem';
import type { FoundEntry, ReadOptions } from '@/utils/bundle/read-entries';
import type { ReceivedSummary, Verdict } from '@/utils/bundle/verdict';
import { LOCAL_LENGTH, type ZipRecord } from '@/utils/bundle/zip/zip-records';

/** Containers in each other: a pack of a pack of a pack of a hand-over. Each holds texts in memory while it is checked. */
export const MOST_LEVELS = 4;

export type VerifyPart = (part: BundleFile, options: ReadOptions) => Promise<Verdict>;

/** What is wrong in a received file stands in `problems` under its path and the path inside it. */
export async function checkReceivedFiles(
  file: BundleFile,
  { records, entries, level }: { records: readonly ZipRecord[]; entries: readonly FoundEntry[]; level: number },
  { digest, onProgress }: ReadOptions,
  verify: VerifyPart,
  problems: Problem[],
): Promise<ReceivedSummary[]> {
  const received = records.filter(({ name }) => isReceivedName(name));
  if (received.length > 0 && level >= MOST_LEVELS) {
    problems.push(problem('too-large', received[0]?.name ?? '', `${MOST_LEVELS} levels`));
    return [];
  }
  const total = received.reduce((sum, { size }) => sum + size, 0);
  const summaries: ReceivedSummary[] = [];
  let before = 0;
  for (const { name, offset, size } of received) {
    const start = offset + LOCAL_LENGTH + name.length;
    const done = before;
    const verdict = await verify(partOfFile(file, start, size), {
      ...(digest && { digest: (from: number, to: number) => digest(start + from, start + to) }),
      onProgress: (share, of) => onProgress?.(done + (of === 0 ? size : (size * share) / of), total),
    });
    before += size;
    addAll(
      problems,
      verdict.problems.map((one) => ({ ...one, path: one.path === '' ? name : `${name}: ${one.path}` })),
    );
    const sha256 = entries.find((entry) => entry.name === name)?.sha256 ?? '';
    summaries.push({ path: name, sha256, source: verdict.source, bundle: verdict.bundle });
  }
  return summaries;
}
