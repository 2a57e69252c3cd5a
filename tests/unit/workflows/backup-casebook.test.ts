// A backup of the casebook: one encrypted file that the recovery key opens elsewhere, checked whole before anything is put back.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NOW, onlyVolume, sampleInput, written } from '@/tests/unit/bundle/sample';
import { assessment } from '@/tests/unit/protocol/acts';
import { brokenCustodyLink } from '@/utils/evidence/custody';
import { decryptWith, encryptFor } from '@/utils/school/age';
import { type TystDatabase, openDatabase } from '@/utils/store/database';
import { type Matter, listMatters } from '@/utils/store/vault/matters';
import { importVaultKey, makeVaultKey } from '@/utils/store/vault/cipher';
import { Vault } from '@/utils/store/vault/vault';
import { backupCasebook } from '@/utils/workflows/casebook/backup-casebook';
import { type OpenCasebook, setUpCasebook, unlockCasebook } from '@/utils/workflows/casebook/casebook-lock';
import { checkReceived } from '@/utils/workflows/casebook/check-file';
import { receiveBundle } from '@/utils/workflows/casebook/receive-bundle';
import { restoreCasebook } from '@/utils/workflows/casebook/restore-casebook';
import { recordAct } from '@/utils/workflows/casebook/record-act';
import { receivedPicture } from '@/utils/workflows/casebook/received-picture';
import { withholdReceived } from '@/utils/workflows/casebook/withhold-received';
import { MemoryFile } from './memory-file';

const PASSPHRASE = 'correct horse battery';
let here: TystDatabase;
let elsewhere: TystDatabase;
let casebook: OpenCasebook;

beforeEach(async () => {
  here = await openDatabase(crypto.randomUUID());
  elsewhere = await openDatabase(crypto.randomUUID());
  casebook = await setUpCasebook(here, PASSPHRASE, NOW, 4);
  await receive();
});
afterEach(() => {
  here.close();
  elsewhere.close();
});

async function receive(): Promise<void> {
  const { bytes } = await written(onlyVolume(await sampleInput([{ text: 'Invented words.' }])));
  const checked = await checkReceived(new File([bytes], 'a.zip'), { identities: [], cards: [] }, {});
  expect(await receiveBundle(casebook.vault, checked, NOW)).toMatchObject({ outcome: 'received' });
}

async function backup(): Promise<Blob> {
  const target = new MemoryFile();
  await backupCasebook(casebook.vault, target, NOW);
  expect(target.state).toBe('closed');
  return new Blob([await target.bytes()]);
}

describe('a backup', () => {
  it('is restored on another computer, and opens there with the same passphrase', async () => {
    expect(await restoreCasebook(elsewhere, casebook.identity, await backup())).toMatchObject({ rows: 5, added: 5 });
    const { vault } = await unlockCasebook(elsewhere, PASSPHRASE, NOW);
    expect(await listMatters(vault)).toEqual(await listMatters(casebook.vault));
    const [received] = await vault.list('received');
    const file = await vault.readFile(received?.file ?? '');
    expect(await file.bytes()).toEqual(await (await casebook.vault.readFile(received?.file ?? '')).bytes());
    expect((await here.vaultLock.get('lock'))?.backedUpAt).toBe(NOW.toISOString());
  });

  it('tells nothing of what is in it, not even to whoever has another key', async () => {
    const file = await backup();
    const text = Buffer.from(await file.arrayBuffer()).toString('latin1');
    for (const word of ['tyst-casebook', 'received', 'Invented', 'custody']) expect(text).not.toContain(word);
    const other = await setUpCasebook(elsewhere, PASSPHRASE, NOW, 4);
    await expect(restoreCasebook(elsewhere, other.identity, file)).rejects.toMatchObject({ code: 'not-for-this-key' });
  });

  it('can be checked without storing anything', async () => {
    expect(await restoreCasebook(elsewhere, casebook.identity, await backup(), { checkOnly: true })).toEqual({
      purged: 0,
      erased: 0,
      missing: 5,
      rows: 5,
      added: 0,
    });
    expect(await elsewhere.vaultLock.count()).toBe(0);
    expect(await elsewhere.vaultParts.count()).toBe(0);
  });

  it('adds what is missing and replaces nothing', async () => {
    const file = await backup();
    await receive();
    const [first] = await casebook.vault.list('case');
    if (first === undefined) throw new Error('no case');
    await casebook.vault.commit([{ act: 'put', kind: 'case', id: first.id, value: { ...first, title: 'Changed since' } }]);
    expect(await restoreCasebook(here, casebook.identity, file)).toMatchObject({ added: 0 });
    expect((await casebook.vault.get('case', first.id))?.title).toBe('Changed since');
    expect(await listMatters(casebook.vault)).toHaveLength(2);
  });

  it('goes into no other casebook', async () => {
    await setUpCasebook(elsewhere, PASSPHRASE, NOW, 4);
    await expect(restoreCasebook(elsewhere, casebook.identity, await backup())).rejects.toMatchObject({ code: 'already-set-up' });
    expect(await elsewhere.vaultRows.count()).toBe(0);
  });
});

