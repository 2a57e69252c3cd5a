// `data/volumes.json`: there exactly in volume 1 of several, and naming exactly the others.
import type { BagInfo } from '@/utils/bundle/bag-info';
import { NAME } from '@/utils/bundle/layout';
import { parseRecord } from '@/utils/bundle/parse-record';
import { type Problem, problem } from '@/utils/bundle/problem';
import type { FoundEntry } from '@/utils/bundle/read-entries';
import type { WrittenVolume } from '@/utils/bundle/volume-input';
import { VolumesRecordSchema } from '@/utils/bundle/volumes-record';

/** Whether the other volumes are the ones named can be seen only with them at hand: see volumeSets. */
export function checkVolumes(
  entries: readonly FoundEntry[],
  info: BagInfo,
): { problems: Problem[]; others?: readonly WrittenVolume[] } {
  const entry = entries.find(({ name }) => name === NAME.volumes);
  const { number, count } = info.volume;
  const expected = number === 1 && count > 1;
  if (!expected) return { problems: entry ? [problem('entry-unexpected', NAME.volumes)] : [] };
  if (entry === undefined) return { problems: [problem('entry-missing', NAME.volumes)] };
  const problems: Problem[] = [];
  const record = parseRecord(entry.bytes, VolumesRecordSchema, NAME.volumes, problems);
  if (record === undefined) return { problems };
  const named = record.volumes.map((volume) => volume.number).join(' ');
  const others = Array.from({ length: count - 1 }, (_, index) => index + 2).join(' ');
  for (const [should, is] of [
    [info.bundleId, record.bundleId],
    [String(count), String(record.count)],
    [others, named],
  ] as const) {
    if (should !== is) problems.push(problem('volumes-differ', NAME.volumes, should, is));
  }
  return { problems, others: record.volumes };
}
