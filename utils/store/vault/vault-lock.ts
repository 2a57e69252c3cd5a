// The vault's lock as it is stored, and what removes the remains of a writing that was cut short.
import { AppError } from '@/utils/errors';
import type { TystDatabase } from '@/utils/store/database';
import { write } from '@/utils/store/write';
import type { VaultLock } from './vault-rows';

/** Undefined where no casebook was set up yet. */
export function readLock(db: TystDatabase): Promise<VaultLock | undefined> {
  return db.vaultLock.get('lock');
}

/** How many matters were received: told by the names of the rows, without opening any. */
export function countMatters(db: TystDatabase): Promise<number> {
  return db.vaultRows.where('kind').equals('case').count();
}

/** Whether a school card was made, which can be told while the casebook is locked: the names of its rows are readable. */
export async function isCardMade(db: TystDatabase): Promise<boolean> {
  return (await db.vaultRows.where('kind').equals('school').count()) > 0;
}

/** Stores the first lock. Throws `already-set-up`: a second vault key would make everything in the vault unreadable. */
export async function addLock(db: TystDatabase, lock: Omit<VaultLock, 'id' | 'wrong'>): Promise<void> {
  await write(() =>
    db.transaction('rw', db.vaultLock, async () => {
      if ((await db.vaultLock.count()) > 0) throw new AppError('already-set-up');
      await db.vaultLock.add({ id: 'lock', wrong: 0, ...lock });
    }),
  );
}

/** Changes the stored lock; the vault key and what rests under it stay as they are. Throws `not-found`. */
export async function changeLock(db: TystDatabase, change: (lock: VaultLock) => VaultLock): Promise<VaultLock> {
  return write(() =>
    db.transaction('rw', db.vaultLock, async () => {
      const lock = await db.vaultLock.get('lock');
      if (lock === undefined) throw new AppError('not-found', 'vault lock');
      const changed = change(lock);
      await db.vaultLock.put(changed);
      return changed;
    }),
  );
}

/** Removes parts of files that were never committed. Only while nothing is being received: call it under the vault's lock. */
export async function sweepParts(db: TystDatabase): Promise<number> {
  return write(() =>
    db.transaction('rw', [db.vaultRows, db.vaultParts], async () => {
      const names = await db.vaultRows.where('kind').equals('file').primaryKeys();
      const kept = new Set(names.map((name) => name.slice('file/'.length)));
      const loose = (await db.vaultParts.orderBy('file').uniqueKeys()).filter(
        (file) => typeof file === 'string' && !kept.has(file),
      );
      return db.vaultParts.where('file').anyOf(loose).delete();
    }),
  );
}
