// Invented packs: received bundles in a container that a school signs.
import type { PackVolumeInput } from '@/utils/bundle/pack-input';
import { packReadmeText } from '@/utils/bundle/pack-readme';
import type { BundleCapture, BundleInput } from '@/utils/bundle/volume-input';
import { writePack } from '@/utils/bundle/write-pack';
import { type CustodyEntry, nextCustodyEntry } from '@/utils/evidence/custody';
import { sha256 } from '@/utils/evidence/digest';
import type { PackRecord } from '@/utils/evidence/pack';
import { type WorkingCopyFile, workingCopyBytes } from '@/utils/evidence/working-copy';
import type { Bytes } from '@/utils/signature/bytes';
import { certificateFor } from '@/utils/signature/certificate';
import { createCaseKey } from '@/utils/signature/ecdsa';
import { NOW, ORGANISATION, onlyVolume, pngOf, sampleInput, written } from './sample';

/** What says which areas of a working copy of 6 by 4 pixels are covered. */
export async function sampleCopyFile({ record, seal }: BundleCapture, png: Blob): Promise<WorkingCopyFile> {
  return {
    format: 1,
    kind: 'tyst-working-copy',
    id: crypto.randomUUID(),
    of: { captureId: record.id, record: seal.digest, picture: record.picture?.sha256 ?? '' },
    areas: [
      { rect: { x: 0, y: 0, width: 2, height: 2 }, reason: 'child' },
      { rect: { x: 2, y: 0, width: 2, height: 2 }, reason: 'by-hand', words: 'A car’s number.' },
    ],
    made: { at: NOW.toISOString(), clock: 'device' },
    sha256: await sha256(png),
    width: 6,
    height: 4,
  };
}

/** A pack for the police of these hand-overs, with every kind of file in it. */
export async function samplePack(inputs?: readonly BundleInput[], change: (record: PackRecord) => PackRecord = (same) => same) {
  const handOvers = inputs ?? [await sampleInput([{}]), await sampleInput([{ text: 'More invented words.', source: 'x' }])];
  const files = await Promise.all(handOvers.map(async (input) => (await written(onlyVolume(input))).bytes));
  const digests = await Promise.all(files.map(sha256));
  const custody: CustodyEntry[] = [];
  for (const digest of digests) {
    custody.push(await nextCustodyEntry(custody.at(-1), 'received', { sha256: digest }, NOW.toISOString()));
  }
  const captures = handOvers.flatMap((input) => input.captures).map((capture, index) => ({ ...capture, item: index + 1 }));
  const copy = pngOf(6, 4);
  const [original] = captures;
  const areas = original === undefined ? new Uint8Array() : workingCopyBytes(await sampleCopyFile(original, copy));
  const record: PackRecord = {
    format: 1,
    recipient: 'police',
    case: {
      format: 1,
      id: crypto.randomUUID(),
      code: 'K7-MQ4',
      reference: '2026-014',
      title: 'Fixture matter',
      aboutHead: false,
      addressee: 'head',
      items: captures.map(({ item, record: { id } }) => ({ item, captureId: id })),
    },
    items: captures.map(({ item, record: { id, picture }, seal }) => ({
      item,
      captureId: id,
      digest: seal.digest,
      ...(picture && { picture: picture.sha256 }),
      volume: 1,
    })),
    received: digests.map((digest, index) => ({ number: index + 1, sha256: digest, volume: 1 })),
    copies: [
      {
        number: 1,
        item: 1,
        sha256: await sha256(copy),
        of: captures[0]?.record.picture?.sha256 ?? '',
        file: await sha256(areas),
        volume: 1,
      },
    ],
  };
  const keyPair = await createCaseKey();
  const stored = (blob: Blob) => ({ size: blob.size, read: () => Promise.resolve(blob) });
  const input: PackVolumeInput = {
    record: change(record),
    custody,
    documents: () =>
      Promise.resolve({
        cover: '<!doctype html><title>Cover</title>',
        items: '<!doctype html><title>Items</title>',
        report: '<!doctype html><title>Report</title>',
        statement: '<!doctype html><title>Statement</title>',
        pdf: new TextEncoder().encode('%PDF-1.7 invented'),
      }),
    picture: (item) => stored(captures[item - 1]?.picture ?? new Blob()),
    copy: () => stored(copy),
    copyFile: () => areas,
    received: (number) => stored(new Blob([files[number - 1] ?? new Uint8Array()])),
    readme: packReadmeText(),
    verifier: '<!doctype html><title>Checker</title>',
    organisation: ORGANISATION,
    signer: {
      privateKey: keyPair.privateKey,
      certificate: await certificateFor(keyPair, { commonName: ORGANISATION, now: NOW }),
    },
    bundleId: crypto.randomUUID(),
    now: NOW,
    volume: { number: 1, count: 1 },
  };
  return { input, files, handOvers };
}

/** A pack as one buffer. */
export async function packBytes(input: PackVolumeInput): Promise<Bytes> {
  const parts: Bytes[] = [];
  await writePack(input, (chunk) => void parts.push(chunk));
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** A pack around any file, as if it had been received. */
export async function packAround(file: Bytes): Promise<Bytes> {
  const { input } = await samplePack([]);
  const digest = await sha256(file);
  const { custody: _log, ...without } = input;
  const record: PackRecord = { ...input.record, received: [{ number: 1, sha256: digest, volume: 1 }], copies: [] };
  return packBytes({
    ...without,
    record,
    received: () => ({ size: file.length, read: () => Promise.resolve(new Blob([file])) }),
  });
}
