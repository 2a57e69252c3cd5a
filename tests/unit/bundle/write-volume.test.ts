// Writing a bundle: what it refuses, that it waits, that it stops, and that several volumes know of each other.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHash } from 'node:crypto';
import JSZip from 'jszip';
import { LIMITS, VOLUME_CAP } from '@/utils/bundle/limits';
import { planVolumes } from '@/utils/bundle/plan-volumes';
import { writeVolume } from '@/utils/bundle/write-volume';
import { nextCustodyEntry } from '@/utils/evidence/custody';
import { NOW, onlyVolume, pngOf, sampleInput, written, writtenVolumes } from './sample';

const many = (count: number) => Array.from({ length: count }, () => ({}));

describe('writing a volume', () => {
  it('returns size and SHA-256 of what the sink got', async () => {
    const { bytes, size, sha256 } = await written(onlyVolume(await sampleInput(many(3))));
    expect(size).toBe(bytes.length);
    expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  it('gives the same bytes but for the signature when written twice', async () => {
    const input = onlyVolume(await sampleInput());
    const [a, b] = [await written(input), await written(input)];
    const differing = a.bytes.findIndex((byte, index) => byte !== b.bytes[index]);
    expect(differing).toBeGreaterThan(Buffer.from(a.bytes).indexOf('META-INF/ASiCManifest001.xml'));
    expect(a.manifestSha256).toBe(b.manifestSha256);
  });

  it('tells its progress in bytes up to the whole', async () => {
    const steps: [number, number][] = [];
    const { size } = await written(onlyVolume(await sampleInput(many(2))), {
      onProgress: (done, total) => steps.push([done, total]),
    });
    expect(new Set(steps.map(([, total]) => total))).toEqual(new Set([size]));
    expect(steps.map(([done]) => done)).toEqual(steps.map(([done]) => done).toSorted((a, b) => a - b));
    expect(steps.at(-1)).toEqual([size, size]);
  });

  it('waits for the sink before the next chunk, and reads no picture ahead of its turn', async () => {
    const input = await sampleInput(many(4));
    let busy = false;
    let taken = 0;
    const reads: number[] = [];
    const captures = input.captures.map((capture) => {
      const picture = capture.picture ?? new Blob();
      const arrayBuffer = () => (reads.push(taken), Blob.prototype.arrayBuffer.call(picture));
      return { ...capture, picture: Object.assign(picture.slice(), { arrayBuffer }) };
    });
    await writeVolume(onlyVolume({ ...input, captures }), async (chunk) => {
      expect(busy).toBe(false);
      busy = true;
      await new Promise((resolve) => setTimeout(resolve, 1));
      taken += chunk.length;
      busy = false;
    });
    expect(reads).toHaveLength(4);
    expect(new Set(reads).size).toBe(4);
  });

  it('stops when cancelled: rejects with its code and leaves the sink alone', async () => {
    const input = onlyVolume(await sampleInput(many(5)));
    const stop = new AbortController();
    let calls = 0;
    const writing = writeVolume(
      input,
      () => {
        calls += 1;
        if (calls === 8) stop.abort();
      },
      { signal: stop.signal },
    );
    await expect(writing).rejects.toMatchObject({ code: 'cancelled' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(calls).toBe(8);
  });

  it('writes nothing when cancelled before it began', async () => {
    const sink = () => expect.fail('the sink was called');
    await expect(writeVolume(onlyVolume(await sampleInput()), sink, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'cancelled',
    });
  });

  it('passes on what the sink throws', async () => {
    const full = new Error('no room');
    await expect(writeVolume(onlyVolume(await sampleInput()), () => Promise.reject(full))).rejects.toBe(full);
  });

  it('refuses a picture or source whose bytes are no longer those of the record', async () => {
    const input = await sampleInput();
    for (const changed of [{ picture: pngOf(9, 9) }, { source: new Blob(['other']) }]) {
      const captures = input.captures.map((capture) => ({ ...capture, ...changed }));
      await expect(written(onlyVolume({ ...input, captures }))).rejects.toMatchObject({ code: 'bytes-damaged' });
    }
  });

  it('refuses a record that is not the sealed one', async () => {
    const input = await sampleInput();
    const captures = input.captures.map((capture) => ({ ...capture, record: { ...capture.record, concern: 'edited later' } }));
    await expect(written(onlyVolume({ ...input, captures }))).rejects.toMatchObject({ code: 'bytes-damaged' });
  });

  it('refuses a capture without its picture, and one that is no item of the case', async () => {
    const input = await sampleInput();
    const bare = input.captures.map(({ record, seal }) => ({ record, seal }));
    await expect(written(onlyVolume({ ...input, captures: bare }))).rejects.toMatchObject({ code: 'record-invalid' });
    const strange = { ...input.case, items: [] };
    await expect(written(onlyVolume({ ...input, case: strange }))).rejects.toMatchObject({ code: 'record-invalid' });
  });

  it('has nothing to hand over without a capture or a seal in the log', async () => {
    const input = await sampleInput();
    await expect(written(onlyVolume({ ...input, captures: [] }))).rejects.toMatchObject({ code: 'nothing-to-hand-over' });
    await expect(written(onlyVolume({ ...input, custody: [] }))).rejects.toMatchObject({ code: 'nothing-to-hand-over' });
  });

  it('ends the custody log with its last seal', async () => {
    const input = await sampleInput(many(2));
    const later = await nextCustodyEntry(input.custody.at(-1), 'bundle-written', { bundle: input.bundleId }, NOW.toISOString());
    const { bytes } = await written(onlyVolume({ ...input, custody: [...input.custody, later] }));
    const log = await (await JSZip.loadAsync(bytes)).file('data/custody.jsonl')?.async('string');
    expect(
      log
        ?.trim()
        .split('\n')
        .map((line) => JSON.parse(line).event),
    ).toEqual(['sealed', 'sealed']);
  });

  it('keeps a hostile school name on its one line', async () => {
    const { bytes } = await written(
      onlyVolume({ ...(await sampleInput()), organisation: 'A\r\nX-Format: tyst-bundle/9\u2028\u202E B' }),
    );
    const info = await (await JSZip.loadAsync(bytes)).file('bag-info.txt')?.async('string');
    expect(info?.split('\n')[0]).toBe('Source-Organization: A X-Format: tyst-bundle/9 B');
  });
});

describe('volumes', () => {
  it('hold no more text than a verifier parses', async () => {
    const long = 'x'.repeat(190_000);
    const { captures } = await sampleInput([{ text: long }]);
    const [capture] = captures;
    const volumes = planVolumes(Array.from({ length: 200 }, () => capture ?? expect.fail('no capture')));
    expect(volumes.flat()).toHaveLength(200);
    expect(volumes.length).toBeGreaterThan(1);
  });

  it('are never larger than a verifier reads', async () => {
    const input = await sampleInput();
    const report = () => 'x'.repeat(LIMITS.file);
    await expect(written(onlyVolume({ ...input, report }))).rejects.toMatchObject({ code: 'volume-too-large' });
  });

  it('hold every capture once, in order, each within the cap', async () => {
    const { captures } = await sampleInput(many(6));
    const sizes = captures.map((capture) => planSize(capture));
    fc.assert(
      fc.property(fc.integer({ min: Math.max(...sizes), max: sizes.reduce((sum, size) => sum + size) }), (cap) => {
        const volumes = planVolumes(captures, cap);
        expect(volumes.flat()).toEqual(captures);
        for (const volume of volumes) {
          expect(volume.length).toBeGreaterThan(0);
          expect(volume.reduce((sum, capture) => sum + planSize(capture), 0)).toBeLessThanOrEqual(cap);
        }
      }),
    );
  });

  it('give a capture above a small cap a volume to itself', async () => {
    const { captures } = await sampleInput(many(3));
    expect(planVolumes(captures, 100)).toEqual(captures.map((capture) => [capture]));
  });

  it('refuse a capture that is larger than a volume may ever be', async () => {
    const { captures } = await sampleInput();
    const huge = captures.map((capture) => ({ ...capture, picture: { size: VOLUME_CAP } as Blob }));
    expect(() => planVolumes(huge)).toThrow(expect.objectContaining({ code: 'volume-too-large' }));
  });

  it('are whole containers; volume 1 names the others by their manifests', async () => {
    const input = await sampleInput(many(3));
    const volumes = await writtenVolumes(input, 4_000);
    expect(volumes).toHaveLength(3);
    const zips = await Promise.all(volumes.map(({ bytes }) => JSZip.loadAsync(bytes)));
    const record = JSON.parse((await zips[0]?.file('data/volumes.json')?.async('string')) ?? '');
    expect(record.volumes.map((volume: { number: number }) => volume.number)).toEqual([2, 3]);
    for (const [index, zip] of zips.entries()) {
      expect(await zip.file('bag-info.txt')?.async('string')).toContain(`Bag-Count: ${index + 1} of 3\n`);
      expect(zip.file(`data/captures/000${index + 1}/screenshot.png`)).not.toBeNull();
      expect(zip.file(/captures\/.*\/seal.json/)).toHaveLength(1);
      expect(await zip.file('data/report.html')?.async('string')).toContain(`<p>${index + 1} of 3</p>`);
      if (index === 0) continue;
      expect(zip.file('data/volumes.json')).toBeNull();
      const manifest = (await zip.file('manifest-sha256.txt')?.async('nodebuffer')) ?? Buffer.alloc(0);
      expect(createHash('sha256').update(manifest).digest('hex')).toBe(record.volumes[index - 1].manifestSha256);
    }
  });
});

/** The size of one capture as the plan counts it: the smallest cap under which a second one like it needs no second volume, halved. */
function planSize(capture: Parameters<typeof planVolumes>[0][number]): number {
  let [low, high] = [0, 2_000_000];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (planVolumes([capture, capture], middle).length === 1) high = middle;
    else low = middle + 1;
  }
  return low / 2;
}

describe('a report as PDF', () => {
  const textOf = async (bytes: Uint8Array<ArrayBuffer>, name: string) =>
    (await (await JSZip.loadAsync(bytes)).file(name)?.async('string')) ?? '';

  it('is named in README.txt when it is in the file', async () => {
    const pdf = new TextEncoder().encode('%PDF-1.7');
    const { bytes, pdfLeftOut } = await written(onlyVolume({ ...(await sampleInput()), reportPdf: async () => pdf }));
    expect(pdfLeftOut).toBe(false);
    expect(await textOf(bytes, 'README.txt')).toMatch(/report\.pdf .*\r\n[^]*report\.pdf .*\r\n/);
    expect(await textOf(bytes, 'data/report.pdf')).toBe('%PDF-1.7');
  });

  it('is not named there when it could not be added; the report is told, and whoever writes the file', async () => {
    const told: boolean[] = [];
    const report = (_: unknown, pdfLeftOut: boolean) => (told.push(pdfLeftOut), 'report');
    const input = { ...(await sampleInput()), report, reportPdf: async () => undefined };
    const { bytes, pdfLeftOut } = await written(onlyVolume(input));
    expect([told, pdfLeftOut]).toEqual([[true], true]);
    expect(await textOf(bytes, 'README.txt')).not.toContain('report.pdf');
  });
});
