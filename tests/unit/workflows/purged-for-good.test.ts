// Nothing brings back what was purged: no backup, no file, no window that was open.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { NOW, onlyVolume, sampleInput, written } from '@/tests/unit/bundle/sample';
import { act } from '@/tests/unit/protocol/acts';
import { custodyOfMatter, listMatters, matterOf } from '@/utils/store/vault/matters';
import { restoreCasebook } from '@/utils/workflows/casebook/restore-casebook';
import { nameOfUnfinished, saveUnfinished } from '@/utils/workflows/casebook/unfinished-copy';
import { removeCopy } from '@/utils/workflows/casebook/working-copy';
import { caseId, close, file, fileOf, fill, purge, put, turnTo } from './purge-steps';
import { backup, elsewhere, restoredThere } from './elsewhere';
import { answerTo, db, handedOver, identity, receive, vault } from './own-casebook';

describe('what was purged', () => {
  it('is in no later backup, whose tombstone is restored elsewhere', async () => {
    await fill();
    await purge();
    const restored = await restoredThere();
    expect(await listMatters(restored)).toEqual([]);
    expect(await elsewhere.vaultParts.count()).toBe(0);
    expect(await restored.get('purged', caseId)).toMatchObject({ code: 'K7-MQ4' });
  });

  it('does not come back in the rows of an older backup that were gone already when it was purged', async () => {
    await fill();
    const [capture = expect.unreachable()] = (await matterOf(vault, caseId)).captures;
    await saveUnfinished(vault, { caseId, captureId: capture.id, areas: [], purpose: 'Plantedpurpose.' });
    const older = await backup();
    await vault.commit([{ act: 'remove', kind: 'unfinishedCopy', id: nameOfUnfinished(caseId, capture.id) }]);
    const [copy = expect.unreachable()] = await vault.list('workingCopy');
    await removeCopy(vault, copy.file.id, 'not-needed', NOW);
    await purge();
    const rows = await db.vaultRows.toCollection().primaryKeys();
    expect(await restoreCasebook(db, identity, older)).toMatchObject({ added: 0, purged: 1 });
    expect(await db.vaultRows.toCollection().primaryKeys()).toEqual(rows);
    expect(await db.vaultParts.count()).toBe(0);
  });

  it('is not brought back by an older backup, and that is said', async () => {
    await fill();
    const older = await backup();
    await purge();
    const rows = await db.vaultRows.toCollection().primaryKeys();
    expect(await restoreCasebook(db, identity, older, { checkOnly: true })).toMatchObject({ added: 0, purged: 1 });
    expect(await restoreCasebook(db, identity, older)).toMatchObject({ added: 0, purged: 1 });
    expect(await db.vaultRows.toCollection().primaryKeys()).toEqual(rows);
    expect(await db.vaultParts.count()).toBe(0);
  });

  it('goes from another computer, too, once a later backup is put back there', async () => {
    await fill();
    const there = await restoredThere();
    expect(await listMatters(there)).toHaveLength(1);
    await purge();
    await restoreCasebook(elsewhere, identity, await backup());
    expect(await listMatters(there)).toEqual([]);
    expect(await elsewhere.vaultParts.count()).toBe(0);
    expect(await there.get('purged', caseId)).toMatchObject({ code: 'K7-MQ4' });
  });

  it('takes nothing more in, not even from a window that still shows the matter', async () => {
    await fill();
    const { captures } = await matterOf(vault, caseId);
    const [capture = expect.unreachable()] = captures;
    await purge();
    const work = { caseId, captureId: capture.id, areas: [], purpose: '' };
    await expect(saveUnfinished(vault, work)).rejects.toMatchObject({ code: 'not-found' });
    const again = act('friendly-talk');
    await expect(put(again)).rejects.toMatchObject({ code: 'not-found' });
    expect(await vault.get('act', again.id)).toBeUndefined();
  });

  it('is recognised beside something new: taken in with it, and said by case, number of items and in the log', async () => {
    const input = await sampleInput([{ text: 'Plantedwords of a post.' }, { text: 'Something new.' }]);
    const first = { ...input, captures: input.captures.slice(0, 1), custody: input.custody.slice(0, 1) };
    const volume = onlyVolume({ ...first, case: { ...input.case, items: input.case.items.slice(0, 1) } });
    turnTo(await receive(new File([(await written(volume)).bytes], 'first.zip')));
    await close();
    await purge();
    const both = new File([(await written(onlyVolume({ ...input, bundleId: crypto.randomUUID() }))).bytes], 'both.zip');
    const again = await answerTo(both);
    expect(again).toMatchObject({
      outcome: 'received',
      isNew: true,
      before: [{ stone: { id: caseId }, captureIds: [input.captures[0]?.record.id] }],
    });
    const log = await custodyOfMatter(vault, 'caseId' in again ? again.caseId : '');
    expect(log.at(-1)?.detail).toMatchObject({ purgedBefore: '1' });
  });

  it('is told by what was sealed, not by an id that anybody can write', async () => {
    await close();
    const stone = await purge();
    const other = await sampleInput([{ text: 'Other words under the same id.' }]);
    const [capture = expect.unreachable()] = other.captures;
    const [item = expect.unreachable()] = stone.items;
    const sameId = { ...item, captureId: capture.record.id };
    await vault.commit([{ act: 'put', kind: 'purged', id: caseId, value: { ...stone, items: [sameId] } }]);
    expect(await answerTo(await handedOver(other))).toMatchObject({ outcome: 'received', before: [] });
  });

  it('does not come back from the backup of a computer that had received the same file by itself', async () => {
    const there = await restoredThere();
    const theirs = await fileOf('Plantedwords of another post.');
    const own = await receive(theirs, there);
    const theirBackup = await backup(there);
    turnTo(await receive(theirs));
    expect(caseId).not.toBe(own);
    await close();
    await purge();
    expect(await restoreCasebook(db, identity, theirBackup, { checkOnly: true })).toMatchObject({ purged: 1 });
    expect(await restoreCasebook(db, identity, theirBackup)).toMatchObject({ purged: 1 });
    expect((await listMatters(vault)).map(({ case: { id } }) => id)).not.toContain(own);
    // Where it is, it goes on: nothing is removed by what another computer decided about its own matter.
    const later = await backup();
    await restoreCasebook(elsewhere, identity, later);
    expect((await listMatters(there)).map(({ case: { id } }) => id)).toContain(own);
  });

  it('is not taken in again from the file that it came in, nor from another that holds nothing else', async () => {
    await close();
    await purge();
    expect(await answerTo(file)).toMatchObject({ outcome: 'purged', before: [{ stone: { id: caseId, code: 'K7-MQ4' } }] });
    expect(await db.vaultParts.count()).toBe(0);
    await expect(receive(await fileOf('Something new.'))).resolves.toBeTypeOf('string');
  });
});
