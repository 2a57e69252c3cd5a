// The vault, open: what the casebook keeps goes in and comes out through here, and rests encrypted (docs/threat-model.md).
import Dexie from 'dexie';
import { AppError } from '@/utils/errors';
import type { ByteRange } from '@/utils/evidence/received';
import type { TystDatabase } from '@/utils/store/database';
import { write } from '@/utils/store/write';
import { openBytes, sealBytes } from './cipher';
import { OpenedRows } from './opened-rows';
import { type WriteFile, readParts, writeParts } from './vault-files';
import type { VaultFile, VaultKind, VaultObjects, VaultRow } from './vault-rows';

/** One change of a commit. `add` refuses to replace; `put` replaces; `remove` takes a file's parts with it. */
export type VaultChange = {
  [Kind in VaultKind]:
    | { act: 'add' | 'put'; kind: Kind; id: string; value: VaultObjects[Kind] }
    | { act: 'remove'; kind: Kind; id: string };
}[VaultKind];

/** Kinds whose rows are only ever added. */
const ADDED_ONLY: ReadonlySet<VaultKind> = new Set(['custody']);

export class Vault {
  readonly db: TystDatabase;
  readonly #key: CryptoKey;
  readonly #opened = new OpenedRows();

  constructor(db: TystDatabase, key: CryptoKey) {
    this.db = db;
    this.#key = key;
  }

  /** The object of this kind and id, or undefined. Throws `bytes-damaged` when it was altered where it rests. */
  async get<Kind extends VaultKind>(kind: Kind, id: string): Promise<VaultObjects[Kind] | undefined> {
    const row = await this.db.vaultRows.get(nameOf(kind, id));
    return row && this.open<Kind>(row);
  }

  /** All objects of a kind, in the order of their ids. Others hold the same ones: never change one. */
  async list<Kind extends VaultKind>(kind: Kind): Promise<VaultObjects[Kind][]> {
    return (await this.entries(kind)).map(([, value]) => value);
  }

  /** The same, each with its id. */
  async entries<Kind extends VaultKind>(kind: Kind): Promise<[id: string, value: VaultObjects[Kind]][]> {
    const rows = this.db.vaultRows.where('kind').equals(kind);
    const open = (row: VaultRow) => this.open<Kind>(row);
    const read = async (names: string[]) => (await this.db.vaultRows.bulkGet(names)).filter((row) => row !== undefined);
    const opened = ADDED_ONLY.has(kind)
      ? await this.#opened.allAdded(kind, await rows.primaryKeys(), read, open)
      : await this.#opened.all(kind, await rows.toArray(), open);
    return opened.map(([name, value]) => [name.slice(nameOf(kind, '').length), value]);
  }

  /** The kinds of which there is anything. */
  async kinds(): Promise<VaultKind[]> {
    return (await this.db.vaultRows.orderBy('kind').uniqueKeys()) as VaultKind[];
  }

  /** The objects of a kind whose ids begin with that of this matter (captures, lines of its log), in the order of their ids. */
  async listOf<Kind extends 'capture' | 'custody'>(kind: Kind, caseId: string): Promise<VaultObjects[Kind][]> {
    const rows = await this.db.vaultRows
      .where('name')
      .startsWith(nameOf(kind, `${caseId}/`))
      .toArray();
    return Promise.all(rows.map((row) => this.open<Kind>(row)));
  }

  /** What a row of the table holds, deciphered anew. */
  async open<Kind extends VaultKind>(row: VaultRow): Promise<VaultObjects[Kind]> {
    const plain = await openBytes(this.#key, row.name, row);
    // Authentic, hence written by `commit` below: the cipher is the schema check here.
    return JSON.parse(new TextDecoder().decode(plain)) as VaultObjects[Kind];
  }

  /**
   * Does all of these or none. Everything is sealed first, because awaiting the cipher would end the transaction. Throws
   * `chain-moved` when something to be added is there already, `not-found` for what belongs to a matter that was purged (another
   * window may still show it), `storage-full` when the disk is full.
   */
  async commit(changes: readonly VaultChange[]): Promise<void> {
    const sealed = await Promise.all(changes.map((change) => this.#sealed(change)));
    try {
      await write(() =>
        this.db.transaction('rw', [this.db.vaultRows, this.db.vaultParts], async () => {
          for (const name of stonesOf(changes)) {
            if ((await this.db.vaultRows.get(name)) !== undefined) throw new AppError('not-found', 'purged matter');
          }
          for (const { change, row } of sealed) await this.#apply(change, row);
        }),
      );
      for (const { kind, id } of changes) this.#opened.forget(kind, nameOf(kind, id));
    } catch (error) {
      if (error instanceof Dexie.ConstraintError) throw new AppError('chain-moved', 'vault', { cause: error });
      throw error;
    }
  }

  /** Stores a file's bytes; they are lost again unless the answer is committed as a `file`. */
  writeFile(file: Blob, options?: WriteFile): Promise<VaultFile> {
    return writeParts(this.db, this.#key, file, options);
  }

  /** A file that was committed, or a part of it. Throws `not-found`, `bytes-damaged`. */
  async readFile(id: string, range?: ByteRange): Promise<Blob> {
    const file = await this.get('file', id);
    if (file === undefined) throw new AppError('not-found', 'vault file');
    return readParts(this.db, this.#key, file, range);
  }

  async #sealed(change: VaultChange): Promise<{ change: VaultChange; row?: VaultRow }> {
    if (change.act === 'remove') return { change };
    const name = nameOf(change.kind, change.id);
    const plain = new TextEncoder().encode(JSON.stringify(change.value));
    return { change, row: { name, kind: change.kind, ...(await sealBytes(this.#key, name, plain)) } };
  }

  async #apply({ act, kind, id }: VaultChange, row: VaultRow | undefined): Promise<void> {
    if (row === undefined) {
      await this.db.vaultRows.delete(nameOf(kind, id));
      if (kind === 'file') await this.db.vaultParts.where('file').equals(id).delete();
    } else if (act === 'add') await this.db.vaultRows.add(row);
    else await this.db.vaultRows.put(row);
  }
}

/** Names of the tombstones that would forbid any of it; the log of a purged matter has its last line. */
function stonesOf(changes: readonly VaultChange[]): Set<string> {
  const matters = changes.flatMap((change) => {
    if (change.act === 'remove' || change.kind === 'custody') return [];
    if (change.kind === 'case') return [change.id];
    return 'caseId' in change.value ? [change.value.caseId] : [];
  });
  return new Set(matters.map((id) => nameOf('purged', id)));
}

function nameOf(kind: VaultKind, id: string): string {
  return `${kind}/${id}`;
}
