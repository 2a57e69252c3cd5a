// Asks the vault about what was purged or erased: the tombstones, and what none of them lets come back from a backup.
import type { ErasedThing } from '@/utils/evidence/erased';
import type { PurgedMatter } from '@/utils/evidence/purged';
import type { ReceivedCapture } from '@/utils/evidence/received';
import type { TystDatabase } from '@/utils/store/database';
import { openBytes } from './cipher';
import { type MatterObject, nameOfRow, objectsIn, withFiles } from './matter-rows';
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
 * matters besides, because it was gone or elsewhere when they were purged; `again`: the matters that are the same by what they hold,
 * though another computer received them by themselves, where they are not here. Throws `bytes-damaged`.
 */
export async function namesOfPurged(
  vault: Vault,
  rows: readonly VaultRow[],
  stones: readonly PurgedMatter[],
): Promise<{ names: ReadonlySet<string>; again: number }> {
  if (stones.length === 0) return { names: new Set(), again: 0 };
  const files = new Set(rows.flatMap(({ kind, name }) => (kind === 'file' ? [name.slice('file/'.length)] : [])));
  const purged = new Set(stones.map(({ id }) => id));
  const objects = await objectsIn(vault, rows);
  const here = new Set((await vault.list('case')).map(({ id }) => id));
  const again = sameByContent(objects, stones).filter((caseId) => !purged.has(caseId) && !here.has(caseId));
  const theirs = objects.filter(({ caseId }) => purged.has(caseId) || again.includes(caseId));
  const names = new Set([...stones.flatMap((stone) => stone.names), ...withFiles(theirs, files).map(nameOfRow)]);
  return { names, again: again.length };
}

/** The matters all of whose items, and at least one, were purged: the same sealed records. */
function sameByContent(objects: readonly MatterObject[], stones: readonly PurgedMatter[]): string[] {
  const gone = new Set(stones.flatMap(({ items }) => items.map(({ captureId, record }) => `${captureId} ${record}`)));
  const captures = objects.flatMap(({ kind, value }) => (kind === 'capture' ? [value as ReceivedCapture] : []));
  return [...Map.groupBy(captures, ({ caseId }) => caseId)]
    .filter(([, items]) => items.every(({ id, seal }) => gone.has(`${id} ${seal.digest}`)))
    .map(([caseId]) => caseId);
}

function text(bytes: ArrayBuffer): string {
  return new TextDecoder().decode(bytes);
}
