// Keeps the designated person's advice with a case of this computer: local, in no bundle and on no log, for a log would tell where it was recorded.
import { AppError } from '@/utils/errors';
import type { CaseAdvice } from '@/utils/evidence/safeguarding-advice';
import { listCase } from './case-list';
import type { TystDatabase } from './database';
import { write } from './write';

/** The last word counts; throws `not-found`. */
export async function keepAdvice(db: TystDatabase, caseId: string, advice: CaseAdvice): Promise<void> {
  await write(() =>
    db.transaction('rw', db.cases, db.captures, db.caseList, async () => {
      const changed = await db.cases.update(caseId, { advice });
      if (changed === 0) throw new AppError('not-found', 'case');
      await listCase(db, caseId);
    }),
  );
}
