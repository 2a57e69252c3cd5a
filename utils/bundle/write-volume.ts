// Writes one volume of a bundle: payload, manifests and signature, in the making order that leaves no digest circular.
import { AppError } from '@/utils/errors';
import { signDetached } from '@/utils/signature/signed-data';
import { asicManifest } from './asic-manifest';
import { BAGIT_TXT, bagInfoText } from './bag-info';
import { bagManifest } from './bag-manifest';
import { MIMETYPE, NAME } from './layout';
import { madeFile, payloadFiles } from './volume-files';
import type { ChunkSink, VolumeInput, WriteOptions, WriteResult } from './volume-input';
import { writeZip } from './write-zip';

/**
 * Writes a whole container to `sink`, chunk by chunk, holding one picture in memory at a time. Write volume 1 of several last,
 * with the others' `manifestSha256`. Rejects with `cancelled`, `bytes-damaged`, `record-invalid`, `nothing-to-hand-over`,
 * `volume-too-large`, or with what the sink throws; what the sink has got by then is no bundle.
 */
export async function writeVolume(input: VolumeInput, sink: ChunkSink, options: WriteOptions = {}): Promise<WriteResult> {
  if (input.captures.length === 0) throw new AppError('nothing-to-hand-over', 'a volume without a capture');
  const { files: payload, holdsPdf, pdfLeftOut } = await payloadFiles(input);
  const manifest = await madeFile(NAME.manifest, bagManifest(payload));
  const tagFiles = [
    await madeFile(NAME.mimetype, MIMETYPE),
    await madeFile(NAME.bagit, BAGIT_TXT),
    await madeFile(NAME.bagInfo, bagInfoOf(input, payload)),
    manifest,
    await madeFile(NAME.readme, input.readme(holdsPdf)),
    ...(input.verifier === undefined ? [] : [await madeFile(NAME.verifier, input.verifier)]),
  ];
  const tagManifest = await madeFile(NAME.tagManifest, bagManifest(tagFiles));
  const unsigned = [...tagFiles, tagManifest, ...payload];
  const asic = await madeFile(NAME.asicManifest, asicManifest(unsigned.filter(({ name }) => name !== NAME.mimetype)));
  const signature = await madeFile(NAME.signature, await signDetached(input.signer, await asic.load(), input.now));
  const written = await writeZip([...unsigned, asic, signature], sink, options);
  return { ...written, manifestSha256: manifest.sha256, pdfLeftOut };
}

function bagInfoOf(input: VolumeInput, payload: readonly { size: number }[]): string {
  return bagInfoText({
    organisation: input.organisation,
    caseName: input.case.reference ?? input.case.code,
    date: input.now.toISOString().slice(0, 10),
    payload: { bytes: payload.reduce((sum, { size }) => sum + size, 0), files: payload.length },
    bundleId: input.bundleId,
    volume: input.volume,
    timestamps: 0,
    ...(input.enrolment !== undefined && { enrolment: input.enrolment }),
  });
}
