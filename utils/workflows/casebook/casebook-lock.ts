// Sets up the casebook's lock, opens it with the passphrase, and makes a new passphrase from the recovery sheet.
import { AppError, codeOf } from '@/utils/errors';
import { decryptWith, encryptFor, lockWith, makeAgeKeys, recipientOf, unlockWith } from '@/utils/school/age';
import type { TystDatabase } from '@/utils/store/database';
import { importVaultKey, makeVaultKey } from '@/utils/store/vault/cipher';
import { addLock, changeLock, readLock, sweepParts } from '@/utils/store/vault/vault-lock';
import { Vault } from '@/utils/store/vault/vault';
import type { VaultLock } from '@/utils/store/vault/vault-rows';

/** Characters; scrypt makes each guess cost a second, a short passphrase is guessed all the same. */
const SHORTEST_PASSPHRASE = 12;

/** Wrong passphrases that may follow each other at once; after that every further one doubles the wait. */
const FREE_TRIES = 3;
const FIRST_WAIT = 5_000;
const LONGEST_WAIT = 15 * 60_000;

/** An open casebook, and the identity that opens it again: for the recovery sheet and for what is encrypted to this person. */
export interface OpenCasebook {
  vault: Vault;
  /** `AGE-SECRET-KEY-1…`; never stored but behind the passphrase. */
  identity: string;
}

/** Makes the casebook's keys and its lock. Throws `already-set-up`, `passphrase-short`. `workFactor` is for tests. */
export async function setUpCasebook(db: TystDatabase, passphrase: string, now: Date, workFactor?: number): Promise<OpenCasebook> {
  if ((await readLock(db)) !== undefined) throw new AppError('already-set-up');
  checkLength(passphrase);
  const { identity, recipient } = await makeAgeKeys();
  const raw = await makeVaultKey();
  await addLock(db, {
    identity: await lockWith(passphrase, identity, workFactor),
    recipient,
    key: await encryptFor([recipient], new Blob([raw])),
    madeAt: now.toISOString(),
  });
  return { identity, vault: new Vault(db, await importVaultKey(raw)) };
}

/** Whether a passphrase may be set; for forms, which say so together with whatever else is wrong. */
export function isLongEnough(passphrase: string): boolean {
  return Array.from(passphrase.normalize('NFC')).length >= SHORTEST_PASSPHRASE;
}

/** Opens the casebook. Throws `passphrase-wrong`, `passphrase-wait` (the next try has to wait), `not-found` where none was set up. */
export async function unlockCasebook(db: TystDatabase, passphrase: string, now: Date): Promise<OpenCasebook> {
  const lock = await theLock(db);
  if (lock.waitUntil !== undefined && now.toISOString() < lock.waitUntil) throw new AppError('passphrase-wait', lock.waitUntil);
  let identity: string;
  try {
    identity = await unlockWith(passphrase, lock.identity);
  } catch (error) {
    if (codeOf(error) === 'passphrase-wrong') await changeLock(db, (before) => afterWrong(before, now));
    throw error;
  }
  if (lock.wrong > 0) await changeLock(db, withoutWrong);
  return { identity, vault: await vaultOf(db, lock, identity) };
}

/** Lets the recovery sheet come before the casebook once more, until it was printed. Throws as `unlockCasebook` does. */
export async function askSheetAgain(db: TystDatabase, passphrase: string, now: Date): Promise<void> {
  await unlockCasebook(db, passphrase, now);
  await changeLock(db, withoutSheet);
}

/**
 * Puts a new passphrase before the same keys, with the identity from the recovery sheet or from an open casebook. Throws
 * `age-key-invalid` for what is no identity, `not-for-this-key` for the identity of another casebook, `passphrase-short`.
 */
export async function changePassphrase(
  db: TystDatabase,
  written: string,
  passphrase: string,
  workFactor?: number,
): Promise<OpenCasebook> {
  checkLength(passphrase);
  // Typed from paper: in groups, perhaps in small letters.
  const identity = written.replaceAll(/\s/g, '').toUpperCase();
  const lock = await theLock(db);
  if ((await recipientOf(identity)) !== lock.recipient) throw new AppError('not-for-this-key');
  const vault = await vaultOf(db, lock, identity);
  const locked = await lockWith(passphrase, identity, workFactor);
  await changeLock(db, (before) => ({ ...withoutWrong(before), identity: locked }));
  return { identity, vault };
}

async function vaultOf(db: TystDatabase, lock: VaultLock, identity: string): Promise<Vault> {
  const raw = await (await decryptWith([identity], lock.key)).arrayBuffer();
  // Under the lock of whoever receives: parts of a file that is being written now are no remains.
  await navigator.locks.request('tyst-vault-write', { ifAvailable: true }, async (free) => {
    if (free !== null) await sweepParts(db);
  });
  return new Vault(db, await importVaultKey(new Uint8Array(raw)));
}

async function theLock(db: TystDatabase): Promise<VaultLock> {
  const lock = await readLock(db);
  if (lock === undefined) throw new AppError('not-found', 'vault lock');
  return lock;
}

function checkLength(passphrase: string): void {
  if (!isLongEnough(passphrase)) throw new AppError('passphrase-short');
}

function afterWrong(lock: VaultLock, now: Date): VaultLock {
  const wrong = lock.wrong + 1;
  const wait = wrong < FREE_TRIES ? 0 : Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (wrong - FREE_TRIES));
  return { ...withoutWrong(lock), wrong, ...(wait > 0 && { waitUntil: new Date(now.getTime() + wait).toISOString() }) };
}

function withoutSheet(lock: VaultLock): VaultLock {
  const unprinted: VaultLock = { ...lock };
  delete unprinted.sheetAt;
  return unprinted;
}

function withoutWrong(lock: VaultLock): VaultLock {
  const right: VaultLock = { ...lock, wrong: 0 };
  delete right.waitUntil;
  return right;
}
