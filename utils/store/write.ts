// Turns the database's own failures into Tyst's: a full disk is a sentence, and nothing already stored is lost.
import Dexie from 'dexie';
import { AppError } from '@/utils/errors';

/**
 * Runs a write. A full disk (QuotaExceededError, alone or inside an aborted transaction) becomes `storage-full`; a database
 * closed by an update `storage-blocked`. Transactions are atomic: what was stored before stays as it was.
 */
export async function write<T>(action: () => PromiseLike<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof AppError) throw error;
    if (isQuota(error)) throw new AppError('storage-full', String(error), { cause: error });
    if (error instanceof Dexie.DatabaseClosedError) throw new AppError('storage-blocked', String(error), { cause: error });
    throw error;
  }
}

function isQuota(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if ('name' in error && error.name === 'QuotaExceededError') return true;
  return 'inner' in error && error.inner !== error && isQuota(error.inner);
}