describe('a backup of another computer that went on with the same matter', () => {
  const recordedWith = (now: Date) => ({ files: [], hasDeputy: true, now });
  const said = (words: string, answers = assessment().answers) =>
    ({ task: 'assessment', outcome: 'done', by: 'head', happenedAt: NOW.toISOString(), said: words, answers }) as const;
  const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

  async function there(): Promise<Vault> {
    await restoreCasebook(elsewhere, casebook.identity, await backup());
    return (await unlockCasebook(elsewhere, PASSPHRASE, NOW)).vault;
  }
  async function putBack(vault: Vault): Promise<Matter> {
    const target = new MemoryFile();
    await backupCasebook(vault, target, NOW);
    await restoreCasebook(here, casebook.identity, new Blob([await target.bytes()]));
    const [matter = expect.unreachable()] = await listMatters(casebook.vault);
    return matter;
  }

  it('leaves the log here whole, with a line for everything that came from there', async () => {
    const theirs = await there();
    const [{ case: of } = expect.unreachable()] = await listMatters(theirs);
    await recordAct(casebook.vault, of.id, said('Here.'), recordedWith(later(2)));
    await recordAct(theirs, of.id, said('There, before.'), recordedWith(later(1)));
    await recordAct(theirs, of.id, said('There, after.'), recordedWith(later(3)));
    // A second time it brings nothing more.
    for (const { acts, custody } of [await putBack(theirs), await putBack(theirs)]) {
      expect(acts.map((act) => act.said)).toEqual(['There, before.', 'Here.', 'There, after.']);
      expect(custody.map(({ event }) => event)).toEqual(['received', ...acts.map(() => 'act-recorded')]);
      expect(new Set(custody.flatMap(({ detail }) => detail.act ?? []))).toEqual(new Set(acts.map(({ id }) => id)));
      expect(await brokenCustodyLink(custody.map(({ caseId: _case, ...line }) => line))).toBeUndefined();
    }
    expect((await listMatters(theirs))[0]?.custody).toHaveLength(3);
  });

  it('makes unviewable here what was made unviewable there (PRACTICE 2)', async () => {
    const theirs = await there();
    const [{ captures: [capture = expect.unreachable()] } = expect.unreachable()] = await listMatters(theirs);
    await withholdReceived(theirs, capture, NOW);
    const { captures, custody } = await putBack(theirs);
    expect(captures.map(({ withheldAt }) => withheldAt !== undefined)).toEqual([true]);
    await expect(receivedPicture(casebook.vault, capture)).rejects.toMatchObject({ code: 'capture-withheld' });
    expect(custody.at(-1)?.event).toBe('withheld');
  });
});

describe('a backup that somebody else made for this casebook', () => {
  /** As whoever holds the school card could: encrypted for the recipient on it, with a vault's key of their own. */
  async function forged(): Promise<Blob> {
    const { recipient = '' } = (await here.vaultLock.get('lock')) ?? {};
    await setUpCasebook(elsewhere, PASSPHRASE, NOW, 4);
    const raw = await makeVaultKey();
    const lock = (await elsewhere.vaultLock.get('lock')) ?? expect.unreachable();
    await elsewhere.vaultLock.put({ ...lock, recipient, key: await encryptFor([recipient], new Blob([raw])) });
    const theirs = new Vault(elsewhere, await importVaultKey(raw));
    await theirs.commit([{ act: 'add', kind: 'withheldFile', id: 'x', value: { file: 'x', at: NOW.toISOString() } }]);
    const target = new MemoryFile();
    await backupCasebook(theirs, target, NOW);
    return new Blob([await target.bytes()]);
  }

  it.each([
    ['and leaves everything as it was', async () => undefined],
    ['also where nothing has been received yet', () => here.vaultRows.clear()],
  ])('is refused, %s', async (_, begin) => {
    await begin();
    const before = await listMatters(casebook.vault);
    const names = await here.vaultRows.toCollection().primaryKeys();
    await expect(restoreCasebook(here, casebook.identity, await forged())).rejects.toMatchObject({ code: 'bytes-damaged' });
    expect(await here.vaultRows.toCollection().primaryKeys()).toEqual(names);
    expect(await listMatters(casebook.vault)).toEqual(before);
  });
});

describe('a backup that is not whole', () => {
  /** The backup with its inside changed and encrypted again, as somebody with the public key could. */
  async function altered(change: (plain: Buffer) => Uint8Array): Promise<Blob> {
    const plain = Buffer.from(await (await decryptWith([casebook.identity], await backup())).arrayBuffer());
    const lock = await here.vaultLock.get('lock');
    return encryptFor([lock?.recipient ?? ''], new Blob([new Uint8Array(change(plain))]));
  }

  it.each([
    ['cut short', (plain: Buffer) => plain.subarray(0, -10)],
    ['without its end', (plain: Buffer) => plain.subarray(0, plain.lastIndexOf('{"is":"end"') - 4)],
    [
      'with a header that is too long',
      (plain: Buffer) => Buffer.concat([plain.subarray(0, 23), Buffer.from([255, 255, 255, 255])]),
    ],
    ['something else', () => Buffer.from('nothing of ours')],
    ['with a bit turned', (plain: Buffer) => plain.map((byte, index) => (index === plain.length - 4_000 ? byte ^ 1 : byte))],
    ['with something after its end', (plain: Buffer) => Buffer.concat([plain, Buffer.from('x')])],
  ])('is refused when it is %s, and nothing is stored', async (_, change) => {
    const file = await altered(change);
    await expect(restoreCasebook(elsewhere, casebook.identity, file)).rejects.toMatchObject({
      code: expect.stringMatching(/^(encrypted-file-damaged|bytes-damaged)$/),
    });
    expect(await elsewhere.vaultRows.count()).toBe(0);
    expect(await elsewhere.vaultParts.count()).toBe(0);
    expect(await elsewhere.vaultLock.count()).toBe(0);
  });

  it('leaves no file behind when it is stopped', async () => {
    const target = new MemoryFile();
    await expect(backupCasebook(casebook.vault, target, NOW, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect(target.state).toBe('aborted');
    expect((await here.vaultLock.get('lock'))?.backedUpAt).toBeUndefined();
  });
});
