// Puts on record that the receiver has a bundle, by the code that their casebook shows once it is whole and unchanged there.
import { AppError } from '@/utils/errors';
import { confirmationCode, isSameCode } from '@/utils/evidence/receipt-code';
import type { TystDatabase } from '@/utils/store/database';
import { recordReceipt } from '@/utils/store/exports';

/** What the receiver said: their code, or in words that they opened it and found it unchanged. */
export type Confirmation = { code: string } | 'word';

/** Throws `code-wrong` for a code that is not this bundle's, and what `recordReceipt` throws. */
export async function confirmReceipt(db: TystDatabase, bundleId: string, said: Confirmation, now: Date): Promise<void> {
  if (said !== 'word') {
    const bundle = await db.exports.get(bundleId);
    // Volume 1 names the other files, so its digest stands for all of them.
    const [digest] = bundle?.volumes ?? [];
    if (digest === undefined) throw new AppError('not-found', 'bundle');
    if (!isSameCode(said.code, confirmationCode(digest))) throw new AppError('code-wrong');
  }
  await recordReceipt(db, bundleId, said === 'word' ? 'word' : 'code', now.toISOString());
}
