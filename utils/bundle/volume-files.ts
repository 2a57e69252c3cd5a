// The files of one volume with their digests, and how to load each: from values for the small ones, from Blobs for the pictures.
import { AppError } from '@/utils/errors';
import { canonicalBytes, canonicalJson } from '@/utils/evidence/canonical-json';
import { type CustodyEntry, untilLastSeal } from '@/utils/evidence/custody';
import { sha256 } from '@/utils/evidence/digest';
import type { DigestedFile } from './digested-file';
import { captureAddress, NAME } from './layout';
import type { BundleCapture, ReportItem, VolumeInput } from './volume-input';
import type { VolumesRecord } from './volumes-record';

export interface VolumeFile extends DigestedFile {
  load: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** A file made here. */
export async function madeFile(name: string, content: string | Uint8Array<ArrayBuffer>): Promise<VolumeFile> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, size: bytes.length, sha256: await sha256(bytes), load: async () => bytes };
}

/**
 * A file that was digested when it was captured. It is read and hashed once, when its turn to be written has come: the
 * manifests before it already bear the digest, and bytes that no longer have it stop the writing with `bytes-damaged`.
 */
export function storedFile(name: string, size: number, digest: string, read: () => Promise<Blob>): VolumeFile {
  return {
    name,
    size,
    sha256: digest,
    load: async () => {
      const bytes = new Uint8Array(await (await read()).arrayBuffer());
      if ((await sha256(bytes)) !== digest) throw new AppError('bytes-damaged', name);
      return bytes;
    },
  };
}

export interface Payload {
  files: VolumeFile[];
  holdsPdf: boolean;
  pdfLeftOut: boolean;
}

/** Everything under `data/`, in the bundle's order. */
export async function payloadFiles(input: VolumeInput): Promise<Payload> {
  const numbered = inItemOrder(input);
  const custody = untilLastSeal(input.custody);
  if (custody.length === 0) throw new AppError('nothing-to-hand-over', 'the custody log holds no seal');
  const { number, count, others = [] } = input.volume;
  const volume = { number, count, items: numbered.map(reportItem) };
  const pdf = await input.reportPdf?.(volume);
  const holdsPdf = pdf !== undefined;
  const pdfLeftOut = input.reportPdf !== undefined && !holdsPdf;
  const files = [
    await madeFile(NAME.report, input.report(volume, pdfLeftOut)),
    ...(pdf === undefined ? [] : [await madeFile(NAME.reportPdf, pdf)]),
    await madeFile(NAME.case, canonicalBytes(input.case)),
    await custodyFile(custody),
    ...(await volumesFiles(input.bundleId, { number, count, others })),
  ];
  for (const capture of numbered) files.push(...(await captureFiles(capture)));
  return { files, holdsPdf, pdfLeftOut };
}

export function custodyFile(custody: readonly CustodyEntry[]): Promise<VolumeFile> {
  return madeFile(NAME.custody, custody.map((entry) => `${canonicalJson(entry)}\n`).join(''));
}

/** `volumes.json`, in volume 1 of several; nothing in any other. */
export async function volumesFiles(
  bundleId: string,
  { number, count, others = [] }: VolumeInput['volume'],
): Promise<VolumeFile[]> {
  if (number !== 1 || count === 1) return [];
  const record: VolumesRecord = { format: 1, bundleId, count, volumes: [...others] };
  return [await madeFile(NAME.volumes, canonicalBytes(record))];
}

type NumberedCapture = BundleCapture & { item: number };

function inItemOrder(input: VolumeInput): NumberedCapture[] {
  return input.captures
    .map((capture) => {
      const found = input.case.items.find(({ captureId }) => captureId === capture.record.id);
      if (found === undefined) throw new AppError('record-invalid', 'a capture is not among the items of its case');
      return { ...capture, item: found.item };
    })
    .toSorted((a, b) => a.item - b.item);
}

async function captureFiles({ item, record, seal, picture, source }: NumberedCapture): Promise<VolumeFile[]> {
  const name = (file: Parameters<typeof captureAddress>[1]) => `data/${captureAddress(item, file)}`;
  const written = await madeFile(name('capture.json'), canonicalBytes(record));
  if (written.sha256 !== seal.digest) throw new AppError('bytes-damaged', written.name);
  if ((picture === undefined) !== (record.picture === undefined) || (source === undefined) !== (record.source === undefined)) {
    throw new AppError('record-invalid', `${written.name}: picture or source without its record, or a record without its bytes`);
  }
  const files = [written, await madeFile(name('seal.json'), canonicalBytes(seal))];
  const stored = (file: Parameters<typeof name>[0], blob: Blob, digest: string) =>
    files.push(storedFile(name(file), blob.size, digest, () => Promise.resolve(blob)));
  if (picture && record.picture) stored(`${record.picture.method}.png`, picture, record.picture.sha256);
  if (source && record.source) stored('source.txt', source, record.source.sha256);
  return files;
}

function reportItem({ item, record, seal }: NumberedCapture): ReportItem {
  return {
    item,
    record,
    seal,
    ...(record.picture && { pictureAddress: captureAddress(item, `${record.picture.method}.png`) }),
  };
}
