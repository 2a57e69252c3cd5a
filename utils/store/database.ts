// Opens the database, with strict durability, and refuses to write to one that a newer Tyst made.
import Dexie, { type EntityTable, type Table } from 'dexie';
import { AppError } from '@/utils/errors';
import type { CaptureEntry, Tile, Tombstone } from '@/utils/evidence/capture-entry';
import type { Case } from '@/utils/evidence/case';
import type { StoredBytes, StoredCustody, StoredExport, StoredKey } from './rows';
import { LATEST_VERSION, declareVersions } from './versions';

export class TystDatabase extends Dexie {
  declare captures: EntityTable<CaptureEntry, 'id'>;
  declare tiles: Table<Tile, [string, number]>;
  declare bytes: EntityTable<StoredBytes, 'sha256'>;
  declare cases: EntityTable<Case, 'id'>;
  declare custody: Table<StoredCustody, [string, number]>;
  declare keys: EntityTable<StoredKey, 'caseId'>;
  declare exports: EntityTable<StoredExport, 'id'>;
  declare tombstones: EntityTable<Tombstone, 'id'>;

  constructor(name = 'tyst') {
    super(name, { chromeTransactionDurability: 'strict' });
    declareVersions(this);
  }
}

/**
 * Opens the database. Throws `storage-newer` when it was written by a newer Tyst: Dexie itself would open it without
 * complaint, and older code must never write what it does not understand.
 */
export async function openDatabase(name?: string): Promise<TystDatabase> {
  const db = new TystDatabase(name);
  db.on('versionchange', () => {
    db.close();
  });
  try {
    await db.open();
  } catch (error) {
    throw new AppError(error instanceof Dexie.VersionError ? 'storage-newer' : 'storage-blocked', String(error), {
      cause: error,
    });
  }
  // Dexie multiplies its version by ten (Dexie: "Dexie.verno").
  if (db.backendDB().version > LATEST_VERSION * 10) {
    db.close();
    throw new AppError('storage-newer', `database ${db.backendDB().version / 10}, this code ${LATEST_VERSION}`);
  }
  return db;
}
