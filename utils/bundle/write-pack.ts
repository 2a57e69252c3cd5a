// Writes one volume of a pack: documents, pictures apart, working copies, and received files unchanged.
import { canonicalBytes } from '@/utils/evidence/canonical-json';
import { codeOf } from '@/utils/errors';
import { NAME } from './layout';
import { copyAddress, pictureAddress, receivedAddress } from './pack-layout';
import type { PackDocuments, PackVolumeInput } from './pack-input';
import type { Timestamp } from './time-files';
import { custodyFile, madeFile, storedFile, type VolumeFile, volumesFiles } from './volume-files';
import type { ChunkSink, WriteOptions, WriteResult } from './volume-input';
import { writeContainer } from './write-container';

export interface PackWritten extends WriteResult {
  /** Of the trusted time over the whole; absent where none was asked for. */
  time?: 'obtained' | 'missing';
}

/**
 * Writes a whole container to `sink`, chunk by chunk, holding one file of it in memory at a time. Write volume 1 of several
 * last, with the others' `manifestSha256`. Rejects with `cancelled`, `bytes-damaged`, `volume-too-large`, or with what the
 * readers and the sink throw; what the sink has got by then is no pack.
 */
export async function writePack(input: PackVolumeInput, sink: ChunkSink, options: WriteOptions = {}): Promise<PackWritten> {
  const info = {
    container: 'pack',
    organisation: input.organisation,
    caseName: input.record.case.reference ?? input.record.case.code,
    bundleId: input.bundleId,
    volume: input.volume,
  } as const;
  const documents = await input.documents(input.volume.number);
  const files = await packFiles(input, documents);
  const write = (more: { timestamp?: Timestamp }) => writeContainer(files, info, input, sink, { ...options, ...more });
  const { timestamp } = input;
  let time: PackWritten['time'] = timestamp && 'obtained';
  const written = await write(timestamp === undefined ? {} : { timestamp }).catch((error: unknown) => {
    if (timestamp === undefined || !codeOf(error).startsWith('time-')) throw error;
    // Nothing was given to the sink yet. The pack says then that it has no trusted time, and is signed as such.
    time = 'missing';
    return write({});
  });
  return { ...written, pdfLeftOut: documents.pdf === undefined, ...(time && { time }) };
}

/** Everything under `data/`, in the pack's order. */
async function packFiles(input: PackVolumeInput, { cover, items, report, statement, pdf }: PackDocuments): Promise<VolumeFile[]> {
  const { record, volume, custody } = input;
  const documents: [name: string, content: string | Uint8Array<ArrayBuffer> | undefined][] = [
    [NAME.cover, cover],
    [NAME.items, items],
    [NAME.report, report],
    [NAME.statement, statement],
    [NAME.reportPdf, pdf],
    [NAME.pack, canonicalBytes(record)],
  ];
  const files: VolumeFile[] = [];
  for (const [name, content] of documents) if (content !== undefined) files.push(await madeFile(name, content));
  if (custody !== undefined) files.push(await custodyFile(custody));
  files.push(...(await volumesFiles(input.bundleId, volume)));

  const stored = (address: string, digest: string, { size, read }: { size: number; read: () => Promise<Blob> }) =>
    files.push(storedFile(`data/${address}`, size, digest, read));
  const here = <T extends { volume: number }>(all: readonly T[]) => all.filter((each) => each.volume === volume.number);
  for (const { item, picture } of here(record.items)) {
    if (picture !== undefined) stored(pictureAddress(item), picture, input.picture(item));
  }
  for (const { number, sha256 } of here(record.copies)) {
    stored(copyAddress(number), sha256, input.copy(number));
    files.push(await madeFile(`data/${copyAddress(number, 'json')}`, input.copyFile(number)));
  }
  for (const { number, sha256 } of here(record.received)) {
    stored(receivedAddress(number), sha256, input.received(number));
    const token = input.token?.(number);
    if (token !== undefined) files.push(await madeFile(`data/${receivedAddress(number)}.tst`, token));
  }
  return files;
}
