// A matter that is purged: everything of it is gone where it rested, a tombstone stays, and nothing brings it back.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NOW, onlyVolume, pngOf, sampleInput, written } from '@/tests/unit/bundle/sample';
import { READY, letterContent } from '@/tests/unit/documents/letter-sample';
import { act } from '@/tests/unit/protocol/acts';
import type { Act, Actor } from '@/utils/evidence/act';
import { brokenCustodyLink } from '@/utils/evidence/custody';
import { digestOf, sha256 } from '@/utils/evidence/digest';
import type { PurgedMatter } from '@/utils/evidence/purged';
import { quoteOf } from '@/utils/protocol/letter-quotes';
import { type TystDatabase, openDatabase } from '@/utils/store/database';
import { custodyOfMatter, listMatters, listSentPacks, matterOf } from '@/utils/store/vault/matters';
import { listLetters } from '@/utils/store/vault/letters';
import { rowsOfMatter } from '@/utils/store/vault/matter-rows';
import { sweepParts } from '@/utils/store/vault/vault-lock';
import type { Vault } from '@/utils/store/vault/vault';
import { backupCasebook } from '@/utils/workflows/casebook/backup-casebook';
import { setUpCasebook, unlockCasebook } from '@/utils/workflows/casebook/casebook-lock';
import { checkReceived } from '@/utils/workflows/casebook/check-file';
import { purgeCounts, purgeMatter } from '@/utils/workflows/casebook/purge-matter';
import { type Receiving, receiveBundle } from '@/utils/workflows/casebook/receive-bundle';
import { recordAct } from '@/utils/workflows/casebook/record-act';
import { removeReceived } from '@/utils/workflows/casebook/remove-received';
import { restoreCasebook } from '@/utils/workflows/casebook/restore-casebook';
import { withholdReceived } from '@/utils/workflows/casebook/withhold-received';
import { nameOfUnfinished, saveUnfinished } from '@/utils/workflows/casebook/unfinished-copy';
import { keepCopy, removeCopy } from '@/utils/workflows/casebook/working-copy';
import { writeLetter } from '@/utils/workflows/casebook/write-letter';
import { MemoryFile } from './memory-file';
import { wholeDatabase } from './whole-database';

const PASSPHRASE = 'correct horse battery';
let db: TystDatabase;
let elsewhere: TystDatabase;
let vault: Vault;
let identity: string;
let caseId: string;
let file: File;

beforeEach(async () => {
  db = await openDatabase(crypto.randomUUID());
  elsewhere = await openDatabase(crypto.randomUUID());
  ({ vault, identity } = await setUpCasebook(db, PASSPHRASE, NOW, 4));
  file = await handedOver('Plantedwords of a post.');
  caseId = await receive(file);
});
afterEach(() => {
  db.close();
  elsewhere.close();
});

async function handedOver(text: string): Promise<File> {
  const { bytes } = await written(onlyVolume(await sampleInput([{ text }])));
  return new File([bytes], 'tyst.zip');
}

function answer(of: File, into: Vault = vault): Promise<Receiving> {
  return checkReceived(of, { identities: [], cards: [] }, {}).then((checked) => receiveBundle(into, checked, NOW));
}

async function receive(of: File, into: Vault = vault): Promise<string> {
  const received = await answer(of, into);
  return 'caseId' in received ? received.caseId : expect.unreachable();
}

async function put(...acts: Act[]): Promise<void> {
  await vault.commit(acts.map((each) => ({ act: 'put', kind: 'act', id: each.id, value: { ...each, caseId } })));
}

/** Closed as the screen closes it. */
async function close(): Promise<void> {
  const answers = { closed: 'closed-removed' };
  const draft = {
    task: 'outcome',
    outcome: 'done',
    by: 'head',
    happenedAt: NOW.toISOString(),
    said: 'Plantedreasons.',
    answers,
  } as const;
  const attached = new File(['Plantedattachment'], 'Plantedname.txt');
  await put(...READY);
  await recordAct(vault, caseId, draft, { files: [attached], hasDeputy: true, now: NOW });
}

/** Every kind of thing that a matter can hold. */
async function fill(): Promise<void> {
  const [capture = expect.unreachable()] = (await matterOf(vault, caseId)).captures;
  await close();
  const areas = [{ rect: { x: 0, y: 0, width: 1, height: 1 }, reason: 'child' as const }];
  const png = pngOf(12, 8);
  const burnt = { png, sha256: await sha256(png), width: 12, height: 8, areas };
  await keepCopy(vault, capture, burnt, { purpose: 'Plantedpurpose.', confirmed: [] }, NOW);
  const quotes = [{ ...quoteOf(capture), words: 'Plantedwords of a post', when: '16 October 2026' }];
  await writeLetter(
    vault,
    caseId,
    { ...letterContent('deletion-request', 'en', {}), quotes, copies: [] },
    { hasDeputy: true, holidays: [], now: NOW },
  );
  const pack = { recipient: 'police', facts: {}, items: [1], encrypted: false, state: 'written' } as const;
  const files = [{ name: 'tyst-K7-MQ4-pack.zip', sha256: 'f'.repeat(64) }];
  const id = crypto.randomUUID();
  await vault.commit([{ act: 'add', kind: 'pack', id, value: { ...pack, id, caseId, at: NOW.toISOString(), files } }]);
}

function purge(by: Actor = 'head'): Promise<PurgedMatter> {
  return purgeMatter(vault, caseId, { by, reason: 'time-over', hasDeputy: true, now: NOW });
}

