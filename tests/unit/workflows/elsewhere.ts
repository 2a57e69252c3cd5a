// Another computer for each test, which has no casebook yet, and what travels there: a backup.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach } from 'vitest';
import { NOW } from '@/tests/unit/bundle/sample';
import { type TystDatabase, openDatabase } from '@/utils/store/database';
import type { Vault } from '@/utils/store/vault/vault';
import { backupCasebook } from '@/utils/workflows/casebook/backup-casebook';
import { unlockCasebook } from '@/utils/workflows/casebook/casebook-lock';
import { restoreCasebook } from '@/utils/workflows/casebook/restore-casebook';
import { MemoryFile } from './memory-file';
import { PASSPHRASE, identity, vault } from './own-casebook';

export let elsewhere: TystDatabase;

beforeEach(async () => {
  elsewhere = await openDatabase(crypto.randomUUID());
});
afterEach(() => {
  elsewhere.close();
});

export async function backup(of: Vault = vault): Promise<Blob> {
  const target = new MemoryFile();
  await backupCasebook(of, target, NOW);
  return new Blob([await target.bytes()]);
}

/** Puts today's backup back on the other computer; its casebook. */
export async function restoredThere(): Promise<Vault> {
  await restoreCasebook(elsewhere, identity, await backup());
  return (await unlockCasebook(elsewhere, PASSPHRASE, NOW)).vault;
}
