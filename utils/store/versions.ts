// The database's versions, append-only: a shipped version is never edited, an upgrade never touches sealed bytes.
import type Dexie from 'dexie';
import { listEverything } from './case-list';

export const LATEST_VERSION = 6;

export function declareVersions(db: Dexie): void {
  db.version(1).stores({
    captures: 'id, status, caseId, createdAt',
    tiles: '[captureId+index], captureId',
    bytes: 'sha256',
    cases: 'id, &code, status, updatedAt',
    custody: '[caseId+seq], caseId',
    keys: 'caseId',
    exports: 'id, caseId',
    tombstones: 'id, at',
  });
  db.version(2).stores({
    withheld: 'captureId',
  });
  db.version(3).stores({
    flags: 'id, captureId',
  });
  db.version(4).stores({
    series: 'id, *captureIds',
  });
  // The casebook's vault: nothing in it but names, ciphertext and the lock.
  db.version(5).stores({
    vaultLock: 'id',
    vaultRows: 'name, kind',
    vaultParts: '[file+part], file',
  });
  // What lists and searches read in the place of thousands of cases with all their captures.
  db.version(6)
    .stores({ caseList: 'caseId, *marks' })
    .upgrade((transaction) => listEverything(transaction));
}