async function backup(): Promise<Blob> {
  const target = new MemoryFile();
  await backupCasebook(vault, target, NOW);
  return new Blob([await target.bytes()]);
}

describe('a purge (G5)', () => {
  it('removes every row and every byte of the matter from the database, whatever its kind', async () => {
    await fill();
    const rows = await rowsOfMatter(vault, caseId);
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(
      new Set(['case', 'received', 'capture', 'workingCopy', 'letter', 'pack', 'act', 'file']),
    );
    expect((await purgeCounts(vault, caseId)).get('file')).toBe(4);
    const before = new Map((await db.vaultRows.toArray()).map(({ name, bytes }) => [name, bytes]));
    await purge();
    const left = await db.vaultRows.toCollection().primaryKeys();
    for (const { kind, id } of rows) expect(left).not.toContain(`${kind}/${id}`);
    expect(await db.vaultParts.count()).toBe(0);
    expect(await sweepParts(db)).toBe(0);
    // Not under another name either: none of the ciphertexts is left in any table.
    const { text } = await wholeDatabase(db);
    for (const { kind, id } of rows) {
      const bytes = before.get(`${kind}/${id}`) ?? expect.unreachable();
      expect(text).not.toContain(Buffer.from(bytes).subarray(0, 48).toString('latin1'));
      await expect(vault.get(kind, id)).resolves.toBeUndefined();
    }
    expect(await listMatters(vault)).toEqual([]);
    expect(await listLetters(vault)).toEqual([]);
    expect(await listSentPacks(vault, caseId)).toEqual([]);
  });

  it('leaves a tombstone of code, days, reason, role and digests, with nobody’s words, and a line of the log that holds its digest', async () => {
    await fill();
    const { captures, received, custody } = await matterOf(vault, caseId);
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
    const log = (await custodyOfMatter(vault, caseId)).map(({ caseId: _case, ...entry }) => entry);
    expect(log.slice(0, -1)).toEqual(custody.map(({ caseId: _case, ...entry }) => entry));
    expect(log.at(-1)).toMatchObject({ event: 'purged', detail: { by: 'head', items: '1', sha256: await digestOf(purged) } });
    expect(await brokenCustodyLink(log)).toBeUndefined();
    const rows = await Promise.all((await db.vaultRows.toArray()).map((row) => vault.open(row)));
    expect(JSON.stringify(rows)).not.toMatch(/Planted/);
    expect(JSON.stringify(rows)).toContain('K7-MQ4');
  });

  it('leaves every other matter as it is', async () => {
    await close();
    const other = await receive(await handedOver('Other invented words.'));
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
    const { bytes } = await written(onlyVolume(two));
    await expect(receive(new File([bytes], 'two.zip'))).rejects.toMatchObject({ code: 'file-withheld' });
  });

  it('is refused once more was received since the closure', async () => {
    await close();
    const { case: of } = await matterOf(vault, caseId);
    await vault.commit([{ act: 'put', kind: 'case', id: caseId, value: { ...of, status: 'open' } }]);
    await expect(purge()).rejects.toMatchObject({ code: 'matter-open' });
  });
});

describe('what was purged', () => {
  it('is in no later backup, whose tombstone is restored elsewhere', async () => {
    await fill();
    await purge();
    await restoreCasebook(elsewhere, identity, await backup());
    const restored = (await unlockCasebook(elsewhere, PASSPHRASE, NOW)).vault;
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
    await restoreCasebook(elsewhere, identity, await backup());
    const there = (await unlockCasebook(elsewhere, PASSPHRASE, NOW)).vault;
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
    caseId = await receive(new File([(await written(volume)).bytes], 'first.zip'));
    await close();
    await purge();
    const both = new File([(await written(onlyVolume({ ...input, bundleId: crypto.randomUUID() }))).bytes], 'both.zip');
    const again = await answer(both);
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
    const { bytes } = await written(onlyVolume(other));
    expect(await answer(new File([bytes], 'other.zip'))).toMatchObject({ outcome: 'received', before: [] });
  });

  it('does not come back from the backup of a computer that had received the same file by itself', async () => {
    await restoreCasebook(elsewhere, identity, await backup());
    const there = (await unlockCasebook(elsewhere, PASSPHRASE, NOW)).vault;
    const theirs = await handedOver('Plantedwords of another post.');
    const own = await receive(theirs, there);
    const target = new MemoryFile();
    await backupCasebook(there, target, NOW);
    caseId = await receive(theirs);
    expect(caseId).not.toBe(own);
    await close();
    await purge();
    const file = new Blob([await target.bytes()]);
    expect(await restoreCasebook(db, identity, file, { checkOnly: true })).toMatchObject({ purged: 1 });
    expect(await restoreCasebook(db, identity, file)).toMatchObject({ purged: 1 });
    expect((await listMatters(vault)).map(({ case: { id } }) => id)).not.toContain(own);
    // Where it is, it goes on: nothing is removed by what another computer decided about its own matter.
    const later = await backup();
    await restoreCasebook(elsewhere, identity, later);
    expect((await listMatters(there)).map(({ case: { id } }) => id)).toContain(own);
  });

  it('is not taken in again from the file that it came in, nor from another that holds nothing else', async () => {
    await close();
    await purge();
    expect(await answer(file)).toMatchObject({ outcome: 'purged', before: [{ stone: { id: caseId, code: 'K7-MQ4' } }] });
    expect(await db.vaultParts.count()).toBe(0);
    await expect(receive(await handedOver('Something new.'))).resolves.toBeTypeOf('string');
  });
});
