// What was opened of the vault since it was unlocked, in this page's memory alone: a row is deciphered once, until it is written anew or goes.
import type { VaultKind, VaultRow } from './vault-rows';

interface Opened {
  /** Random for each writing of a row: while it is the same, so is what the row holds. */
  nonce: Uint8Array;
  value: Promise<unknown>;
}

/** The values are shared by whoever asks: nobody may change one. */
export class OpenedRows {
  readonly #byKind = new Map<VaultKind, Map<string, Opened>>();

  /** What these rows hold, by their names; they are all of their kind: whatever else was opened of it is forgotten. */
  async all<T>(kind: VaultKind, rows: readonly VaultRow[], open: (row: VaultRow) => Promise<T>): Promise<[string, T][]> {
    const before = this.#byKind.get(kind);
    const now = new Map(
      rows.map((row) => {
        const opened = before?.get(row.name);
        return [row.name, opened !== undefined && isEqual(opened.nonce, row.nonce) ? opened : toKeep(row, open)];
      }),
    );
    return this.#answer<T>(kind, now);
  }

  /** The same of a kind whose rows are never written anew, by their names: `read` answers those rows that were not opened yet. */
  async allAdded<T>(
    kind: VaultKind,
    names: readonly string[],
    read: (names: string[]) => Promise<VaultRow[]>,
    open: (row: VaultRow) => Promise<T>,
  ): Promise<[string, T][]> {
    const before = this.#byKind.get(kind);
    const added = await read(names.filter((name) => before?.has(name) !== true));
    const opened = new Map(added.map((row) => [row.name, toKeep(row, open)]));
    const now = new Map(
      names.flatMap((name) => {
        // Gone since its name was read: as if it had gone before.
        const found = before?.get(name) ?? opened.get(name);
        return found === undefined ? [] : [[name, found]];
      }),
    );
    return this.#answer<T>(kind, now);
  }

  /** At once, not when its kind is asked for next. */
  forget(kind: VaultKind, name: string): void {
    this.#byKind.get(kind)?.delete(name);
  }

  async #answer<T>(kind: VaultKind, now: Map<string, Opened>): Promise<[string, T][]> {
    this.#byKind.set(kind, now);
    try {
      return await Promise.all([...now].map(async ([name, { value }]): Promise<[string, T]> => [name, (await value) as T]));
    } catch (error) {
      this.#byKind.delete(kind);
      throw error;
    }
  }
}

function toKeep<T>(row: VaultRow, open: (row: VaultRow) => Promise<T>): Opened {
  return { nonce: row.nonce, value: open(row) };
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
