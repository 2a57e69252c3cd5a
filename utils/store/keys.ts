// The keys of cases: one for each, made with its first seal, never extractable.
import { AppError } from '@/utils/errors';
import type { TystDatabase } from './database';
import type { StoredKey } from './rows';

/** The key of a case; throws `not-found`. */
export async function keyOf(db: TystDatabase, caseId: string): Promise<StoredKey> {
  const key = await db.keys.get(caseId);
  if (key === undefined) throw new AppError('not-found', 'case key');
  return key;
}
