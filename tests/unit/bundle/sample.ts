// Invented cases with sealed captures, and the bundles written from them.
import { PNG } from 'pngjs';
import { planVolumes } from '@/utils/bundle/plan-volumes';
import { readmeText } from '@/utils/bundle/readme';
import type { BundleCapture, BundleInput, ChunkSink, VolumeInput, WriteOptions, WriteResult } from '@/utils/bundle/volume-input';
import { writeVolume } from '@/utils/bundle/write-volume';
import { canonicalBytes } from '@/utils/evidence/canonical-json';
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import { completeness } from '@/utils/evidence/completeness';
import { type CustodyEntry, nextCustodyEntry } from '@/utils/evidence/custody';
import { digestOf, sha256 } from '@/utils/evidence/digest';
import { read, unknown } from '@/utils/evidence/read';
import { CHAIN_START, type Seal, sealMessage } from '@/utils/evidence/seal';
import { sealedDetail } from '@/utils/evidence/sealed-event';
import { toBase64Url } from '@/utils/signature/bytes';
import { certificateFor } from '@/utils/signature/certificate';
import { createCaseKey } from '@/utils/signature/ecdsa';
import { signSeal } from '@/utils/signature/seal-signature';

export const NOW = new Date('2026-11-21T09:30:15.250Z');
export const ORGANISATION = 'Ysgol Enghraifft (Fixture School)';

/** What one capture of a sample may differ in. */
export interface SampleCapture {
  text?: string;
  /** Pixels, or the PNG itself. */
  picture?: { width: number; height: number } | Blob;
  source?: string;
  /** A record without picture or source. */
  logOnly?: boolean;
  categories?: CaptureRecord['categories'];
  safeguarding?: CaptureRecord['safeguarding'];
  /** ISO 8601. */
  capturedAt?: string;
  /** What else of the record is different. */
  record?: Partial<CaptureRecord>;
}

/** A case with these captures, sealed one after the other by a fresh key. */
export async function sampleInput(wanted: readonly SampleCapture[] = [{}]): Promise<BundleInput> {
  const keyPair = await createCaseKey();
  const certificate = await certificateFor(keyPair, { commonName: 'Anonymous reporter', now: NOW });
  const captures: BundleCapture[] = [];
  const custody: CustodyEntry[] = [];
  let previous = CHAIN_START;
  for (const capture of wanted) {
    const { record, ...blobs } = await sampleRecord(capture);
    const unsigned = { captureId: record.id, digest: await digestOf(record), previous, certificate: toBase64Url(certificate) };
    const seal: Seal = { ...unsigned, signature: await signSeal(keyPair.privateKey, sealMessage(unsigned)) };
    captures.push({ record, seal, ...blobs });
    custody.push(await nextCustodyEntry(custody.at(-1), 'sealed', await sealedDetail(seal), NOW.toISOString()));
    previous = await digestOf(seal);
  }
  return {
    case: {
      format: 1,
      id: crypto.randomUUID(),
      code: 'K7-MQ4',
      title: 'Fixture case',
      aboutHead: false,
      addressee: 'head',
      items: captures.map(({ record }, index) => ({ item: index + 1, captureId: record.id })),
    },
    custody,
    captures,
    report: ({ number, count, items }) =>
      `<!doctype html><meta charset="utf-8"><title>Report</title><p>${number} of ${count}</p>` +
      items.map(({ item, pictureAddress }) => `<p>Item ${item} <img alt="" src="${pictureAddress}"></p>`).join('\n'),
    readme: readmeText,
    verifier: '<!doctype html><title>Checker</title>',
    organisation: ORGANISATION,
    signer: { privateKey: keyPair.privateKey, certificate },
    bundleId: crypto.randomUUID(),
    now: NOW,
  };
}

async function sampleRecord({
  text = 'Invented words.',
  picture = { width: 12, height: 8 },
  source = 'text\n',
  logOnly = false,
  categories = [],
  safeguarding = 'no',
  capturedAt = '2026-11-21T09:00:00.000Z',
  record: different = {},
}: SampleCapture): Promise<Pick<BundleCapture, 'record' | 'picture' | 'source'>> {
  const png = picture instanceof Blob ? picture : pngOf(picture.width, picture.height);
  const size = await pngSize(png);
  const sourceBlob = new Blob([source]);
  const record: CaptureRecord = {
    format: 1,
    id: crypto.randomUUID(),
    kind: logOnly ? 'log-only' : 'picture',
    platform: 'x',
    mode: 'visible',
    locator: { url: 'https://x.com/poster_one/status/1', droppedParameters: ['s', 't'] },
    audience: 'public',
    capturedAt: { utc: capturedAt, offset: '+00:00', clock: 'device' },
    post: {
      kind: read('post', 'url', '/status/'),
      author: read('Poster One', 'page:fixture', 'Poster One'),
      handle: read('@poster_one', 'page:fixture', '@poster_one'),
      profile: unknown(),
      postedAt: unknown(),
      text: read(text, 'page:fixture', text),
      edited: unknown(),
      translated: unknown(),
      cut: read(false, 'page:fixture', ''),
    },
    ...(!logOnly && {
      picture: { sha256: await sha256(png), ...size, scale: 1, method: 'screenshot', tiles: [], masks: [] },
      source: { sha256: await sha256(sourceBlob) },
    }),
    completeness: completeness([], { seen: 1 }),
    alterations: [],
    categories,
    safeguarding,
    concern: 'An invented concern.',
    reporter: 'anonymous',
    tool: { name: 'Tyst', version: '0.1.0', browser: 'Chromium 156' },
    ...different,
  };
  return { record, ...(!logOnly && { picture: png, source: sourceBlob }) };
}

/** A picture whose pixels differ from one to the next. */
export function pngOf(width: number, height: number): Blob {
  const png = new PNG({ width, height });
  for (let index = 0; index < png.data.length; index++) png.data[index] = index % 4 === 3 ? 255 : (index * 31) % 256;
  return new Blob([new Uint8Array(PNG.sync.write(png))]);
}

async function pngSize(png: Blob): Promise<{ width: number; height: number }> {
  const header = new DataView(await png.slice(16, 24).arrayBuffer());
  return { width: header.getUint32(0), height: header.getUint32(4) };
}

/** The only volume of a bundle. */
export function onlyVolume(input: BundleInput): VolumeInput {
  return { ...input, volume: { number: 1, count: 1 } };
}

/** A volume as one buffer. */
export async function written(
  input: VolumeInput,
  options?: WriteOptions,
): Promise<WriteResult & { bytes: Uint8Array<ArrayBuffer> }> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const sink: ChunkSink = (chunk) => void parts.push(chunk);
  const result = await writeVolume(input, sink, options);
  return { ...result, bytes: new Uint8Array(await new Blob(parts).arrayBuffer()) };
}

/** All volumes of a bundle, volume 1 first (and written last). */
export async function writtenVolumes(input: BundleInput, cap: number) {
  const volumes = planVolumes(input.captures, cap);
  const write = (captures: readonly BundleCapture[], volume: VolumeInput['volume']) => written({ ...input, captures, volume });
  const count = volumes.length;
  const others = await Promise.all(volumes.slice(1).map((captures, index) => write(captures, { number: index + 2, count })));
  const named = others.map(({ manifestSha256 }, index) => ({ number: index + 2, manifestSha256 }));
  const first = await write(volumes[0] ?? [], { number: 1, count, others: named });
  return [first, ...others];
}

/** The bytes of `capture.json` of the first capture. */
export function firstRecordBytes(input: BundleInput): Uint8Array<ArrayBuffer> {
  return canonicalBytes(input.captures[0]?.record);
}
