// Writes one volume of a bundle.
import { AppError } from '@/utils/errors';
import { payloadFiles } from './volume-files';
import type { ChunkSink, VolumeInput, WriteOptions, WriteResult } from './volume-input';
import { writeContainer } from './write-container';

/**
 * Writes a whole container to `sink`, chunk by chunk, holding one picture in memory at a time. Write volume 1 of several last,
 * with the others' `manifestSha256`. Rejects with `cancelled`, `bytes-damaged`, `record-invalid`, `nothing-to-hand-over`,
 * `volume-too-large`, or with what the sink throws; what the sink has got by then is no bundle.
 */
export async function writeVolume(input: VolumeInput, sink: ChunkSink, options: WriteOptions = {}): Promise<WriteResult> {
  if (input.captures.length === 0) throw new AppError('nothing-to-hand-over', 'a volume without a capture');
  const { files, holdsPdf, pdfLeftOut } = await payloadFiles(input);
  const info = {
    container: 'bundle',
    organisation: input.organisation,
    caseName: input.case.reference ?? input.case.code,
    bundleId: input.bundleId,
    volume: input.volume,
    ...(input.enrolment !== undefined && { enrolment: input.enrolment }),
  } as const;
  const wrapping = { ...input, readme: input.readme(holdsPdf) };
  return { ...(await writeContainer(files, info, wrapping, sink, options)), pdfLeftOut };
}
