// Opens the database, with strict durability, and refuses to write to one that a newer Tyst made.
import Dexie, { type EntityTable, type Table } from 'dexie';
import { AppError } from '@/utils/errors';
import type { CaptureEntry, Tile, Tombstone } from '@/utils/evidence/capture-entry';
import type { Case } from '@/utils/evidence/case';
import type { CaseListing } from '@/utils/evidence/case-listing';
import type { Flag } from '@/utils/evidence/flag';
import type { Series } from '@/utils/evidence/series';
import type { StoredBytes, StoredCustody, StoredExport, StoredKey, StoredWithheld } from './rows';
import type { VaultLock, VaultPart, VaultRow } from './vault/vault-rows';
import { LATEST_VERSION, declareVersions } from './versions';

export class TystDatabase extends Dexie {
  declare captures: EntityTable<CaptureEntry, 'id'>;
  declare tiles: Table<Tile, [string, number]>;
  declare bytes: EntityTable<StoredBytes, 'sha256'>;
  declare cases: EntityTable<Case, 'id'>;
  declare caseList: EntityTable<CaseListing, 'caseId'>;
  declare custody: Table<StoredCustody, [string, number]>;
  declare keys: EntityTable<StoredKey, 'caseId'>;
  declare exports: EntityTable<StoredExport, 'id'>;
  declare tombstones: EntityTable<Tombstone, 'id'>;
  declare withheld: EntityTable<StoredWithheld, 'captureId'>;
  declare flags: EntityTable<Flag, 'id'>;
  declare series: EntityTable<Series, 'id'>;
  declare vaultLock: EntityTable<VaultLock, 'id'>;
  declare vaultRows: EntityTable<VaultRow, 'name'>;
  declare vaultParts: Table<VaultPart, [string, number]>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict' });
    declareVersions(this);
  }
}

/**
 * Opens the database. Throws `storage-newer` when it was written by a newer Tyst. That is asked before Dexie opens it: Dexie
 * would open it without complaint and even add the tables it misses (measured with Dexie 4.4.7). `storage-blocked`: it cannot
 * be opened at all.
 */
export async function openDatabase(name = 'tyst'): Promise<TystDatabase> {
  const found = await versionOf(name);
  // Dexie's native version is ten times its own, plus one for each change it had to mend.
  if (found !== undefined && Math.floor(found / 10) > LATEST_VERSION) {
    throw new AppError('storage-newer', `database ${found}, this code ${LATEST_VERSION}`);
  }
  const db = new TystDatabase(name);
  db.on('versionchange', () => {
    db.close();
    // Dexie's own listener would let the next write open whatever is there then, a newer Tyst's database too.
    return false;
  });
  try {
    await db.open();
  } catch (error) {
    throw new AppError('storage-blocked', String(error), { cause: error });
  }
  return db;
}

/** Undefined where there is none of this name. */
async function versionOf(name: string): Promise<number | undefined> {
  try {
    return (await indexedDB.databases()).find((each) => each.name === name)?.version;
  } catch (error) {
    throw new AppError('storage-blocked', String(error), { cause: error });
  }
}
