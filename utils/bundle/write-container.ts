// Writes a container around its payload: manifests and signature, in the making order that leaves no digest circular.
import { signDetached } from '@/utils/signature/signed-data';
import { asicManifest } from './asic-manifest';
import { BAGIT_TXT, type BagInfo, bagInfoText } from './bag-info';
import { bagManifest } from './bag-manifest';
import { MIMETYPE, NAME } from './layout';
import { type Timestamp, timeFiles } from './time-files';
import { madeFile, type VolumeFile } from './volume-files';
import type { ChunkSink, WriteOptions, WriteResult } from './volume-input';
import { writeZip } from './zip/write-zip';

/** What stands around the payload of any container. */
export interface Wrapping {
  /** The text of `README.txt`. */
  readme: string;
  /** The text of `verify.html`, the checker that works offline; a container may be without. */
  verifier?: string;
  signer: { privateKey: CryptoKey; certificate: Uint8Array<ArrayBuffer> };
  /** The signing time and, as a date without a time, the bagging date. */
  now: Date;
}

/**
 * Writes a container of these files under `data/`, given in their order. Rejects with what writeZip rejects with, and with what
 * `timestamp` throws: that is asked before the sink is given anything, so that the container can be written without.
 */
export async function writeContainer(
  payload: readonly VolumeFile[],
  info: Omit<BagInfo, 'date' | 'payload' | 'timestamps'>,
  { readme, verifier, signer, now }: Wrapping,
  sink: ChunkSink,
  { timestamp, ...options }: WriteOptions & { timestamp?: Timestamp },
): Promise<Omit<WriteResult, 'pdfLeftOut'>> {
  const bagInfo = bagInfoText({
    ...info,
    date: now.toISOString().slice(0, 10),
    payload: { bytes: payload.reduce((sum, { size }) => sum + size, 0), files: payload.length },
    timestamps: timestamp === undefined ? 0 : 1,
  });
  const manifest = await madeFile(NAME.manifest, bagManifest(payload));
  const tagFiles = [
    await madeFile(NAME.mimetype, MIMETYPE),
    await madeFile(NAME.bagit, BAGIT_TXT),
    await madeFile(NAME.bagInfo, bagInfo),
    manifest,
    await madeFile(NAME.readme, readme),
    ...(verifier === undefined ? [] : [await madeFile(NAME.verifier, verifier)]),
  ];
  const tagManifest = await madeFile(NAME.tagManifest, bagManifest(tagFiles));
  const unsigned = [...tagFiles, tagManifest, ...payload];
  const asic = await madeFile(NAME.asicManifest, asicManifest(unsigned.filter(({ name }) => name !== NAME.mimetype)));
  const signature = await madeFile(NAME.signature, await signDetached(signer, await asic.load(), now));
  const signed = [...unsigned, asic, signature];
  const times = timestamp === undefined ? [] : await timeFiles(signed, timestamp);
  const written = await writeZip([...signed, ...times], sink, options);
  return { ...written, manifestSha256: manifest.sha256 };
}
