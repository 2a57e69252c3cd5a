// The one transaction that turns a draft into a sealed capture: everything of it happens, or nothing.
import { AppError } from '@/utils/errors';
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import type { Case } from '@/utils/evidence/case';
import type { CustodyEntry } from '@/utils/evidence/custody';
import { digestOf } from '@/utils/evidence/digest';
import { CHAIN_START, type Seal } from '@/utils/evidence/seal';
import { releaseBytes } from './bytes';
import { listCase } from './case-list';
import { custodyOf, getCase } from './cases';
import type { TystDatabase } from './database';
import { getCapture } from './drafts';
import { endFlags, returnFlags } from './flags';
import type { StoredBytes, StoredKey } from './rows';
import { deleteTiles } from './tiles';
import { write } from './write';

/** Where a case's chains end now: what the next seal and custody entry follow. */
export interface ChainEnd {
  /** Digest of the last seal; 64 zeros before the first. */
  seal: string;
  custody: CustodyEntry | undefined;
  /** The next item number. */
  item: number;
}

export async function chainEnd(db: TystDatabase, caseId: string): Promise<ChainEnd> {
  await getCase(db, caseId);
  // What was removed keeps its seal and its number: the next one follows it.
  const captures = await db.captures.where('caseId').equals(caseId).toArray();
  const last = captures.toSorted((a, b) => (a.item ?? 0) - (b.item ?? 0)).at(-1);
  return {
    seal: last?.seal === undefined ? CHAIN_START : await digestOf(last.seal),
    custody: (await custodyOf(db, caseId)).at(-1),
    item: (last?.item ?? 0) + 1,
  };
}

export const NEW_CHAIN: ChainEnd = { seal: CHAIN_START, custody: undefined, item: 1 };

export interface SealedDraft {
  captureId: string;
  /** `updatedAt` of the draft that the record was made from: a later change stops the sealing. */
  draftedAt: string;
  record: CaptureRecord;
  seal: Seal;
  item: number;
  custody: CustodyEntry;
  /** The masked picture and its thumbnail; empty where there is none. */
  pictures: readonly StoredBytes[];
  /** Digest of the thumbnail. */
  thumbnail?: string;
  case: Case;
  /** For a case that begins with this capture. */
  key?: StoredKey;
}

/**
 * Stores the sealed capture, its case, its custody entry and its masked picture, and deletes the tiles and the unmasked pixels.
 * Throws `chain-moved` when draft or case changed since the seal was made: nothing was stored then, and it can be tried again.
 */
export async function storeSealed(db: TystDatabase, sealed: SealedDraft): Promise<void> {
  const { captureId, record, seal, item, custody, pictures, thumbnail, key } = sealed;
  const caseId = sealed.case.id;
  await write(() =>
    db.transaction('rw', [db.captures, db.tiles, db.bytes, db.cases, db.caseList, db.custody, db.keys, db.flags], async () => {
      const entry = await getCapture(db, captureId);
      if (entry.status !== 'draft') throw new AppError('already-sealed');
      if (entry.withheldAt !== undefined) throw new AppError('capture-withheld');
      if (entry.updatedAt !== sealed.draftedAt) throw new AppError('chain-moved', 'the draft changed');
      const before = await db.custody.where('caseId').equals(caseId).count();
      if (before !== custody.seq - 1) throw new AppError('chain-moved', 'the case grew');
      await db.bytes.bulkPut(pictures);
      await db.cases.put(sealed.case);
      if (key !== undefined) await db.keys.add(key);
      await db.custody.add({ caseId, ...custody });
      await db.captures.put({
        id: captureId,
        caseId,
        status: 'sealed',
        stage: 'captured',
        createdAt: entry.createdAt,
        updatedAt: custody.at,
        record,
        seal,
        item,
        ...(thumbnail !== undefined && { thumbnail }),
      });
      await endFlags(db, captureId);
      await deleteTiles(db, captureId);
      await releaseBytes(db, [entry.draft?.picture?.sha256, entry.thumbnail]);
      await listCase(db, caseId);
    }),
  );
}

/** Destroys a draft and everything of it, leaving a tombstone; throws `already-sealed`, `not-found`. */
export async function destroyDraft(
  db: TystDatabase,
  captureId: string,
  why: 'discarded' | 'draft-expired',
  now: Date,
): Promise<void> {
  await write(() =>
    db.transaction('rw', [db.captures, db.tiles, db.bytes, db.tombstones, db.flags], async () => {
      const entry = await getCapture(db, captureId);
      if (entry.status !== 'draft') throw new AppError('already-sealed');
      // Only the DSL removes it, after police advice (PRACTICE 2).
      if (entry.withheldAt !== undefined) throw new AppError('capture-withheld');
      const digest = entry.draft?.picture?.sha256;
      await db.tombstones.add({
        id: captureId,
        what: 'draft',
        at: now.toISOString(),
        why,
        ...(digest !== undefined && { digest }),
      });
      await db.captures.delete(captureId);
      await returnFlags(db, captureId);
      await deleteTiles(db, captureId);
      await releaseBytes(db, [digest, entry.draft?.source, entry.thumbnail]);
    }),
  );
}

/** Chains are made outside transactions (digests are asynchronous): one writer a case at a time, across all tabs. */
export function withCaseLock<T>(caseId: string, action: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`tyst-case-${caseId}`, action);
}
