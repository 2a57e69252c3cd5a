// Several volumes at hand: belonging together, missing, exchanged.
import { beforeAll, describe, expect, it } from 'vitest';
import type { BundleSummary } from '@/utils/bundle/verdict';
import { verifyBundle } from '@/utils/bundle/verify-bundle';
import { volumeSets } from '@/utils/bundle/volume-sets';
import { onlyVolume, sampleInput, written, writtenVolumes } from './sample';

let one: BundleSummary;
let two: BundleSummary;
let three: BundleSummary;

beforeAll(async () => {
  const volumes = await writtenVolumes(await sampleInput([{}, {}, {}]), 4_000);
  const summaries = await Promise.all(volumes.map(async ({ bytes }) => (await verifyBundle(new Blob([bytes]))).bundle));
  [one, two, three] = summaries as [BundleSummary, BundleSummary, BundleSummary];
});

const faults = (bundles: BundleSummary[]) => volumeSets(bundles).flatMap(({ problems }) => problems.map(({ path }) => path));

describe('several volumes', () => {
  it('are a set in any order, and tell which of them are missing', () => {
    const set = { bundleId: one.bundleId, count: 3, problems: [] };
    expect(volumeSets([three, one, two])).toEqual([{ ...set, given: [1, 2, 3], missing: [] }]);
    expect(volumeSets([two])).toEqual([{ ...set, given: [2], missing: [1, 3] }]);
    expect(volumeSets([one, one, two])).toEqual([{ ...set, given: [1, 2], missing: [3] }]);
  });

  it('are no set when each is a bundle of its own', async () => {
    const { bytes } = await written(onlyVolume(await sampleInput()));
    const alone = (await verifyBundle(new Blob([bytes]))).bundle;
    expect(volumeSets([alone, alone, { captures: [] }])).toEqual([]);
    expect(volumeSets([one, { ...two, bundleId: crypto.randomUUID() }])).toHaveLength(2);
  });

  it('do not belong together when volume 1 names another file', () => {
    expect(faults([one, { ...two, manifestSha256: '0'.repeat(64) }])).toEqual(['data/volumes.json']);
    expect(volumeSets([one, { ...two, manifestSha256: '0'.repeat(64) }])[0]?.problems).toMatchObject([
      { kind: 'volumes-differ', expected: two.manifestSha256, found: '0'.repeat(64) },
    ]);
  });

  it('do not belong together when two of one number differ, or count or signer do', () => {
    expect(faults([two, { ...two, manifestSha256: '0'.repeat(64) }])).toEqual(['data/volumes.json']);
    expect(faults([two, { ...three, volume: { number: 3, count: 4 } }])).toEqual(['bag-info.txt']);
    const signer = { fingerprint: '0'.repeat(64), name: 'Anonymous reporter', signingTime: '' };
    expect(faults([two, { ...three, signer }])).toEqual(['META-INF/signature001.p7s']);
  });
});
