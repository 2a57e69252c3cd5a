// Erasing at a person's request: what is chosen is gone everywhere, everything else stays as it was, and a tombstone says so without a name.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NOW, onlyVolume, pngOf, sampleInput, written } from '@/tests/unit/bundle/sample';
import { READY, letterContent } from '@/tests/unit/documents/letter-sample';
import { act } from '@/tests/unit/protocol/acts';
import { type Act, standingActs } from '@/utils/evidence/act';
import { brokenCustodyLink } from '@/utils/evidence/custody';
import { digestOf, sha256 } from '@/utils/evidence/digest';
import type { EraseGrain, ErasedThing } from '@/utils/evidence/erased';
import type { MinutesContent } from '@/utils/evidence/minutes';
import type { ReceivedCapture } from '@/utils/evidence/received';
import type { Find, FoundKind } from '@/utils/evidence/subject-request';
import { translator } from '@/utils/i18n/translate';
import { standingTies } from '@/utils/protocol/cross-reference';
import { quoteOf } from '@/utils/protocol/letter-quotes';
import { type TystDatabase, openDatabase } from '@/utils/store/database';
import { custodyOfMatter, matterOf } from '@/utils/store/vault/matters';
import { listErased } from '@/utils/store/vault/purged';
import type { Vault } from '@/utils/store/vault/vault';
import { sweepParts } from '@/utils/store/vault/vault-lock';
import { backupCasebook } from '@/utils/workflows/casebook/backup-casebook';
import { setUpCasebook, unlockCasebook } from '@/utils/workflows/casebook/casebook-lock';
import { checkReceived } from '@/utils/workflows/casebook/check-file';
import { purgeMatter } from '@/utils/workflows/casebook/purge-matter';
import { receivedPicture } from '@/utils/workflows/casebook/received-picture';
import { receiveBundle } from '@/utils/workflows/casebook/receive-bundle';
import { matterFacts, recordAct } from '@/utils/workflows/casebook/record-act';
import { restoreCasebook } from '@/utils/workflows/casebook/restore-casebook';
import { withholdReceived } from '@/utils/workflows/casebook/withhold-received';
import { keepCopy } from '@/utils/workflows/casebook/working-copy';
import { writeLetter } from '@/utils/workflows/casebook/write-letter';
import { type EraseOrder, eraseBars, eraseOnRequest, eraseThings } from '@/utils/workflows/subject/erase-things';
import { findPerson } from '@/utils/workflows/subject/find-person';
import { MemoryFile } from './memory-file';

const PASSPHRASE = 'correct horse battery';
const TERMS = ['Párent Example'];
let db: TystDatabase;
let elsewhere: TystDatabase;
let vault: Vault;
let identity: string;
let caseId: string;
let file: File;
let named: ReceivedCapture;
let other: ReceivedCapture;

beforeEach(async () => {
  db = await openDatabase(crypto.randomUUID());
  elsewhere = await openDatabase(crypto.randomUUID());
  ({ vault, identity } = await setUpCasebook(db, PASSPHRASE, NOW, 4));
  const { bytes } = await written(
    onlyVolume(await sampleInput([{ text: 'Plantedwords of PARENT EXAMPLE.' }, { text: 'Other words.' }])),
  );
  file = new File([bytes], 'tyst.zip');
  caseId = await receive(file);
  [named = expect.unreachable(), other = expect.unreachable()] = (await matterOf(vault, caseId)).captures;
});
afterEach(() => {
  db.close();
  elsewhere.close();
});

async function receive(of: File, into: Vault = vault): Promise<string> {
  const received = await receiveBundle(into, await checkReceived(of, { identities: [], cards: [] }, {}), NOW);
  return 'caseId' in received ? received.caseId : expect.unreachable();
}

async function put(...acts: Act[]): Promise<Act[]> {
  const ofCase = acts.map((each) => ({ ...each, caseId }));
  await vault.commit(ofCase.map((value) => ({ act: 'put', kind: 'act', id: value.id, value })));
  return ofCase;
}

async function close(): Promise<void> {
  await put(...READY);
  const draft = { task: 'outcome', outcome: 'done', by: 'head', happenedAt: NOW.toISOString(), said: 'Over.' } as const;
  await recordAct(vault, caseId, { ...draft, answers: { closed: 'closed-removed' } }, { files: [], hasDeputy: true, now: NOW });
}

/** Pictures, words and files about item 1 in every kind of thing. */
async function fill(): Promise<void> {
  await close();
  const png = pngOf(12, 8);
  const areas = [{ rect: { x: 0, y: 0, width: 1, height: 1 }, reason: 'child' as const }];
  const burnt = { png, sha256: await sha256(png), width: 12, height: 8, areas };
  await keepCopy(vault, named, burnt, { purpose: 'For Parent Example.', confirmed: [] }, NOW);
  const quotes = [{ ...quoteOf(named), words: 'Plantedwords of', when: '16 October 2026' }];
  const letter = { ...letterContent('deletion-request', 'en', {}), quotes, copies: [] };
  await writeLetter(vault, caseId, letter, { hasDeputy: true, holidays: [], now: NOW });
  const words = { en: 'A policy', cy: '' };
  const clause = { id: 'behaviour', words };
  const tie = {
    captureId: named.id,
    item: 1,
    passage: 'words' as const,
    words: 'Plantedwords of',
    policy: { id: 'pack-004', words },
    clause,
  };
  await put({ ...act('cross-reference', {}, { outcome: 'tied', said: '' }), tie: { ...tie, rationale: 'Plantedrationale.' } });
}

