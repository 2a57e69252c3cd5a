// Asks the vault about what was purged or erased: the tombstones, and what none of them lets come back from a backup.
import type { ErasedThing } from '@/utils/evidence/erased';
import type { PurgedMatter } from '@/utils/evidence/purged';
import type { TystDatabase } from '@/utils/store/database';
import { openBytes } from './cipher';
import { nameOfRow, objectsIn, withFiles } from './matter-rows';
import type { Vault } from './vault';
import type { VaultObjects, VaultRow } from './vault-rows';

/** Every tombstone, the latest first. */
export async function listPurged(vault: Vault): Promise<PurgedMatter[]> {
  return (await vault.list('purged')).toSorted((a, b) => b.purgedAt.localeCompare(a.purgedAt));
}

/** Every thing of one matter that was erased, the latest first. */
export async function listErased(vault: Vault, caseId: string): Promise<ErasedThing[]> {
  return (await vault.list('erased')).filter((each) => each.caseId === caseId).toSorted((a, b) => b.at.localeCompare(a.at));
}

/** The tombstones of a kind among these rows of a backup, and those that are here. `key` is the vault's. Throws `bytes-damaged`. */
export async function stonesIn<Kind extends 'purged' | 'erased'>(
  db: TystDatabase,
  rows: readonly VaultRow[],
  key: CryptoKey,
  kind: Kind,
): Promise<{ all: VaultObjects[Kind][]; here: ReadonlySet<string> }> {
  const here = await db.vaultRows.where('kind').equals(kind).toArray();
  const stones = [...here, ...rows.filter((row) => row.kind === kind)];
  const opened = await Promise.all(stones.map(async (row) => [row.name, JSON.parse(text(await openBytes(key, row.name, row)))]));
  // Authentic, hence written by the vault: the cipher is the schema check here, too.
  const all = Object.values(Object.fromEntries(opened) as Record<string, VaultObjects[Kind]>);
  return { all, here: new Set(here.map(({ name }) => name.slice(`${kind}/`.length))) };
}

/**
 * The names of the rows of a backup that none of these tombstones lets come back: what they name, and whatever belongs to their
 * matters besides, because it was gone or elsewhere when they were purged. Throws `bytes-damaged`.
 */
export async function namesOfPurged(
  vault: Vault,
  rows: readonly VaultRow[],
  stones: readonly PurgedMatter[],
): Promise<ReadonlySet<string>> {
  if (stones.length === 0) return new Set();
  const files = new Set(rows.flatMap(({ kind, name }) => (kind === 'file' ? [name.slice('file/'.length)] : [])));
  const purged = new Set(stones.map(({ id }) => id));
  const theirs = (await objectsIn(vault, rows)).filter(({ caseId }) => purged.has(caseId));
  return new Set([...stones.flatMap(({ names }) => names), ...withFiles(theirs, files).map(nameOfRow)]);
}

function text(bytes: ArrayBuffer): string {
  return new TextDecoder().decode(bytes);
}
