// A matter that is purged: everything of it is gone where it rested, and a tombstone stays.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { NOW, sampleInput } from '@/tests/unit/bundle/sample';
import { act } from '@/tests/unit/protocol/acts';
import { digestOf } from '@/utils/evidence/digest';
import { listMatters, listSentPacks, matterOf } from '@/utils/store/vault/matters';
import { listLetters } from '@/utils/store/vault/letters';
import { rowsOfMatter } from '@/utils/store/vault/matter-rows';
import { sweepParts } from '@/utils/store/vault/vault-lock';
import { purgeCounts } from '@/utils/workflows/casebook/purge-matter';
import { removeReceived } from '@/utils/workflows/casebook/remove-received';
import { withholdReceived } from '@/utils/workflows/casebook/withhold-received';
import { wholeDatabase } from './whole-database';
import { caseId, close, fileOf, fill, purge, put } from './purge-steps';
import { db, handedOver, receive, unbrokenLog, vault } from './own-casebook';

describe('a purge (G5)', () => {
  it('removes every row and every byte of the matter from the database, whatever its kind', async () => {
    await fill();
    const rows = await rowsOfMatter(vault, caseId);
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(
      new Set(['case', 'received', 'capture', 'workingCopy', 'letter', 'pack', 'act', 'file']),
    );
    expect((await purgeCounts(vault, caseId)).get('file')).toBe(4);
    const { text } = await wholeDatabase(db);
    const bytes = new Map((await db.vaultRows.toArray()).map((row) => [row.name, row.bytes]));
    const ciphertext = (name: string) =>
      Buffer.from(bytes.get(name) ?? expect.unreachable())
        .subarray(0, 48)
        .toString('latin1');
    await purge();
    const left = await db.vaultRows.toCollection().primaryKeys();
    for (const { kind, id } of rows) expect(left).not.toContain(`${kind}/${id}`);
    expect(await db.vaultParts.count()).toBe(0);
    expect(await sweepParts(db)).toBe(0);
    // Not under another name either: none of the ciphertexts is left in any table.
    const { text: after } = await wholeDatabase(db);
    for (const { kind, id } of rows) {
      expect(text).toContain(ciphertext(`${kind}/${id}`));
      expect(after).not.toContain(ciphertext(`${kind}/${id}`));
      await expect(vault.get(kind, id)).resolves.toBeUndefined();
    }
    expect(await listMatters(vault)).toEqual([]);
    expect(await listLetters(vault)).toEqual([]);
    expect(await listSentPacks(vault, caseId)).toEqual([]);
  });

  it('leaves a tombstone of code, days, reason, role and digests, with nobody’s words, and a line of the log that holds its digest', async () => {
    await fill();
    const { captures, received } = await matterOf(vault, caseId);
    const before = await unbrokenLog(caseId);
    const [letter] = await listLetters(vault);
    const purged = await purge();
    expect(await vault.get('purged', caseId)).toEqual(purged);
    expect(purged).toMatchObject({
      code: 'K7-MQ4',
      by: 'head',
      reason: 'time-over',
      closedOn: NOW.toISOString().slice(0, 10),
      items: [{ item: 1, record: captures[0]?.seal.digest, picture: captures[0]?.record.picture?.sha256 }],
      received: [received[0]?.sha256],
      letters: [letter?.sha256],
      packs: ['f'.repeat(64)],
    });
    const log = await unbrokenLog(caseId);
    expect(log.slice(0, -1)).toEqual(before);
    expect(log.at(-1)).toMatchObject({ event: 'purged', detail: { by: 'head', items: '1', sha256: await digestOf(purged) } });
    const rows = await Promise.all((await db.vaultRows.toArray()).map((row) => vault.open(row)));
    expect(JSON.stringify(rows)).not.toMatch(/Planted/);
    expect(JSON.stringify(rows)).toContain('K7-MQ4');
  });

  it('leaves every other matter as it is', async () => {
    await close();
    const other = await receive(await fileOf('Other invented words.'));
    const before = await matterOf(vault, other);
    await purge();
    expect(await matterOf(vault, other)).toEqual(before);
    expect((await vault.readFile(before.received[0]?.file ?? '')).size).toBe(before.received[0]?.size);
  });

  it('is refused while the matter is open, while anything holds it, and by nobody who may not act in it', async () => {
    await expect(purge()).rejects.toMatchObject({ code: 'matter-open' });
    await close();
    await put(act('hold', { hold: 'hold-complaint' }));
    await expect(purge()).rejects.toMatchObject({ code: 'matter-held' });
    await put(act('hold', { hold: 'hold-ended' }));
    const { case: of, captures } = await matterOf(vault, caseId);
    await vault.commit([{ act: 'put', kind: 'case', id: caseId, value: { ...of, aboutHead: true } }]);
    await expect(purge()).rejects.toMatchObject({ code: 'not-the-handler' });
    expect((await matterOf(vault, caseId)).captures).toEqual(captures);
    await expect(purge('office')).rejects.toMatchObject({ code: 'not-the-handler' });
    await expect(purge('deputy')).resolves.toMatchObject({ by: 'deputy' });
  });

  it('waits for the removal of what was captured by mistake (PRACTICE 2)', async () => {
    await close();
    const [capture = expect.unreachable()] = (await matterOf(vault, caseId)).captures;
    await withholdReceived(vault, capture, NOW);
    await expect(purge()).rejects.toMatchObject({ code: 'matter-held', details: 'withheld' });
    await removeReceived(vault, capture, NOW);
    expect((await purge()).items).toMatchObject([{ withheld: true }]);
    // Not beside something new either: the stone of this one names only one of two.
    const two = await sampleInput([{ text: 'One' }, { text: 'Two' }]);
    const [first = expect.unreachable()] = two.captures;
    const item = { captureId: first.record.id, item: 1, record: first.seal.digest, withheld: true as const };
    const stone = (await vault.get('purged', caseId)) ?? expect.unreachable();
    await vault.commit([{ act: 'put', kind: 'purged', id: caseId, value: { ...stone, items: [item] } }]);
    await expect(receive(await handedOver(two))).rejects.toMatchObject({ code: 'file-withheld' });
  });

  it('is refused once more was received since the closure', async () => {
    await close();
    const { case: of } = await matterOf(vault, caseId);
    await vault.commit([{ act: 'put', kind: 'case', id: caseId, value: { ...of, status: 'open' } }]);
    await expect(purge()).rejects.toMatchObject({ code: 'matter-open' });
  });
});