async function findOf(kind: FoundKind): Promise<Find> {
  return (await findPerson(vault, { terms: TERMS })).find((each) => each.kind === kind) ?? expect.unreachable(kind);
}

async function erase(find: Find, grain: EraseGrain, more: Partial<EraseOrder> = {}): Promise<ErasedThing> {
  const order: EraseOrder = {
    caseId,
    things: [{ find, grain }],
    terms: TERMS,
    ground: 'objection',
    by: 'head',
    hasDeputy: true,
    ...more,
  };
  const [stone] = await eraseThings(vault, order, NOW);
  return stone ?? expect.unreachable();
}

async function everything(of: Vault = vault): Promise<string> {
  return JSON.stringify(await Promise.all((await of.db.vaultRows.toArray()).map((row) => of.open(row))));
}

async function backup(): Promise<Blob> {
  const target = new MemoryFile();
  await backupCasebook(vault, target, NOW);
  return new Blob([await target.bytes()]);
}

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
    const log = (await custodyOfMatter(vault, caseId)).map(({ caseId: _case, ...entry }) => entry);
    expect(log.at(-1)).toMatchObject({ event: 'erased', detail: { item: '1', by: 'head', sha256: await digestOf(stone) } });
    expect(await brokenCustodyLink(log)).toBeUndefined();
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
    await restoreCasebook(elsewhere, identity, older);
    const there = (await unlockCasebook(elsewhere, PASSPHRASE, NOW)).vault;
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
    await restoreCasebook(elsewhere, identity, await backup());
    const there = (await unlockCasebook(elsewhere, PASSPHRASE, NOW)).vault;
    await withholdReceived(there, other, NOW);
    await erase(await findOf('capture'), 'thing');
    await restoreCasebook(elsewhere, identity, await backup());
    expect((await matterOf(there, caseId)).captures).toMatchObject([{ id: other.id, withheldAt: expect.any(String) }]);
  });
});

