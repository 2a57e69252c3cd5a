// A pack in several volumes: whole, together, and not to be mixed with another.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { NOW } from '@/tests/unit/bundle/sample';
import { verifyBundle } from '@/utils/bundle/verify-bundle';
import { volumeSets } from '@/utils/bundle/volume-sets';
import { type SentPack } from '@/utils/evidence/pack';
import { type Matter, listSentPacks } from '@/utils/store/vault/matters';
import { type PackOrder, preparePack } from '@/utils/workflows/packs/prepare-pack';
import { type SavedPackVolume, savePackVolume } from '@/utils/workflows/packs/save-pack';
import { MemoryFile } from './memory-file';
import { makeKey, plan, received, theMatter } from './pack-steps';
import { vault } from './own-casebook';

/** As `saved`, all volumes in the order in which they are written; and what was on record as passed on after each. */
async function savedVolumes(matter: Matter, planned: PackOrder['plan']) {
  const pack = await preparePack(
    vault,
    { matter, plan: planned, facts: {}, language: 'en', organisation: 'Fixture School' },
    NOW,
  );
  const before: SavedPackVolume[] = [];
  const volumes: { number: number; bytes: Uint8Array<ArrayBuffer> }[] = [];
  const sent: [state: SentPack['state'] | undefined, files: number | undefined][] = [];
  for (const volume of pack.volumes) {
    const file = new MemoryFile();
    before.push(await savePackVolume(vault, pack, volume, { target: file, way: 'written' }, before));
    volumes.push({ number: volume.number, bytes: new Uint8Array(await file.bytes()) });
    const [row] = await listSentPacks(vault, matter.case.id);
    sent.push([row?.state, row?.files.length]);
  }
  return { saved: volumes, sent };
}

describe('a pack in several volumes', () => {
  it('is unchanged volume by volume and together, and tells which of them is missing', async () => {
    const matter = await received([{}], [{ text: 'More.' }], [{ text: 'Third.' }]);
    const card = await makeKey();
    const { received: files, ...planned } = await plan(matter, 'police', [], 1);
    expect([planned.volumes, files.map(({ volume }) => volume)]).toEqual([6, [1, 2, 3]]);
    expect(planned.items.map(({ volume }) => volume)).toEqual([4, 5, 6]);
    const { saved: volumes, sent } = await savedVolumes(matter, await plan(matter, 'police', [], 1));
    expect(volumes.map(({ number }) => number)).toEqual([2, 3, 4, 5, 6, 1]);
    expect(sent).toEqual([
      ['begun', 1],
      ['begun', 2],
      ['begun', 3],
      ['begun', 4],
      ['begun', 5],
      ['written', 6],
    ]);
    const verdicts = await Promise.all(
      volumes.map(({ bytes }) => verifyBundle(new Blob([bytes]), { known: { head: [card.signer] } })),
    );
    for (const { problems, source, bundle } of verdicts) {
      expect([problems, source, bundle.pack?.recipient]).toEqual([[], 'head', 'police']);
    }
    const bundles = verdicts.map(({ bundle }) => bundle);
    expect(volumeSets(bundles)).toMatchObject([{ given: [1, 2, 3, 4, 5, 6], missing: [], problems: [] }]);
    const withoutSome = bundles.filter(({ volume }) => volume?.number !== 1 && volume?.number !== 4);
    expect(volumeSets(withoutSome)).toMatchObject([{ given: [2, 3, 5, 6], missing: [1, 4], problems: [] }]);
    const custody = (await theMatter()).custody.filter(({ event }) => event === 'pack-written');
    expect(custody.map(({ detail }) => detail['volume'])).toEqual(['2 / 6', '3 / 6', '4 / 6', '5 / 6', '6 / 6', '1 / 6']);
  });

  it('does not belong together with a volume of the same pack made again', async () => {
    const matter = await received([{}], [{ text: 'More.' }]);
    await makeKey();
    const bundlesOf = async () => {
      const { saved: volumes } = await savedVolumes(matter, await plan(matter, 'police', [], 1));
      return Promise.all(volumes.map(async ({ bytes }) => (await verifyBundle(new Blob([bytes]))).bundle));
    };
    const [first, again] = [await bundlesOf(), await bundlesOf()];
    const one = first.at(-1) ?? expect.unreachable();
    const two = again[0] ?? expect.unreachable();
    expect(volumeSets([one, two])).toMatchObject([{ missing: [2, 3, 4] }, { missing: [1, 3, 4] }]);
    const pretended = { ...two, ...(one.bundleId !== undefined && { bundleId: one.bundleId }) };
    expect(volumeSets([one, pretended])[0]?.problems).toMatchObject([{ kind: 'volumes-differ', path: 'data/volumes.json' }]);
  });
});
