// Marking a capture as reviewed changes nothing of the evidence.
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { storeCase } from '@/tests/unit/workflows/stored-case';
import { getCase } from '@/utils/store/cases';
import { openDatabase } from '@/utils/store/database';
import { markReviewed } from '@/utils/store/review-state';

it('marks a capture as reviewed, and takes the mark back, touching nothing else', async () => {
  const db = await openDatabase(crypto.randomUUID());
  const caseId = await storeCase(db, [{}]);
  const [before] = (await getCase(db, caseId)).captures;
  if (before === undefined) return expect.unreachable();
  await markReviewed(db, [before.id], new Date('2026-11-21T10:00:00.000Z'));
  expect(await db.captures.get(before.id)).toEqual({ ...before, reviewedAt: '2026-11-21T10:00:00.000Z' });
  await markReviewed(db, [before.id], undefined);
  expect(await db.captures.get(before.id)).toEqual(before);
});

it('says so when the capture is not there', async () => {
  const db = await openDatabase(crypto.randomUUID());
  await expect(markReviewed(db, [crypto.randomUUID()], new Date())).rejects.toMatchObject({ code: 'not-found' });
});
