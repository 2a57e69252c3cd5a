// What is on record of a pack that is being written, when all goes well and when it does not.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { NOW } from '@/tests/unit/bundle/sample';
import { brokenCustodyLink } from '@/utils/evidence/custody';
import { sha256 } from '@/utils/evidence/digest';
import { custodyOfMatter, listSentPacks } from '@/utils/store/vault/matters';
import { rowsOfMatter } from '@/utils/store/vault/matter-rows';
import { preparePack } from '@/utils/workflows/packs/prepare-pack';
import { recordFile, settlePack } from '@/utils/workflows/packs/pack-record';
import { savePackVolume } from '@/utils/workflows/packs/save-pack';
import { withholdReceived } from '@/utils/workflows/casebook/withhold-received';
import { MemoryFile } from './memory-file';
import { makeKey, plan, received, theMatter } from './pack-steps';
import { vault } from './own-casebook';

/** A pack for the police, and where it is to be saved. */
async function ready() {
  const matter = await received([{}]);
  await makeKey();
  const order = { matter, plan: await plan(matter, 'police'), facts: {}, language: 'en' as const, organisation: '' };
  const pack = await preparePack(vault, order, NOW);
  const [volume = expect.unreachable()] = pack.volumes;
  return { pack, volume, file: new MemoryFile(), caseId: matter.case.id };
}

describe('a pack on record', () => {
  it('is taken back when an item is made unviewable while it is written', async () => {
    const matter = await received([{}]);
    await makeKey();
    const order = { matter, plan: await plan(matter, 'police'), facts: {}, language: 'en' as const, organisation: '' };
    const pack = await preparePack(vault, order, NOW);
    const file = new MemoryFile();
    const write = file.write.bind(file);
    file.write = async (chunk) => {
      // The directory: everything was read by then.
      if (Buffer.from(chunk).includes('PK\u0001\u0002')) {
        await withholdReceived(vault, matter.captures[0] ?? expect.unreachable(), NOW);
      }
      return write(chunk);
    };
    const [volume] = pack.volumes;
    const saving = savePackVolume(vault, pack, volume ?? expect.unreachable(), { target: file, way: 'written' }, []);
    await expect(saving).rejects.toMatchObject({ code: 'capture-withheld' });
    expect(file.state).toBe('aborted');
    expect(await listSentPacks(vault, matter.case.id)).toEqual([]);
  });

  it('stands among what was passed on as perhaps saved, from before its file appears until that is on record', async () => {
    const { pack, volume, file, caseId } = await ready();
    file.close = () => Promise.reject(new Error('the computer was switched off'));
    // What was cut short enters nothing any more.
    const commit = vault.commit.bind(vault);
    let commits = 0;
    vault.commit = async (changes) => (commits++ === 0 ? commit(changes) : Promise.reject(new Error('switched off')));
    await expect(savePackVolume(vault, pack, volume, { target: file, way: 'written' }, [])).rejects.toThrow(
      'the computer was switched off',
    );
    vault.commit = commit;
    const [sent = expect.unreachable()] = await listSentPacks(vault, caseId);
    const digest = await sha256(new Blob([await file.bytes()]));
    expect(sent).toMatchObject({ state: 'begun', recipient: 'police', files: [{ name: volume.fileName, sha256: digest }] });
    expect((await theMatter()).custody.at(-1)).toMatchObject({ event: 'pack-begun', detail: { pack: sent.id, sha256: digest } });
  });

  it.each([true, false])('that was cut short is settled by whoever looks for it, once; found: %s', async (found) => {
    const { pack, volume, caseId } = await ready();
    const file = { number: 1, name: volume.fileName, sha256: '0'.repeat(64), manifestSha256: '', way: 'written' as const };
    await recordFile(vault, pack, 'begun', file, [file]);
    await settlePack(vault, pack.input.bundleId, found, NOW);
    await settlePack(vault, pack.input.bundleId, !found, NOW);
    expect((await listSentPacks(vault, caseId)).map(({ state }) => state)).toEqual(found ? ['written'] : []);
    const custody = (await theMatter()).custody.map(({ caseId: _case, ...entry }) => entry);
    expect(custody.slice(1).map(({ event }) => event)).toEqual(['pack-begun', found ? 'pack-written' : 'pack-not-saved']);
    expect(await brokenCustodyLink(custody)).toBeUndefined();
  });

  it('brings back nothing of a matter that was purged in another window, and is not begun any more', async () => {
    const { pack, volume, caseId } = await ready();
    const file = { number: 1, name: volume.fileName, sha256: '0'.repeat(64), manifestSha256: '', way: 'written' as const };
    await recordFile(vault, pack, 'begun', file, [file]);
    const gone = (await rowsOfMatter(vault, caseId)).map(({ kind, id }) => ({ act: 'remove', kind, id }) as const);
    await vault.commit(gone);
    await recordFile(vault, pack, 'written', file, [file]);
    expect((await custodyOfMatter(vault, caseId)).at(-1)?.event).toBe('pack-written');
    await expect(recordFile(vault, pack, 'begun', file, [file])).rejects.toMatchObject({ code: 'not-found' });
    expect(await rowsOfMatter(vault, caseId)).toEqual([]);
  });

  it('is not on the list when its file could not be saved, and the log says so', async () => {
    const { pack, volume, file, caseId } = await ready();
    file.close = () => Promise.reject(new Error('the stick was pulled out'));
    await expect(savePackVolume(vault, pack, volume, { target: file, way: 'written' }, [])).rejects.toThrow('pulled out');
    expect(file.state).toBe('aborted');
    expect(await listSentPacks(vault, caseId)).toEqual([]);
    expect((await theMatter()).custody.slice(-2).map(({ event }) => event)).toEqual(['pack-begun', 'pack-not-saved']);
  });
});
