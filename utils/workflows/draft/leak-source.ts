// The source text of a draft, for the leak check: read with everything else that goes out, and covered where the person decides so.
import { AppError } from '@/utils/errors';
import type { Draft } from '@/utils/evidence/capture-entry';
import { openLeaks } from '@/utils/evidence/leak-check';
import { coverIn } from '@/utils/evidence/leak-cover';
import { putBytes } from '@/utils/store/bytes';
import { getCase } from '@/utils/store/cases';
import type { TystDatabase } from '@/utils/store/database';

/** Empty where nothing could be read of the page, and where another tab has just put a covered text in its place. */
export async function sourceTextOf(db: TystDatabase, { source }: Pick<Draft, 'source'>): Promise<string> {
  const row = source === undefined ? undefined : await db.bytes.get(source);
  return row === undefined ? '' : row.blob.text();
}

/** Stores the draft's source text with the name covered and answers its digest; undefined where the text does not have the name. */
export async function coveredSource(db: TystDatabase, draft: Draft, name: string): Promise<string | undefined> {
  const before = await sourceTextOf(db, draft);
  const covered = coverIn(before, name, draft);
  return covered === before ? undefined : putBytes(db, new Blob([covered], { type: 'text/plain;charset=utf-8' }));
}

/** Throws `record-invalid` where something that could tell who reported it still waits for the person's decision. */
export async function refuseLeaks(db: TystDatabase, draft: Draft): Promise<void> {
  const { caseId, caseTitle = '' } = draft.answers;
  const title = caseId === undefined ? caseTitle : (await getCase(db, caseId)).case.title;
  const open = openLeaks(draft, { source: await sourceTextOf(db, draft), caseTitle: title });
  if (open.length > 0) throw new AppError('record-invalid', 'leaks not decided');
}
