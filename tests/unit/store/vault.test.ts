// The vault: what rests in it is ciphertext bound to its place, changes come all or not at all, and files come back whole.
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CasebookCase } from '@/utils/evidence/received';
import { type TystDatabase, openDatabase } from '@/utils/store/database';
import { importVaultKey, makeVaultKey } from '@/utils/store/vault/cipher';
import { sweepParts } from '@/utils/store/vault/vault-lock';
import { Vault, type VaultChange } from '@/utils/store/vault/vault';

const ID = '6f1f7ac8-5d7e-4a39-9d1b-0c2a2a4f9a11';
const OTHER = '6f1f7ac8-5d7e-4a39-9d1b-0c2a2a4f9a12';
const MATTER: CasebookCase = {
  id: ID,
  from: { caseId: OTHER, signer: '0a1b' },
  code: 'K7-MQ4',
  title: 'Remarks about Teacher Example',
  aboutHead: false,
  addressee: 'head',
  status: 'open',
  receivedAt: '2026-11-20T09:41:07.000Z',
  updatedAt: '2026-11-20T09:41:07.000Z',
};

let db: TystDatabase;
let key: CryptoKey;
let vault: Vault;

afterEach(() => {
  vi.restoreAllMocks();
  db.close();
});

beforeEach(async () => {
  await Dexie.delete('tyst');
  db = await openDatabase();
  key = await importVaultKey(await makeVaultKey());
  vault = new Vault(db, key);
});

/** Everything the tables hold, as text: what somebody reads who opens the profile's folder. */
async function atRest(): Promise<string> {
  const rows = await db.vaultRows.toArray();
  const parts = await db.vaultParts.toArray();
  const bytes = [...rows, ...parts].map(({ bytes }) => Buffer.from(bytes).toString('latin1'));
  return JSON.stringify(rows.map(({ name, kind }) => [name, kind])) + bytes.join('');
}

describe('an object in the vault', () => {
  it('comes back as it was, and cannot be read where it rests', async () => {
    await vault.commit([{ act: 'add', kind: 'case', id: ID, value: MATTER }]);
    expect(await vault.get('case', ID)).toEqual(MATTER);
    expect(await vault.list('case')).toEqual([MATTER]);
    const stored = await atRest();
    expect(stored).toContain(ID);
    for (const word of [MATTER.title, MATTER.code, 'Example']) expect(stored).not.toContain(word);
  });

  it('is refused under another name, with another key, or altered', async () => {
    await vault.commit([{ act: 'add', kind: 'case', id: ID, value: MATTER }]);
    const row = await db.vaultRows.get(`case/${ID}`);
    if (row === undefined) throw new Error('nothing was stored');
    await db.vaultRows.put({ ...row, name: `case/${OTHER}` });
    await expect(vault.get('case', OTHER)).rejects.toMatchObject({ code: 'bytes-damaged' });
    const stranger = new Vault(db, await importVaultKey(await makeVaultKey()));
    await expect(stranger.get('case', ID)).rejects.toMatchObject({ code: 'bytes-damaged' });
    const altered = new Uint8Array(row.bytes.slice(0));
    altered[3]! ^= 4;
    await db.vaultRows.put({ ...row, bytes: altered.buffer });
    await expect(vault.get('case', ID)).rejects.toMatchObject({ code: 'bytes-damaged' });
  });

  it('is never sealed twice to the same bytes', async () => {
    await vault.commit([{ act: 'put', kind: 'case', id: ID, value: MATTER }]);
    const before = await atRest();
    await vault.commit([{ act: 'put', kind: 'case', id: ID, value: MATTER }]);
    expect(await atRest()).not.toBe(before);
  });
});

