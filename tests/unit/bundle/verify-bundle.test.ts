// The strict verifier on bundles that are what they say, and on files that are no bundles at all.
import fc from 'fast-check';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import type { BundleFile } from '@/utils/bundle/bundle-file';
import { LIMITS } from '@/utils/bundle/limits';
import { verifyBundle } from '@/utils/bundle/verify-bundle';
import { fingerprintOf, inGroups } from '@/utils/signature/fingerprint';
import { forged, withText } from './forger';
import { growth } from './growth';
import { onlyVolume, ORGANISATION, pngOf, sampleInput, written, writtenVolumes } from './sample';
import { putTogether, takeApart } from './zip-parts';

describe('verifying an unchanged bundle', () => {
  it('finds no problem, and says whose it is and what is in it', async () => {
    const input = await sampleInput([{}, { text: 'Geiriau eraill.' }]);
    const { bytes, manifestSha256 } = await written(onlyVolume(input));
    const verdict = await verifyBundle(new Blob([bytes]));
    expect(verdict.problems).toEqual([]);
    expect(verdict.source).toBe('unknown');
    expect(verdict.notShown).toEqual(['page-true', 'who-wrote-it', 'clock-right']);
    expect(verdict.bundle).toEqual({
      bundleId: input.bundleId,
      organisation: ORGANISATION,
      volume: { number: 1, count: 1 },
      manifestSha256,
      case: { id: input.case.id, name: 'K7-MQ4', addressee: 'head' },
      captures: input.captures.map(({ record, seal }, index) => ({
        item: index + 1,
        id: record.id,
        platform: 'x',
        capturedAt: '2026-11-21T09:00:00.000Z',
        completeness: 'complete',
        digest: seal.digest,
        picture: record.picture?.sha256,
      })),
      signer: {
        fingerprint: await fingerprintOf(input.signer.certificate),
        name: 'Anonymous reporter',
        signingTime: '2026-11-21T09:30:15.000Z',
      },
    });
  });

  it('names the source only for a fingerprint that it was told, in any spelling', async () => {
    const input = await sampleInput();
    const file = new Blob([(await written(onlyVolume(input))).bytes]);
    const fingerprint = await fingerprintOf(input.signer.certificate);
    const source = async (known: object) => (await verifyBundle(file, { known })).source;
    expect(await source({ head: [inGroups(fingerprint)] })).toBe('head');
    expect(await source({ 'school-card': ['0'.repeat(64), fingerprint.replaceAll(/..(?=.)/g, '$&:').toUpperCase()] })).toBe(
      'school-card',
    );
    expect(await source({ head: ['0'.repeat(64)], 'school-card': [''] })).toBe('unknown');
  });

  it('gives back what was written, whatever was captured', async () => {
    const capture = fc.record({
      text: fc.string({ unit: 'binary', maxLength: 300 }),
      source: fc.string({ unit: 'grapheme', maxLength: 300 }),
      picture: fc.record({ width: fc.integer({ min: 1, max: 20 }), height: fc.integer({ min: 1, max: 20 }) }),
      logOnly: fc.boolean(),
    });
    const captures = fc.array(capture, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(captures, fc.string({ unit: 'binary', maxLength: 80 }), async (wanted, organisation) => {
        const input = await sampleInput(wanted);
        const { bytes } = await written(onlyVolume({ ...input, organisation }));
        expect((await verifyBundle(new Blob([bytes]))).problems).toEqual([]);
        const zip = await JSZip.loadAsync(bytes, { checkCRC32: true });
        for (const [index, { record, picture }] of input.captures.entries()) {
          const folder = `data/captures/000${index + 1}`;
          expect(JSON.parse((await zip.file(`${folder}/capture.json`)?.async('string')) ?? '')).toEqual(record);
          const png = await zip.file(`${folder}/screenshot.png`)?.async('uint8array');
          expect(png).toEqual(picture && new Uint8Array(await picture.arrayBuffer()));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('verifies every volume by itself, and tells a volumes.json that names others', async () => {
    const input = await sampleInput([{}, {}, {}]);
    const volumes = await writtenVolumes(input, 4_000);
    for (const [index, { bytes }] of volumes.entries()) {
      const { problems, bundle } = await verifyBundle(new Blob([bytes]));
      expect(problems).toEqual([]);
      expect(bundle.volume).toEqual({ number: index + 1, count: 3 });
      expect(bundle.captures.map(({ item }) => item)).toEqual([index + 1]);
    }
    const parts = takeApart(volumes[0]?.bytes ?? new Uint8Array());
    for (const [from, to] of [
      ['"number":3', '"number":4'],
      [input.bundleId, crypto.randomUUID()],
      ['"count":3', '"count":4'],
    ] as const) {
      const changed = await forged(withText(parts, 'data/volumes.json', (text) => text.replace(from, to)));
      const { problems } = await verifyBundle(new Blob([putTogether({ parts: changed })]));
      expect(problems.map(({ kind }) => kind)).toEqual(['volumes-differ']);
    }
  });

  it('verifies a picture too large to be held, in pieces', async () => {
    const small = new Uint8Array(await pngOf(3, 3).arrayBuffer());
    const large = new Blob([small, new Uint8Array(40 * 2 ** 20)]);
    const { bytes } = await written(onlyVolume(await sampleInput([{ picture: large }])));
    const longest = { slice: 0 };
    const file: BundleFile = {
      size: bytes.length,
      slice: (start, end) => {
        longest.slice = Math.max(longest.slice, end - start);
        return new Blob([bytes.subarray(start, end)]);
      },
    };
    expect((await verifyBundle(file)).problems).toEqual([]);
    expect(longest.slice).toBeLessThan(8 * 2 ** 20);
    bytes[bytes.length >> 1] = 1;
    expect((await verifyBundle(file)).problems.map(({ kind }) => kind)).toContain('digest-differs');
  });
});

describe('verifying anything else', () => {
  it('never throws and always finds a problem', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (noise, withEnd) => {
        const end = withEnd ? [0x50, 0x4b, 5, 6, ...noise.slice(0, 18), ...Array.from({ length: 18 }, () => 0)].slice(0, 22) : [];
        const verdict = await verifyBundle(new Blob([noise, Uint8Array.from(end)]));
        expect(verdict.problems).not.toEqual([]);
        expect(verdict.source).toBe('unknown');
      }),
      { numRuns: 500 },
    );
  });

  /** Between 1, for work that grows with the input, and 16, for work that grows with its square. */
  const MOST_GROWTH = 4;

  it('does no work that grows faster than the file, whatever stands in a manifest', async () => {
    const parts = takeApart((await written(onlyVolume(await sampleInput()))).bytes);
    for (const [name, line] of [
      ['META-INF/ASiCManifest001.xml', '  <asic:DataObjectReference URI="a" '],
      ['manifest-sha256.txt', `${'0'.repeat(64)}  a\n`],
      ['bag-info.txt', 'Source-Organization: '],
      ['data/custody.jsonl', '{}\n'],
      ['data/case.json', '{"a":['],
    ] as const) {
      const hostile = (size: number) =>
        withText(
          parts,
          name,
          (text) => text.slice(0, text.indexOf('  <asic:Data')) + line.repeat(size / line.length) + text.slice(-24),
        );
      const grown = await growth(800_000, async (size) => {
        expect((await verifyBundle(new Blob([putTogether({ parts: hostile(size) })]))).problems).not.toEqual([]);
      });
      expect(grown, name).toBeLessThan(MOST_GROWTH);
    }
  });

  it('would notice a reader that begins anew at every character', async () => {
    const tag = /<a[^>]*>/;
    const grown = await growth(48_000, async (size) => {
      expect(tag.test('<a '.repeat(size / 3))).toBe(false);
    });
    expect(grown).toBeGreaterThan(MOST_GROWTH);
  });

  it('reads nothing of a file that is larger than any bundle', async () => {
    const file: BundleFile = { size: LIMITS.file + 1, slice: () => expect.fail('the file was read') };
    expect((await verifyBundle(file)).problems.map(({ kind }) => kind)).toEqual(['too-large']);
  });

  it('says that a file could not be read, where it could not', async () => {
    const { bytes } = await written(
      onlyVolume(await sampleInput([{ picture: new Blob([pngOf(3, 3), new Uint8Array(100_000)]) }])),
    );
    const failing = (from: number): BundleFile => ({
      size: bytes.length,
      slice: (start, end) => ({
        arrayBuffer: () =>
          start < from ? Promise.reject(new Error('the drive is gone')) : new Blob([bytes.subarray(start, end)]).arrayBuffer(),
      }),
    });
    const nowhere = await verifyBundle(failing(Infinity));
    expect(nowhere.problems).toEqual([{ kind: 'unreadable', path: '', expected: '', found: 'Error: the drive is gone' }]);
    const start = await verifyBundle(failing(1));
    expect(start.problems).toContainEqual({
      kind: 'unreadable',
      path: 'mimetype',
      expected: '',
      found: 'Error: the drive is gone',
    });
    const shrunk: BundleFile = { size: bytes.length + 10, slice: (from, to) => new Blob([bytes]).slice(from, to) };
    expect((await verifyBundle(shrunk)).problems.map(({ kind }) => kind)).toEqual(['unreadable']);
  });

  it('shows hostile names as one short line of text', async () => {
    const name = `\u001B[31m\n\u202E${'x'.repeat(300)}`;
    const parts = [{ name, content: new Uint8Array() }];
    const { problems } = await verifyBundle(new Blob([putTogether({ parts })]));
    expect(problems.length).toBeGreaterThan(0);
    for (const { path } of problems) expect(path).toMatch(/^[^\p{C}]{0,200}$/u);
  });
});
