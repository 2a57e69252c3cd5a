// What says which areas of a working copy are covered: in its form, and of the very copy and item that pack.json names.
import type { PackRecord } from '@/utils/evidence/pack';
import { copyMismatches, WorkingCopyFileSchema } from '@/utils/evidence/working-copy';
import { copyAddress } from '@/utils/bundle/pack-layout';
import { parseRecord } from '@/utils/bundle/parse-record';
import { pngSize } from '@/utils/bundle/png-size';
import { type Problem, problem } from '@/utils/bundle/problem';
import type { FoundEntry } from '@/utils/bundle/read-entries';

/** That entries are there with their digests is asked elsewhere; of what is not here nothing is said. */
export function checkCopies(entries: readonly FoundEntry[], { items, copies }: PackRecord): Problem[] {
  const found = new Map(entries.map((entry) => [entry.name, entry]));
  const problems: Problem[] = [];
  for (const { number, item, sha256, of } of copies) {
    const path = `data/${copyAddress(number, 'json')}`;
    const entry = found.get(path);
    const file = entry && parseRecord(entry.bytes, WorkingCopyFileSchema, path, problems);
    const original = items.find((each) => each.item === item);
    const png = found.get(`data/${copyAddress(number)}`);
    if (file === undefined || original === undefined) continue;
    // A copy has its original's size; the original itself may not be in the pack.
    const size = png && pngSize(png.bytes);
    const sealed = {
      captureId: original.captureId,
      record: original.digest,
      picture: { sha256: of, width: size?.width ?? file.width, height: size?.height ?? file.height },
    };
    for (const mismatch of copyMismatches(file, sealed, { sha256 })) problems.push(problem('record-differs', path, '', mismatch));
  }
  return problems;
}
