// Finds every row of the vault that belongs to one matter, whatever its kind, with the files that it names.
import type { VaultKind, VaultObjects, VaultRow } from './vault-rows';
import type { Vault } from './vault';

/** What stays when a matter is purged: the log's lines, tombstones, marks of files, and what is no matter's. */
const STAYS: ReadonlySet<VaultKind> = new Set(['custody', 'purged', 'withheldFile', 'school', 'quarantined', 'file']);

export interface MatterRow {
  kind: VaultKind;
  id: string;
}

/** A row with what it holds, and the matter that it belongs to. */
export interface MatterObject extends MatterRow {
  caseId: string;
  value: VaultObjects[VaultKind];
}

/**
 * Everything that belongs to a matter, of every kind: those too that come later. Throws `bytes-damaged` for a row that cannot be
 * read: nobody could say whose it is.
 */
export async function matterObjects(vault: Vault): Promise<MatterObject[]> {
  const found: MatterObject[] = [];
  for (const kind of (await vault.kinds()).filter((each) => !STAYS.has(each))) {
    found.push(...(await vault.entries(kind)).flatMap(([id, value]) => inMatter({ kind, id }, value)));
  }
  return found;
}

/** The same among rows that may rest elsewhere: in a backup. Throws `bytes-damaged`. */
export async function objectsIn(vault: Vault, rows: readonly VaultRow[]): Promise<MatterObject[]> {
  const found: MatterObject[] = [];
  for (const row of rows.filter(({ kind }) => !STAYS.has(kind))) {
    found.push(...inMatter({ kind: row.kind, id: idOf(row.name) }, await vault.open(row)));
  }
  return found;
}

/** The rows of one matter, and the files that any of them names. */
export async function rowsOfMatter(vault: Vault, caseId: string): Promise<MatterRow[]> {
  const files = new Set((await vault.db.vaultRows.where('kind').equals('file').primaryKeys()).map(idOf));
  return withFiles(
    (await matterObjects(vault)).filter((each) => each.caseId === caseId),
    files,
  );
}

/** Their rows, and those of `files` that any of them names. */
export function withFiles(objects: readonly MatterObject[], files: ReadonlySet<string>): MatterRow[] {
  const named = new Set(objects.flatMap(({ value }) => textsIn(value)).filter((text) => files.has(text)));
  return [
    ...objects.map(({ kind, id }): MatterRow => ({ kind, id })),
    ...[...named].map((id): MatterRow => ({ kind: 'file', id })),
  ];
}

export function nameOfRow({ kind, id }: MatterRow): string {
  return `${kind}/${id}`;
}

function inMatter(row: MatterRow, value: VaultObjects[VaultKind]): MatterObject[] {
  const caseId = row.kind === 'case' ? row.id : 'caseId' in value ? value.caseId : undefined;
  return caseId === undefined ? [] : [{ ...row, caseId, value }];
}

function idOf(name: string): string {
  return name.slice(name.indexOf('/') + 1);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
