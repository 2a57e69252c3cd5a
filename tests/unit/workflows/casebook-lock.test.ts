// The casebook's lock: one passphrase opens it, wrong ones are slowed, the recovery sheet puts a new one before the same keys.
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeAgeKeys } from '@/utils/school/age';
import { type TystDatabase, openDatabase } from '@/utils/store/database';
import { inGroups } from '@/utils/signature/fingerprint';
import { changeLock, readLock } from '@/utils/store/vault/vault-lock';
import { askSheetAgain, changePassphrase, setUpCasebook, unlockCasebook } from '@/utils/workflows/casebook/casebook-lock';

const PASSPHRASE = 'correct horse battery';
const NOW = new Date('2026-11-20T09:41:07.000Z');
const QUICK = 4;
const FILE = { id: 'a', parts: 1, size: 3 };

let db: TystDatabase;

afterEach(() => {
  db.close();
});

beforeEach(async () => {
  await Dexie.delete('tyst');
  db = await openDatabase();
});

function later(seconds: number): Date {
  return new Date(NOW.getTime() + seconds * 1000);
}

describe('the casebook', () => {
  it('is set up once, and opens with its passphrase to what was stored', async () => {
    const { vault, identity } = await setUpCasebook(db, PASSPHRASE, NOW, QUICK);
    await vault.commit([{ act: 'add', kind: 'file', id: 'a', value: FILE }]);
    const opened = await unlockCasebook(db, PASSPHRASE, NOW);
    expect(opened.identity).toBe(identity);
    expect(await opened.vault.get('file', 'a')).toEqual(FILE);
    await expect(setUpCasebook(db, PASSPHRASE, NOW, QUICK)).rejects.toMatchObject({ code: 'already-set-up' });
  });

  it('keeps neither passphrase nor identity where it can be read', async () => {
    const { identity } = await setUpCasebook(db, PASSPHRASE, NOW, QUICK);
    const [lock] = await db.vaultLock.toArray();
    const stored = Buffer.from(lock?.identity ?? []).toString('latin1') + JSON.stringify(lock) + (await lock?.key.text());
    for (const secret of [PASSPHRASE, identity]) expect(stored).not.toContain(secret);
    expect(stored).toContain('age-encryption.org/v1');
  });

  it('shows the recovery sheet again to whoever knows the passphrase, and to nobody else', async () => {
    await setUpCasebook(db, PASSPHRASE, NOW, QUICK);
    await changeLock(db, (lock) => ({ ...lock, sheetAt: NOW.toISOString() }));
    await expect(askSheetAgain(db, 'a wrong passphrase', NOW)).rejects.toMatchObject({ code: 'passphrase-wrong' });
    expect(await readLock(db)).toMatchObject({ sheetAt: NOW.toISOString(), wrong: 1 });
    await askSheetAgain(db, PASSPHRASE, NOW);
    const lock = await readLock(db);
    expect(lock).not.toHaveProperty('sheetAt');
    expect(lock).toMatchObject({ wrong: 0, madeAt: NOW.toISOString() });
  });

  it('takes no short passphrase, and says so before anything is made', async () => {
    await expect(setUpCasebook(db, 'elevenchars', NOW, QUICK)).rejects.toMatchObject({ code: 'passphrase-short' });
    expect(await db.vaultLock.count()).toBe(0);
    await expect(unlockCasebook(db, PASSPHRASE, NOW)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('makes whoever guesses wait longer each time, and forgets it after the right passphrase', async () => {
    await setUpCasebook(db, PASSPHRASE, NOW, QUICK);
    for (let tries = 0; tries < 3; tries++) {
      await expect(unlockCasebook(db, 'a wrong passphrase', NOW)).rejects.toMatchObject({ code: 'passphrase-wrong' });
    }
    await expect(unlockCasebook(db, PASSPHRASE, later(4))).rejects.toMatchObject({ code: 'passphrase-wait' });
    await expect(unlockCasebook(db, 'a wrong passphrase', later(5))).rejects.toMatchObject({ code: 'passphrase-wrong' });
    await expect(unlockCasebook(db, PASSPHRASE, later(14))).rejects.toMatchObject({ code: 'passphrase-wait' });
    await unlockCasebook(db, PASSPHRASE, later(15));
    await expect(unlockCasebook(db, 'a wrong passphrase', later(16))).rejects.toMatchObject({ code: 'passphrase-wrong' });
    await unlockCasebook(db, PASSPHRASE, later(16));
  });

  it('gets a new passphrase from the recovery sheet; the old one opens nothing any more', async () => {
    const { vault, identity } = await setUpCasebook(db, PASSPHRASE, NOW, QUICK);
    await vault.commit([{ act: 'add', kind: 'file', id: 'a', value: FILE }]);
    const { vault: again } = await changePassphrase(db, inGroups(identity).toLowerCase(), 'another long one', QUICK);
    expect(await again.get('file', 'a')).toEqual(FILE);
    await expect(unlockCasebook(db, PASSPHRASE, NOW)).rejects.toMatchObject({ code: 'passphrase-wrong' });
    expect(await (await unlockCasebook(db, 'another long one', NOW)).vault.get('file', 'a')).toEqual(FILE);
  });

  it('is not opened by the recovery sheet of another casebook', async () => {
    await setUpCasebook(db, PASSPHRASE, NOW, QUICK);
    const { identity } = await makeAgeKeys();
    await expect(changePassphrase(db, identity, 'another long one', QUICK)).rejects.toMatchObject({ code: 'not-for-this-key' });
    await expect(changePassphrase(db, 'nonsense', 'another long one', QUICK)).rejects.toMatchObject({ code: 'age-key-invalid' });
    await unlockCasebook(db, PASSPHRASE, NOW);
  });
});
