// An item that is erased at a person's request is gone everywhere, the other one stays, and a tombstone says so without a name.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { NOW } from '@/tests/unit/bundle/sample';
import { digestOf } from '@/utils/evidence/digest';
import { standingTies } from '@/utils/protocol/cross-reference';
import { matterOf } from '@/utils/store/vault/matters';
import { listErased } from '@/utils/store/vault/purged';
import { sweepParts } from '@/utils/store/vault/vault-lock';
import { checkReceived } from '@/utils/workflows/casebook/check-file';
import { purgeMatter } from '@/utils/workflows/casebook/purge-matter';
import { receivedPicture } from '@/utils/workflows/casebook/received-picture';
import { receiveBundle } from '@/utils/workflows/casebook/receive-bundle';
import { restoreCasebook } from '@/utils/workflows/casebook/restore-casebook';
import { withholdReceived } from '@/utils/workflows/casebook/withhold-received';
import { caseId, close, erase, everything, file, fill, findOf, named, other } from './erase-steps';
import { backup, elsewhere, restoredThere } from './elsewhere';
import { db, identity, receive, unbrokenLog, vault } from './own-casebook';

describe('an item that is erased (G5, PRACTICE 27)', () => {
  it('is gone with its record, pictures, copies, ties and the file that held it; the other item keeps its picture', async () => {
    await fill();
    const before = await receivedPicture(vault, other);
    const [received = expect.unreachable()] = (await matterOf(vault, caseId)).received;
    await erase(await findOf('capture'), 'thing');
    const { captures, received: files, acts } = await matterOf(vault, caseId);
    expect(captures.map(({ item }) => item)).toEqual([2]);
    expect(files).toMatchObject([{ id: received.id, removedAt: NOW.toISOString(), removedWhy: 'erased' }]);
    await expect(vault.readFile(received.file)).rejects.toMatchObject({ code: 'not-found' });
    const [left = expect.unreachable()] = captures;
    expect(await (await receivedPicture(vault, left)).bytes()).toEqual(await before.bytes());
    expect(await vault.list('workingCopy')).toEqual([]);
    expect(standingTies(acts)).toEqual([]);
    // Two files of bytes are left: the other item's own, and the letter, which is a find of its own.
    expect(await vault.list('file')).toHaveLength(2);
    expect(await sweepParts(db)).toBe(0);
    expect((await everything()).match(/Planted\w+/g)).toEqual(['Plantedwords']);
  });

  it('leaves a tombstone of what, when, role, ground and digests, and a line of the log that holds its digest', async () => {
    await fill();
    const stone = await erase(await findOf('capture'), 'thing');
    expect(stone).toMatchObject({
      what: 'capture',
      grain: 'thing',
      item: 1,
      by: 'head',
      ground: 'objection',
      at: NOW.toISOString(),
    });
    expect(stone.digests).toEqual(expect.arrayContaining([named.seal.digest, named.record.picture?.sha256]));
    expect(await listErased(vault, caseId)).toEqual([stone]);
    expect(JSON.stringify(stone)).not.toMatch(/Planted|Example/i);
    const log = await unbrokenLog(caseId);
    expect(log.at(-1)).toMatchObject({ event: 'erased', detail: { item: '1', by: 'head', sha256: await digestOf(stone) } });
  });

  it('is not taken in again, from its own file or another that holds it; after a purge neither', async () => {
    await close();
    await erase(await findOf('capture'), 'thing');
    await expect(receive(file)).rejects.toMatchObject({ code: 'item-erased' });
    await purgeMatter(vault, caseId, { by: 'head', reason: 'asked', hasDeputy: true, now: NOW });
    expect((await vault.get('purged', caseId))?.items.map(({ captureId }) => captureId).toSorted()).toEqual(
      [named.id, other.id].toSorted(),
    );
    const checked = await checkReceived(file, { identities: [], cards: [] }, {});
    expect(await receiveBundle(vault, checked, NOW)).toMatchObject({ outcome: 'purged' });
  });

  it('is not brought back by an older backup, which says so; and goes from another computer with a later one', async () => {
    await fill();
    const older = await backup();
    const there = await restoredThere();
    await erase(await findOf('capture'), 'thing');
    await erase(await findOf('letter'), 'thing');
    const rows = await db.vaultRows.toCollection().primaryKeys();
    expect(await restoreCasebook(db, identity, older)).toMatchObject({ added: 0, erased: 2 });
    expect(await db.vaultRows.toCollection().primaryKeys()).toEqual(rows);
    expect(await everything(there)).toContain('Planted');
    await restoreCasebook(elsewhere, identity, await backup());
    expect(await everything(there)).not.toMatch(/Planted/);
    const [left = expect.unreachable()] = (await matterOf(there, caseId)).captures;
    expect((await receivedPicture(there, left)).size).toBeGreaterThan(0);
  });

  it('stays unviewable on the other computer where it was captured by mistake there', async () => {
    await close();
    const there = await restoredThere();
    await withholdReceived(there, other, NOW);
    await erase(await findOf('capture'), 'thing');
    await restoreCasebook(elsewhere, identity, await backup());
    expect((await matterOf(there, caseId)).captures).toMatchObject([{ id: other.id, withheldAt: expect.any(String) }]);
  });
});
