// A case that is purged from the computer that recorded it: only once the receiver has all of it, and then with everything.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { custodyOf } from '@/utils/store/cases';
import { keepPictures } from '@/utils/store/copies';
import { type TystDatabase, openDatabase } from '@/utils/store/database';
import { mayPurgeCase, purgeCase, purgedCases } from '@/utils/store/purge-case';
import { withhold } from '@/utils/store/withheld';
import { storeCase } from '@/tests/unit/workflows/stored-case';
import { wholeDatabase } from '@/tests/unit/workflows/whole-database';

const AT = '2026-12-21T09:00:00.000Z';
let db: TystDatabase;
let caseId: string;

beforeEach(async () => {
  db = await openDatabase(crypto.randomUUID());
  caseId = await storeCase(db, [{ text: 'Plantedwords.' }, { text: 'Plantedmore.' }]);
});

/** A file with these captures in it that the receiver has. */
async function confirm(captureIds: readonly string[]): Promise<void> {
  const file = { caseId, at: AT, volumes: ['f'.repeat(64)], items: captureIds.length, fileName: 'tyst-K7-MQ4.zip' };
  const receipt = { at: AT, by: 'word' as const };
  await db.exports.add({ ...file, id: crypto.randomUUID(), captureIds: [...captureIds], state: 'confirmed', receipt });
}

async function ids(): Promise<string[]> {
  return (await db.captures.where('caseId').equals(caseId).toArray()).map(({ id }) => id);
}

describe('a case recorded here', () => {
  it('is purged with its records, pictures, key, files and log, and leaves its code and a digest (G5)', async () => {
    await confirm(await ids());
    const digest = (await custodyOf(db, caseId)).at(-1)?.digest;
    await purgeCase(db, caseId, AT);
    const { text, blobs } = await wholeDatabase(db);
    expect(text).not.toMatch(/Planted/);
    expect(blobs).toEqual([]);
    const left = await Promise.all(db.tables.map(async (table) => [table.name, await table.count()] as const));
    expect(left.filter(([, count]) => count > 0)).toEqual([['tombstones', 1]]);
    expect(await purgedCases(db)).toEqual([{ id: caseId, what: 'case', at: AT, why: 'purged', code: 'K7-MQ4', digest }]);
  });

  it('leaves another case’s pictures, though they be the same', async () => {
    await confirm(await ids());
    await db.captures.add({ ...((await db.captures.toArray())[0] ?? expect.unreachable()), id: 'other', caseId: 'other' });
    await purgeCase(db, caseId, AT);
    expect(await db.bytes.count()).toBe(2);
  });

  it('stays while the receiver has not confirmed all of it, while it is kept for a reason, and while the police may need it', async () => {
    const [first = '', second = ''] = await ids();
    expect(await mayPurgeCase(db, caseId)).toBe(false);
    await confirm([first]);
    await expect(purgeCase(db, caseId, AT)).rejects.toMatchObject({ code: 'matter-held' });
    await confirm([second]);
    expect(await mayPurgeCase(db, caseId)).toBe(true);
    await keepPictures(db, caseId, 'police', AT);
    expect(await mayPurgeCase(db, caseId)).toBe(false);
    await keepPictures(db, caseId, undefined, AT);
    await withhold(db, first, AT);
    await expect(purgeCase(db, caseId, AT)).rejects.toMatchObject({ code: 'matter-held' });
    expect(await ids()).toHaveLength(2);
  });
});
