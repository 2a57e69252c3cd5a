// Writes one volume of a hand-over to where the person wants it, and puts on record what is then known to have happened.
import { writeVolume } from '@/utils/bundle/write-volume';
import type { WriteOptions } from '@/utils/bundle/volume-input';
import { AppError } from '@/utils/errors';
import type { FileTarget } from '@/utils/browser/save-file';
import { encryptedSink } from '@/utils/school/encrypted-sink';
import type { TystDatabase } from '@/utils/store/database';
import { type SavedVolume, recordVolume } from '@/utils/store/exports';
import type { HandOver, HandOverVolume } from './hand-over';
import { takingBack } from './taking-back';
import { withZipHash } from './with-zip-hash';

/** A volume that was saved, with what volume 1 says of it. */
export interface WrittenHandOverVolume extends SavedVolume {
  manifestSha256: string;
  pdfLeftOut: boolean;
}

export interface SaveWay {
  target: FileTarget;
  /** `written`: the file was closed where the person picked it; `offered`: a download was started, which may fail unseen. */
  way: SavedVolume['way'];
}

/**
 * Writes the volume and records it once its file is closed; `before` are the volumes saved already, in any order. Anything
 * that goes wrong before that, `cancelled` included, takes back the file and records nothing. With the last volume the
 * bundle as a whole is recorded; it counts as `offered` when any of its volumes was.
 */
export async function saveVolume(
  db: TystDatabase,
  { caseId, input, volumes, recipient }: HandOver,
  volume: HandOverVolume,
  { target, way }: SaveWay,
  before: readonly WrittenHandOverVolume[],
  options: WriteOptions = {},
): Promise<WrittenHandOverVolume> {
  const { number, count, captures, fileName } = volume;
  await stillViewable(db, captures);
  const others = before.map(({ number, manifestSha256 }) => ({ number, manifestSha256 })).toSorted((a, b) => a.number - b.number);
  const sink = recipient === undefined ? target : await encryptedSink([recipient], target);
  const written = await takingBack(sink, async () => {
    const result = await withZipHash((hash) =>
      writeVolume(
        { ...input, captures, volume: { number, count, ...(number === 1 && count > 1 && { others }) } },
        (chunk) => sink.write(chunk),
        { ...options, hash },
      ),
    );
    await sink.close();
    return result;
  });
  const { sha256, manifestSha256, pdfLeftOut } = written;
  const saved = { bundleId: input.bundleId, number, count, sha256, way, manifestSha256, pdfLeftOut };
  const all = [...before, saved].toSorted((a, b) => a.number - b.number);
  const at = new Date().toISOString();
  await recordVolume(
    db,
    caseId,
    saved,
    at,
    all.length < volumes.length
      ? undefined
      : {
          id: input.bundleId,
          caseId,
          at,
          volumes: all.map(({ sha256 }) => sha256),
          items: input.captures.length,
          captureIds: input.captures.map(({ record }) => record.id),
          fileName,
          state: all.some(({ way }) => way === 'offered') ? 'offered' : 'written',
        },
  );
  return saved;
}

/** What was captured by mistake, or cleared here, is in no file, even when that happened after the hand-over had been prepared. */
async function stillViewable(db: TystDatabase, captures: HandOverVolume['captures']): Promise<void> {
  const entries = await db.captures.bulkGet(captures.map(({ record }) => record.id));
  if (entries.some((entry) => entry?.withheldAt !== undefined)) throw new AppError('capture-withheld');
  if (entries.some((entry) => entry?.clearedAt !== undefined)) throw new AppError('not-found', 'picture');
}