describe('words that are erased', () => {
  it('are the name alone where only that is to go: role, day, choices and the rest stay', async () => {
    const answers = { reference: 'Told by Parent Example', support: 'support-told' };
    const [kept = expect.unreachable()] = await put(
      act('health-safety', answers, { said: 'We rang PARENT EXAMPLE, and parént-example agreed. Parent Examples stay.' }),
    );
    const stone = await erase(await findOf('act'), 'name');
    const after = await vault.get('act', kept.id);
    expect(after).toEqual({
      ...kept,
      said: 'We rang […], and […] agreed. Parent Examples stay.',
      answers: { reference: 'Told by […]', support: 'support-told' },
      erased: { at: NOW.toISOString(), grain: 'name' },
    });
    expect(stone).toMatchObject({ digests: [await digestOf(kept)], gone: [], changed: [`act/${kept.id}`] });
    // A part of a longer word may be anybody's: it is still found, and can go with all the words.
    expect(await findOf('act')).toMatchObject({ erasable: ['words'] });
  });

  it('are all that was typed, with the files kept with it; what was chosen stays, and the task as done as it was', async () => {
    await close();
    const draft = { task: 'support', outcome: 'done', by: 'head', happenedAt: NOW.toISOString(), how: 'telephone' } as const;
    const given = { ...draft, said: 'Parent Example rang.', answers: { support: 'support-told' } };
    const kept = await recordAct(vault, caseId, given, {
      files: [new File(['Planted'], 'letter.txt')],
      hasDeputy: true,
      now: NOW,
    });
    await erase(await findOf('act'), 'words');
    expect(await vault.get('act', kept.id)).toMatchObject({ said: '', answers: { support: 'support-told' }, attachments: [] });
    await expect(vault.readFile(kept.attachments[0]?.file ?? '')).rejects.toMatchObject({ code: 'not-found' });
    expect(standingActs((await matterOf(vault, caseId)).acts).map(({ task }) => task)).toContain('support');
  });

  it('of minutes go from their act and from the Word file as well', async () => {
    const content = {
      language: 'en',
      metOn: '2026-11-20',
      startedAt: '10:00',
      endedAt: '11:00',
      place: '',
      names: { leads: 'Head', witness: '', author: 'Parent Example', companion: '' },
      notes: { opening: 'Parent Example spoke.' },
      agreed: 'To talk again.',
      actions: [],
      why: '',
      goesOn: '',
      schoolOnly: '',
    } as const satisfies MinutesContent;
    const stored = await vault.writeFile(new Blob(['Parent Example']));
    const attachments = [{ file: stored.id, name: 'minutes.docx', size: 14, sha256: 'e'.repeat(64) }];
    const [held = expect.unreachable()] = await put(
      act('meeting', { contact: 'meeting-held' }, { said: 'To talk again.', attachments }),
    );
    await vault.commit([
      { act: 'add', kind: 'file', id: stored.id, value: stored },
      { act: 'add', kind: 'minutes', id: held.id, value: { id: held.id, caseId, content } },
    ]);
    await erase(await findOf('other'), 'name');
    expect((await vault.get('minutes', held.id))?.content).toMatchObject({
      names: { author: '[…]' },
      notes: { opening: '[…] spoke.' },
    });
    expect(await vault.get('act', held.id)).toMatchObject({ said: 'To talk again.', attachments: [], erased: { grain: 'name' } });
    await expect(vault.readFile(stored.id)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('of a title leave the code, and a file name of what was received is found and goes, too', async () => {
    await close();
    const { case: of, received } = await matterOf(vault, caseId);
    const [bundle = expect.unreachable()] = received;
    await vault.commit([
      { act: 'put', kind: 'case', id: caseId, value: { ...of, title: 'Parent Example', reference: '2026-014' } },
      { act: 'put', kind: 'received', id: bundle.id, value: { ...bundle, fileName: 'parent example.zip' } },
    ]);
    await erase(await findOf('case'), 'words');
    expect((await matterOf(vault, caseId)).case).toEqual({ ...of, title: of.code, updatedAt: expect.any(String) });
    await erase(await findOf('other'), 'name');
    expect((await vault.get('received', bundle.id))?.fileName).toBe('[…].zip');
  });

  it('come to another computer with a later backup', async () => {
    await close();
    await put(act('friendly-talk', { talk: 'talk-agreed' }, { said: 'Plantedtalk with Parent Example.' }));
    await restoreCasebook(elsewhere, identity, await backup());
    const there = (await unlockCasebook(elsewhere, PASSPHRASE, NOW)).vault;
    await erase(await findOf('act'), 'words');
    await restoreCasebook(elsewhere, identity, await backup());
    expect(await everything(there)).not.toContain('Plantedtalk');
    expect(await there.list('act')).toEqual(await vault.list('act'));
  });
});

describe('what may not be erased (PRACTICE 27)', () => {
  it('is everything while something holds the case, by whoever asks', async () => {
    await close();
    await put(
      act('hold', { hold: 'hold-complaint' }),
      act('friendly-talk', { talk: 'talk-agreed' }, { said: 'Parent Example.' }),
    );
    for (const kind of ['capture', 'act'] as const) {
      const find = await findOf(kind);
      await expect(erase(find, kind === 'act' ? 'words' : 'thing')).rejects.toMatchObject({ code: 'matter-held' });
    }
    expect(await vault.list('erased')).toEqual([]);
  });

  it('is what a case needs while it is open: its items, letters, copies and reasons, but not a name in them', async () => {
    await expect(erase(await findOf('capture'), 'thing')).rejects.toMatchObject({ code: 'matter-open' });
    const matter = await matterOf(vault, caseId);
    const facts = matterFacts(matter, true);
    expect(['thing', 'words', 'name'].map((grain) => eraseBars(matter, facts, grain as EraseGrain))).toEqual([
      ['open'],
      ['open'],
      [],
    ]);
  });

  it('is what waits for the police’s word, and what the Head asks for in a matter about the Head', async () => {
    await close();
    const find = await findOf('capture');
    await withholdReceived(vault, other, NOW);
    await expect(erase(find, 'thing')).rejects.toMatchObject({ code: 'matter-held', details: 'withheld' });
    const { case: of } = await matterOf(vault, caseId);
    await vault.commit([{ act: 'put', kind: 'case', id: caseId, value: { ...of, aboutHead: true } }]);
    await expect(erase(find, 'thing')).rejects.toMatchObject({ code: 'not-the-handler' });
  });

  it('goes as a whole or not at all: all of an order is refused before any of it goes', async () => {
    await put(act('friendly-talk', { talk: 'talk-agreed' }, { said: 'Parent Example.' }));
    const things = [
      { find: await findOf('act'), grain: 'name' as const },
      { find: await findOf('capture'), grain: 'thing' as const },
    ];
    await expect(erase(await findOf('act'), 'words', { things })).rejects.toMatchObject({ code: 'matter-open' });
    expect(await vault.list('erased')).toEqual([]);
    await expect(erase(await findOf('capture'), 'name')).rejects.toMatchObject({ code: 'record-invalid' });
  });
});

it('is on record as an act of the case, by role and ground, and says nobody’s name', async () => {
  await put(act('friendly-talk', { talk: 'talk-agreed' }, { said: 'Parent Example.' }));
  const things = [{ find: await findOf('act'), grain: 'name' as const }];
  const order = { caseId, things, terms: TERMS, ground: 'wrong', by: 'head', hasDeputy: true } as const;
  await eraseOnRequest(vault, order, translator('en'), NOW);
  const said = (await matterOf(vault, caseId)).acts.filter(({ task }) => task === 'subject');
  expect(said).toMatchObject([{ by: 'head', answers: { request: 'data-erased' } }]);
  expect(said[0]?.said).toContain('It is wrong, or about somebody else');
});
