// Checks a backup of the casebook, and puts it back: on another computer, or what is missing on this one.
import { AppError } from '@/utils/errors';
import { type Frame, framesOf } from '@/utils/evidence/backup-frame';
import { decryptWith } from '@/utils/school/age';
import { fromBase64Url } from '@/utils/signature/bytes';
import type { TystDatabase } from '@/utils/store/database';
import { importVaultKey, openBytes } from '@/utils/store/vault/cipher';
import { IN_THE_MAKING, addPart, adoptCopy, kindOf, missingRows, withheldFiles } from '@/utils/store/vault/vault-copy';
import { namesOfPurged, stonesIn } from '@/utils/store/vault/purged';
import { partName } from '@/utils/store/vault/vault-files';
import { readLock } from '@/utils/store/vault/vault-lock';
import { Vault } from '@/utils/store/vault/vault';
import type { VaultFile, VaultLock, VaultPart, VaultRow } from '@/utils/store/vault/vault-rows';
import { eraseOn } from './erase-on';
import { purgeOn } from './purge-matter';
import { enterLines, namesOfLines, partedLines } from './parted-logs';
import { withheldAmong, withheldIn, withholdOn } from './withhold-received';

export interface RestoreOptions {
  /** Only checks it: stores nothing. */
  checkOnly?: boolean;
  signal?: AbortSignal;
  /** 0 … 1. */
  onProgress?: (done: number) => void;
}

export interface Restored {
  /** Rows in the backup, all of which open. */
  rows: number;
  /** Rows that were not here before, and may be. */
  missing: number;
  /** Rows that were put back. */
  added: number;
  /** How many matters that were purged it holds something of; none of that is put back. */
  purged: number;
  /** How many things that were erased at a person's request it holds; none of them is put back. */
  erased: number;
}

/**
 * Opens a backup with the recovery key and checks every row and every part of it before anything is stored; then adds what is
 * not here, but for what was purged or erased, and where there is a casebook for what was still being made; what was purged or erased there goes from here, too, and what was made unviewable there is so here. Throws `not-for-this-key`, `encrypted-file-damaged`, `bytes-damaged`, `already-set-up`, `storage-full`, `cancelled`.
 */
export async function restoreCasebook(
  db: TystDatabase,
  written: string,
  file: Blob,
  options: RestoreOptions = {},
): Promise<Restored> {
  const identity = written.replaceAll(/\s/g, '').toUpperCase();
  const opened = await decryptWith([identity], file);
  const here = await readLock(db);
  const { lock, key, rows } = await checked(opened, identity, here, options);
  return navigator.locks.request('tyst-vault-write', async () => {
    const { all: stones } = await stonesIn(db, rows, key, 'purged');
    const erasures = await stonesIn(db, rows, key, 'erased');
    const inIt = new Set(rows.map(({ name }) => name));
    const vault = new Vault(db, key);
    const { names, again } = await namesOfPurged(vault, rows, stones);
    const purged = again + stones.filter((stone) => stone.names.some((name) => inIt.has(name))).length;
    // What is still being made is no evidence. Where there is a casebook it was recorded, given up or erased since, and would be asked for
    // again; where there is none, it was begun after whatever was erased in its place.
    const begun = new Set(rows.filter(({ kind }) => IN_THE_MAKING.has(kind)).map(({ name }) => name));
    const isErased = (name: string) => inIt.has(name) && !begun.has(name);
    const erased = erasures.all.filter((stone) => stone.gone.some(isErased)).length;
    const gone = erasures.all.flatMap((stone) => stone.gone.filter((name) => !begun.has(name)));
    const parted = await partedLines(vault, here === undefined ? [] : rows);
    const leaveOut = new Set([...names, ...namesOfLines(parted), ...gone, ...(here === undefined ? [] : begun)]);
    const missing = (await missingRows(db, rows, leaveOut)).length;
    const found = { rows: rows.length, missing, purged, erased };
    if (options.checkOnly === true) return { ...found, added: 0 };
    const withheldHere = here === undefined ? [] : await withheldIn(vault);
    const withheld = await withheldFiles(db);
    for await (const frame of framesOf(opened)) {
      const { header } = frame;
      if (header.is !== 'part' || withheld.has(header.file) || leaveOut.has(`file/${header.file}`)) continue;
      await addPart(db, partOf(frame));
    }
    // What was erased on the computer that made the backup, and still is here as it was.
    await eraseOn(
      vault,
      erasures.all.filter(({ id }) => !erasures.here.has(id)),
      inIt,
    );
    const added = await adoptCopy(db, { lock, rows }, leaveOut);
    // Purged on the computer that made the backup, and still here.
    await purgeOn(vault, stones);
    const now = new Date();
    await enterLines(vault, parted, now);
    // The backup may bring back in one matter what was withheld here in another; and what was withheld there is so here, too.
    await withholdOn(vault, now, [...withheldHere, ...(await withheldAmong(vault, rows))]);
    return { ...found, added };
  });
}

