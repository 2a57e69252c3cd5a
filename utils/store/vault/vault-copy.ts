// Reads the whole vault for a backup, and puts one back: ciphertext only, nothing is opened here.
import { AppError } from '@/utils/errors';
import type { TystDatabase } from '@/utils/store/database';
import { write } from '@/utils/store/write';
import type { VaultKind, VaultLock, VaultPart, VaultRow } from './vault-rows';

export interface VaultCopy {
  lock: VaultLock;
  rows: VaultRow[];
  /** Which parts there are; each is read by itself. */
  parts: [file: string, part: number][];
}

/**
 * The lock, every row and the names of every part, as they stand at one moment, without the files that hold what was captured
 * by mistake. Throws `not-found` where there is no vault.
 */
export function copyVault(db: TystDatabase): Promise<VaultCopy> {
  return db.transaction('r', [db.vaultLock, db.vaultRows, db.vaultParts], async () => {
    const lock = await db.vaultLock.get('lock');
    if (lock === undefined) throw new AppError('not-found', 'vault lock');
    const withheld = await withheldFiles(db);
    const rows = (await db.vaultRows.toArray()).filter(({ name }) => !isWithheldFile(name, withheld));
    const parts = await db.vaultParts.toCollection().primaryKeys();
    return { lock, rows, parts: parts.filter(([file]) => !withheld.has(file)) };
  });
}

/** The ids of files that hold, or held, what was captured by mistake; their names can be read while the vault is locked. */
export async function withheldFiles(db: TystDatabase): Promise<Set<string>> {
  const names = await db.vaultRows.where('kind').equals('withheldFile').primaryKeys();
  return new Set(names.map((name) => name.slice('withheldFile/'.length)));
}

function isWithheldFile(name: string, withheld: ReadonlySet<string>): boolean {
  return name.startsWith('file/') && withheld.has(name.slice('file/'.length));
}

/** Throws `not-found`: it was removed since the copy began. */
export async function partOf(db: TystDatabase, [file, part]: [string, number]): Promise<VaultPart> {
  const row = await db.vaultParts.get([file, part]);
  if (row === undefined) throw new AppError('not-found', 'vault part');
  return row;
}

/** Stores a part that belongs to nothing until `adoptCopy` brings the row of its file. Parts that are here already stay. */
export async function addPart(db: TystDatabase, part: VaultPart): Promise<void> {
  await write(async () => {
    if ((await db.vaultParts.get([part.file, part.part])) === undefined) await db.vaultParts.add(part);
  });
}

/**
 * Adds the rows that are not here, and the lock where there is none; replaces nothing, and brings back neither a file that held
 * what was captured by mistake nor a row whose name is in `leaveOut`. Answers how many rows were added.
 * Throws `already-set-up` when another casebook has been set up here.
 */
export async function adoptCopy(
  db: TystDatabase,
  { lock, rows }: Pick<VaultCopy, 'lock' | 'rows'>,
  leaveOut: ReadonlySet<string> = new Set(),
): Promise<number> {
  return write(() =>
    db.transaction('rw', [db.vaultLock, db.vaultRows], async () => {
      const here = await db.vaultLock.get('lock');
      if (here !== undefined && here.recipient !== lock.recipient) throw new AppError('already-set-up');
      if (here === undefined) await db.vaultLock.add(lock);
      const missing = await missingRows(db, rows, leaveOut);
      await db.vaultRows.bulkAdd(missing);
      return missing.length;
    }),
  );
}

/** The rows of a copy that are not here and may come back: neither a file that held what was captured by mistake nor one in `leaveOut`. */
export async function missingRows(
  db: TystDatabase,
  rows: readonly VaultRow[],
  leaveOut: ReadonlySet<string>,
): Promise<VaultRow[]> {
  const names = new Set(await db.vaultRows.toCollection().primaryKeys());
  const withheld = await withheldFiles(db);
  return rows.filter(({ name }) => !names.has(name) && !leaveOut.has(name) && !isWithheldFile(name, withheld));
}

const KINDS: Record<VaultKind, true> = {
  received: true,
  quarantined: true,
  time: true,
  case: true,
  capture: true,
  custody: true,
  act: true,
  school: true,
  workingCopy: true,
  unfinishedCopy: true,
  letter: true,
  deadlineStep: true,
  visit: true,
  minutes: true,
  unfinishedMinutes: true,
  unfinishedAct: true,
  unfinishedLetter: true,
  pack: true,
  withheldFile: true,
  purged: true,
  erased: true,
  file: true,
};

/** What somebody is still making, and nothing that is on record. */
export const IN_THE_MAKING: ReadonlySet<VaultKind> = new Set([
  'unfinishedCopy',
  'unfinishedMinutes',
  'unfinishedAct',
  'unfinishedLetter',
]);

/** Every kind of thing that rests in the vault. */
export const VAULT_KINDS = Object.keys(KINDS) as VaultKind[];

/** The kind that a backup names, if there is such a kind. */
export function kindOf(name: string): VaultKind | undefined {
  return Object.hasOwn(KINDS, name) ? (name as VaultKind) : undefined;
}