describe('a list of what the vault holds', () => {
  it('deciphers a row once, and anew what was written anew, by this window or by another', async () => {
    const other = new Vault(db, key);
    await vault.commit([{ act: 'add', kind: 'case', id: ID, value: MATTER }]);
    const decrypt = vi.spyOn(crypto.subtle, 'decrypt');
    expect(await vault.list('case')).toEqual([MATTER]);
    expect(await vault.list('case')).toEqual([MATTER]);
    expect(decrypt).toHaveBeenCalledTimes(1);
    await other.commit([{ act: 'put', kind: 'case', id: ID, value: { ...MATTER, title: 'Another title' } }]);
    expect(await vault.list('case')).toEqual([{ ...MATTER, title: 'Another title' }]);
    expect(decrypt).toHaveBeenCalledTimes(2);
    await other.commit([{ act: 'remove', kind: 'case', id: ID }]);
    expect(await vault.list('case')).toEqual([]);
  });

  it('finds each line that was added to a log, with its id, and those of one matter by themselves', async () => {
    const line = (caseId: string, seq: number): VaultChange => {
      const value = { caseId, seq, at: '', event: 'received', detail: {}, previous: '', digest: '' } as const;
      return { act: 'add', kind: 'custody', id: `${caseId}/${seq}`, value };
    };
    await vault.commit([line(ID, 1)]);
    expect((await vault.entries('custody')).map(([id]) => id)).toEqual([`${ID}/1`]);
    await vault.commit([line(ID, 2), line(OTHER, 1)]);
    expect((await vault.entries('custody')).map(([id]) => id).toSorted()).toEqual(
      [`${ID}/1`, `${ID}/2`, `${OTHER}/1`].toSorted(),
    );
    expect((await vault.listOf('custody', ID)).map(({ seq }) => seq)).toEqual([1, 2]);
    expect(await vault.kinds()).toEqual(['custody']);
  });

  it('reads a damaged row again the next time', async () => {
    await vault.commit([{ act: 'add', kind: 'case', id: ID, value: MATTER }]);
    const row = await db.vaultRows.get(`case/${ID}`);
    if (row === undefined) throw new Error('nothing was stored');
    await db.vaultRows.put({ ...row, bytes: new Uint8Array(row.bytes.byteLength).buffer });
    await expect(vault.list('case')).rejects.toMatchObject({ code: 'bytes-damaged' });
    await db.vaultRows.put(row);
    expect(await vault.list('case')).toEqual([MATTER]);
  });
});

describe('a commit', () => {
  it('does nothing when one of its changes cannot be made', async () => {
    await vault.commit([{ act: 'add', kind: 'case', id: ID, value: MATTER }]);
    const both = [
      { act: 'add', kind: 'case', id: OTHER, value: { ...MATTER, id: OTHER } },
      { act: 'add', kind: 'case', id: ID, value: MATTER },
    ] as const;
    await expect(vault.commit(both)).rejects.toMatchObject({ code: 'chain-moved' });
    expect(await vault.get('case', OTHER)).toBeUndefined();
  });
});

describe('a file in the vault', () => {
  const bytes = new Uint8Array(9 * 1024 * 1024).map((_, index) => (index * 7) % 253);

  it('comes back whole, in parts that cannot be read', async () => {
    const file = await vault.writeFile(new Blob([bytes]));
    await vault.commit([{ act: 'add', kind: 'file', id: file.id, value: file }]);
    const back = await vault.readFile(file.id);
    expect(Buffer.compare(Buffer.from(await back.arrayBuffer()), Buffer.from(bytes))).toBe(0);
    for (const [start, end] of [
      [0, 1],
      [4_194_300, 4_194_310],
      [8_388_608, bytes.length],
    ] as const) {
      expect(Buffer.from(await (await vault.readFile(file.id, { start, end })).arrayBuffer())).toEqual(
        Buffer.from(bytes.slice(start, end)),
      );
    }
    expect(await db.vaultParts.count()).toBe(3);
    expect(await atRest()).not.toContain(Buffer.from(bytes.slice(0, 16)).toString('latin1'));
  });

  it('is refused when a part is missing, stands in another place, or the file was cut short', async () => {
    const file = await vault.writeFile(new Blob([bytes]));
    await vault.commit([{ act: 'add', kind: 'file', id: file.id, value: file }]);
    const [first, second] = await db.vaultParts.orderBy('[file+part]').toArray();
    if (first === undefined || second === undefined) throw new Error('no parts');
    await db.vaultParts.put({ ...second, part: 0 });
    await expect(vault.readFile(file.id)).rejects.toMatchObject({ code: 'bytes-damaged' });
    await db.vaultParts.put(first);
    await vault.commit([{ act: 'put', kind: 'file', id: file.id, value: { ...file, parts: 2 } }]);
    await expect(vault.readFile(file.id)).rejects.toMatchObject({ code: 'bytes-damaged' });
    await db.vaultParts.delete([file.id, 1]);
    await vault.commit([{ act: 'put', kind: 'file', id: file.id, value: file }]);
    await expect(vault.readFile(file.id)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('that was never committed is swept away, and only that', async () => {
    const kept = await vault.writeFile(new Blob(['kept']));
    await vault.commit([{ act: 'add', kind: 'file', id: kept.id, value: kept }]);
    await vault.writeFile(new Blob(['left over']));
    expect(await sweepParts(db)).toBe(1);
    expect(await (await vault.readFile(kept.id)).text()).toBe('kept');
  });

  it('leaves nothing when its writing is cancelled, and nothing when it is removed', async () => {
    await expect(vault.writeFile(new Blob([bytes]), { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'cancelled',
    });
    const file = await vault.writeFile(new Blob(['gone']));
    await vault.commit([{ act: 'add', kind: 'file', id: file.id, value: file }]);
    await vault.commit([{ act: 'remove', kind: 'file', id: file.id }]);
    expect(await db.vaultParts.count()).toBe(0);
    await expect(vault.readFile(file.id)).rejects.toMatchObject({ code: 'not-found' });
  });
});