/** Everything small of the backup, after everything in it was opened once. */
async function checked(opened: Blob, identity: string, here: VaultLock | undefined, { signal, onProgress }: RestoreOptions) {
  let lock: VaultLock | undefined;
  let key: CryptoKey | undefined;
  const rows: VaultRow[] = [];
  const files = new Map<string, VaultFile>();
  const whole = new Set<string>();
  let parts = 0;
  let read = 0;
  for await (const frame of framesOf(opened)) {
    if (signal?.aborted === true) throw new AppError('cancelled');
    const { header } = frame;
    if (header.is === 'lock') {
      lock = lockOf(frame);
      if (here !== undefined && here.recipient !== lock.recipient) throw new AppError('already-set-up');
      // Whoever holds a school card can encrypt for its receiver; only a casebook has its vault's key. Without one here nobody can tell.
      const raw = await (await decryptWith([identity], (here ?? lock).key)).arrayBuffer();
      key = await importVaultKey(new Uint8Array(raw));
    } else if (lock === undefined || key === undefined) throw new AppError('encrypted-file-damaged', 'no lock');
    else if (header.is === 'row') {
      const row = rowOf(frame);
      const plain = await openBytes(key, row.name, row);
      if (row.kind === 'file') keep(files, JSON.parse(new TextDecoder().decode(plain)) as VaultFile);
      rows.push(row);
    } else if (header.is === 'part') {
      const part = partOf(frame);
      const of = files.get(part.file);
      // A part whose file was never committed is no evidence; it goes into no casebook.
      if (of !== undefined) {
        await openBytes(key, partName(part.file, part.part, of.parts), part);
        whole.add(`${part.file}/${part.part}`);
      }
      parts++;
    } else if (header.rows !== rows.length || header.parts !== parts) throw new AppError('encrypted-file-damaged', 'count');
    read += header.size;
    onProgress?.(Math.min(1, read / opened.size));
  }
  if (lock === undefined || key === undefined) throw new AppError('encrypted-file-damaged', 'no lock');
  const announced = [...files.values()].reduce((sum, file) => sum + file.parts, 0);
  if (whole.size !== announced) throw new AppError('encrypted-file-damaged', 'parts');
  return { lock, key, rows };
}

function keep(files: Map<string, VaultFile>, file: VaultFile): void {
  files.set(file.id, file);
}

function lockOf({ header, bytes }: Frame): VaultLock {
  if (header.is !== 'lock') throw new AppError('unexpected', header.is);
  const { identity, recipient, madeAt } = header;
  // Whoever has the recovery key to restore it has the sheet.
  return { id: 'lock', identity: decoded(identity), recipient, key: new Blob([bytes]), madeAt, sheetAt: madeAt, wrong: 0 };
}

function rowOf({ header, bytes }: Frame): VaultRow {
  const kind = header.is === 'row' ? kindOf(header.kind) : undefined;
  if (header.is !== 'row' || kind === undefined) throw new AppError('encrypted-file-damaged', 'row');
  return { name: header.name, kind, nonce: decoded(header.nonce), bytes: bytes.buffer };
}

function partOf({ header, bytes }: Frame): VaultPart {
  if (header.is !== 'part') throw new AppError('encrypted-file-damaged', 'part');
  return { file: header.file, part: header.part, nonce: decoded(header.nonce), bytes: bytes.buffer };
}

function decoded(text: string): Uint8Array<ArrayBuffer> {
  const bytes = fromBase64Url(text);
  if (bytes === undefined) throw new AppError('encrypted-file-damaged', 'base64url');
  return bytes;
}
