// Runs in a page of the extension: makes a case of many pictures and writes its bundle into Blob parts, as the hand-over's download does.
import { completeness } from '@/utils/evidence/completeness';
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import { nextCustodyEntry, type CustodyEntry } from '@/utils/evidence/custody';
import { digestOf, sha256 } from '@/utils/evidence/digest';
import { toBase64Url } from '@/utils/evidence/hex';
import { read, unknown } from '@/utils/evidence/read';
import { CHAIN_START, sealMessage } from '@/utils/evidence/seal';
import type { BundleCapture, VolumeInput } from '@/utils/bundle/volume-input';
import { readmeText } from '@/utils/bundle/readme';
import { writeVolume } from '@/utils/bundle/write-volume';
import { sealedDetail } from '@/utils/evidence/sealed-event';
import { withZipHash } from '@/utils/workflows/hand-over/with-zip-hash';
import { certificateFor } from '@/utils/signature/certificate';
import { createCaseKey } from '@/utils/signature/ecdsa';
import { signSeal } from '@/utils/signature/seal-signature';

const NOW = new Date('2026-11-20T09:41:07.000Z');
let input: VolumeInput | undefined;
let zip: Blob | undefined;

Object.assign(globalThis, {
  /** Makes `count` pictures of `size` bytes, random as well-packed PNGs are, and keeps them as Blobs. */
  async prepareBundle(count: number, size: number) {
    const keys = await createCaseKey();
    const certificate = await certificateFor(keys, { commonName: 'Anonymous reporter', now: NOW });
    const captures: BundleCapture[] = [];
    const custody: CustodyEntry[] = [];
    let previous = CHAIN_START;
    for (let index = 0; index < count; index++) {
      const picture = new Blob([randomPicture(size)], { type: 'image/png' });
      const record = recordOf(await sha256(picture));
      const digest = await digestOf(record);
      const unsigned = { captureId: record.id, digest, previous, certificate: toBase64Url(certificate) };
      const seal = { ...unsigned, signature: await signSeal(keys.privateKey, sealMessage(unsigned)) };
      previous = await digestOf(seal);
      custody.push(await nextCustodyEntry(custody.at(-1), 'sealed', await sealedDetail(seal), NOW.toISOString()));
      captures.push({ record, seal, picture });
    }
    input = {
      case: {
        format: 1,
        id: crypto.randomUUID(),
        code: 'K7-MQ4',
        title: 'Benchmark',
        aboutHead: false,
        addressee: 'head',
        items: captures.map(({ record }, index) => ({ item: index + 1, captureId: record.id })),
      },
      custody,
      captures,
      report: () => '<!doctype html><title>Benchmark</title>',
      readme: readmeText,
      organisation: '',
      signer: { privateKey: keys.privateKey, certificate },
      bundleId: crypto.randomUUID(),
      now: NOW,
      volume: { number: 1, count: 1 },
    };
  },
  /** Writes the bundle; answers milliseconds. */
  async writeBundle() {
    if (input === undefined) throw new Error('prepareBundle first');
    const parts: Blob[] = [];
    zip = undefined;
    const start = performance.now();
    const volume = input;
    await withZipHash((hash) => writeVolume(volume, (chunk) => void parts.push(new Blob([chunk])), { hash }));
    zip = new Blob(parts, { type: 'application/zip' });
    return performance.now() - start;
  },
  saveBundle() {
    if (zip === undefined) throw new Error('writeBundle first');
    const link = document.createElement('a');
    link.href = URL.createObjectURL(zip);
    link.download = 'bench.zip';
    link.click();
  },
});

/** A PNG by its first chunk, then noise: only its size and its header matter here. */
function randomPicture(size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  for (let at = 0; at < size; at += 65_536) crypto.getRandomValues(bytes.subarray(at, Math.min(size, at + 65_536)));
  bytes.set([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 5, 0, 0, 0, 3, 32, 8, 6, 0, 0, 0]);
  return bytes;
}

function recordOf(picture: string): CaptureRecord {
  return {
    format: 1,
    id: crypto.randomUUID(),
    kind: 'picture',
    platform: 'x',
    mode: 'post',
    locator: { url: 'https://x.com/poster_one/status/1', droppedParameters: [] },
    audience: 'public',
    capturedAt: { utc: NOW.toISOString(), offset: '+00:00', clock: 'device' },
    post: {
      kind: read('post', 'page:bench', ''),
      author: read('Poster One', 'page:bench', 'Poster One'),
      handle: unknown(),
      profile: unknown(),
      postedAt: unknown(),
      text: unknown(),
      edited: unknown(),
      translated: unknown(),
      cut: unknown(),
    },
    picture: { sha256: picture, width: 1280, height: 800, scale: 1, method: 'screenshot', tiles: [], masks: [] },
    completeness: completeness([], { seen: 1 }),
    alterations: [],
    categories: [],
    safeguarding: 'no',
    concern: '',
    reporter: 'anonymous',
    tool: { name: 'Tyst', version: '0.1.0', browser: 'Chromium 156' },
  };
}
