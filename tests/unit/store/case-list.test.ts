// The list of cases: filtered, counted and paged by its own small rows, which every change of a case writes anew.
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SampleCapture } from '@/tests/unit/bundle/sample';
import { storeCase } from '@/tests/unit/workflows/stored-case';
import { newCaseCode } from '@/utils/evidence/case';
import type { CaseMark } from '@/utils/evidence/case-listing';
import { hasWords, searchWords } from '@/utils/evidence/case-words';
import { keepAdvice } from '@/utils/store/advice';
import { countCases, listCase, listRows, pageOfCases, rowsById } from '@/utils/store/case-list';
import { getCase } from '@/utils/store/cases';
import { type TystDatabase, openDatabase } from '@/utils/store/database';
import { markReviewed } from '@/utils/store/review-state';
import { removeWithheld, withhold } from '@/utils/store/withheld';

const AT = '2026-11-21T10:00:00.000Z';
const WHOLE = { from: 0, size: 40 };

let db: TystDatabase;
beforeEach(async () => {
  db = await openDatabase(crypto.randomUUID());
});

async function listed(capture: SampleCapture, updatedAt?: string): Promise<string> {
  const caseId = await storeCase(db, [capture]);
  if (updatedAt !== undefined) await db.cases.update(caseId, { updatedAt, code: newCaseCode() });
  await db.transaction('rw', db.cases, db.captures, db.caseList, () => listCase(db, caseId));
  return caseId;
}

const count = async (mark: CaseMark) => (await pageOfCases(db, mark, WHOLE)).length;
const idsOf = async (...wanted: Parameters<typeof pageOfCases>) => (await pageOfCases(...wanted)).map(({ case: of }) => of.id);

describe('a page of the list', () => {
  it('holds the cases touched last first, from any place on', async () => {
    const ids: string[] = [];
    for (const day of ['03', '01', '04', '02']) ids.push(await listed({}, `2026-11-${day}T09:00:00.000Z`));
    const [third, first, fourth, second] = ids;
    expect(await idsOf(db, 'all', { from: 0, size: 3 })).toEqual([fourth, third, second]);
    expect(await idsOf(db, 'all', { from: 3, size: 3 })).toEqual([first]);
    expect(await countCases(db)).toBe(4);
  });

  it('holds a case with its captures in item order', async () => {
    const id = await listed({ text: 'Invented words.' });
    const [found] = await rowsById(db, [id, 'nobody’s']);
    expect(found).toEqual(await getCase(db, id));
  });
});

describe('the states of a case', () => {
  it.each([
    [{ categories: ['threat-violence'] }, ['highConcern', 'open', 'toReview']],
    [{ categories: ['complaint-public'] }, ['open', 'toReview']],
    [{ safeguarding: 'yes' }, ['highConcern', 'open', 'safeguarding', 'toReview', 'waiting']],
    [{ safeguarding: 'not-sure' }, ['open', 'safeguarding', 'toReview', 'waiting']],
    [{ logOnly: true }, ['highConcern', 'logOnly', 'open', 'toReview']],
  ] satisfies [SampleCapture, string[]][])('of %j are %j', async (capture, states) => {
    const id = await listed({ safeguarding: 'no', categories: [], ...capture });
    const { marks = [] } = (await db.caseList.get(id)) ?? {};
    expect(new Set(marks.map((mark) => mark.split(' ')[0]))).toEqual(new Set(['all', ...states]));
  });

  it('wait for advice again once a capture comes that the advice does not name (PRACTICE 3)', async () => {
    const id = await listed({ safeguarding: 'yes' });
    const [{ id: captureId } = { id: '' }] = (await getCase(db, id)).captures;
    const given = { id: crypto.randomUUID(), answer: 'dsl-go-on', said: 'Invented advice.', givenAt: AT } as const;
    await keepAdvice(db, id, { ...given, about: [captureId] });
    expect(await count('waiting')).toBe(0);
    const entry = (await db.captures.get(captureId)) ?? expect.unreachable();
    await db.captures.add({ ...entry, id: crypto.randomUUID(), item: 2 });
    await db.transaction('rw', db.cases, db.captures, db.caseList, () => listCase(db, id));
    expect(await count('waiting')).toBe(1);
    await keepAdvice(db, id, { ...given, answer: 'dsl-wait', about: (await getCase(db, id)).captures.map((each) => each.id) });
    expect(await count('waiting')).toBe(1);
  });

  it('follow the review, and its undoing', async () => {
    const id = await listed({});
    const [{ id: captureId } = { id: '' }] = (await getCase(db, id)).captures;
    await markReviewed(db, [captureId], new Date(AT));
    expect(await count('toReview')).toBe(0);
    await markReviewed(db, [captureId], undefined);
    expect(await idsOf(db, 'toReview', WHOLE)).toEqual([id]);
  });
});

describe('the words of a case', () => {
  const finds = async (search: string) =>
    (await listRows(db)).some(({ name, words }) => hasWords(`${name}\n${words}`, searchWords(search)));

  it('are searched without accents and capitals', async () => {
    await listed({ text: 'Geiriau am y Tŷ Mawr.' });
    expect(await finds('ty MAWR')).toBe(true);
    expect(await finds('k7-mq4 geiriau')).toBe(true);
    expect(await finds('nobody wrote this')).toBe(false);
  });

  it('are gone once nobody may see the capture', async () => {
    const id = await listed({ text: 'Words about the gate.', picture: { width: 4, height: 4 } });
    const [{ id: captureId } = { id: '' }] = (await getCase(db, id)).captures;
    expect(await finds('the gate')).toBe(true);
    await withhold(db, captureId, AT);
    expect(await finds('the gate')).toBe(false);
    await removeWithheld(db, captureId, AT);
    expect(await finds('k7-mq4')).toBe(true);
    expect(await count('toReview')).toBe(0);
  });
});

it('is made for the cases of a database that had none', async () => {
  const name = crypto.randomUUID();
  const older = new Dexie(name);
  older.version(5).stores({ captures: 'id, status, caseId, createdAt', cases: 'id, &code, status, updatedAt' });
  await older.open();
  const id = await storeCase(db, [{ text: 'Words of long ago.' }]);
  const { case: of, captures } = await getCase(db, id);
  await older.table('cases').add(of);
  await older.table('captures').bulkAdd(captures);
  older.close();
  const newer = await openDatabase(name);
  expect(await pageOfCases(newer, 'toReview', WHOLE)).toEqual([{ case: of, captures }]);
  expect((await listRows(newer)).map(({ words }) => words.includes('long ago'))).toEqual([true]);
});
