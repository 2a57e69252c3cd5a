// An act in the vault while it is filled in: unreadable, found again, gone once it is recorded, and never written into a matter that is gone.
import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { NOW } from '@/tests/unit/bundle/sample';
import type { UnfinishedAct } from '@/utils/evidence/unfinished-act';
import { rowsOfMatter } from '@/utils/store/vault/matter-rows';
import { recordAct } from '@/utils/workflows/casebook/record-act';
import { dropAct, droppedAct, nameOfAct, saveAct } from '@/utils/workflows/casebook/unfinished-act';
import { withholdReceived } from '@/utils/workflows/casebook/withhold-received';
import { findPerson } from '@/utils/workflows/subject/find-person';
import { db, received, vault } from './own-casebook';
import { wholeDatabase } from './whole-database';

let work: UnfinishedAct;

beforeEach(async () => {
  const caseId = await received();
  const said = 'Parent Example was here.';
  work = { caseId, task: 'hold', filled: { by: 'head', day: '2026-11-20', time: '', said, answers: {} } };
});

function left(of = work): Promise<UnfinishedAct | undefined> {
  return vault.get('unfinishedAct', nameOfAct(of));
}

it('is found again as it was left, and rests unreadable', async () => {
  await saveAct(vault, work);
  expect(await left()).toEqual(work);
  expect((await wholeDatabase(db)).text).not.toContain('Parent Example');
});

it('stands apart from the correction of an act of the same task', async () => {
  const correction = { ...work, corrects: crypto.randomUUID() };
  await saveAct(vault, correction);
  expect(await left()).toBeUndefined();
  await dropAct(vault, work);
  expect(await left(correction)).toEqual(correction);
});

it('is gone once the act is on record', async () => {
  await saveAct(vault, work);
  const answers = { hold: 'hold-complaint' };
  const draft = { task: 'hold', outcome: 'done', by: 'head', happenedAt: NOW.toISOString(), said: 'Reasons.', answers } as const;
  await recordAct(vault, work.caseId, draft, { files: [], hasDeputy: true, now: NOW, also: () => [droppedAct(work)] });
  expect(await left()).toBeUndefined();
});

it('is found for the person whom it names, as a whole, and goes with its matter', async () => {
  await saveAct(vault, work);
  const finds = await findPerson(vault, { terms: ['Parent Example'] });
  expect(finds).toMatchObject([{ name: `unfinishedAct/${nameOfAct(work)}`, erasable: ['thing'] }]);
  expect(await rowsOfMatter(vault, work.caseId)).toContainEqual({ kind: 'unfinishedAct', id: nameOfAct(work) });
});

it('holds no words of an item that was made unviewable', async () => {
  const [capture = expect.unreachable()] = await vault.list('capture');
  const { caseId } = work;
  const tie = { caseId, task: 'cross-reference', about: 'tie', filled: { captureId: capture.id, words: 'Invented words.' } };
  const check = { caseId, task: 'check', about: capture.id, filled: { said: 'It is still there.' } };
  for (const each of [work, tie, check]) await saveAct(vault, each);
  await withholdReceived(vault, capture, NOW);
  expect(await vault.list('unfinishedAct')).toEqual([work]);
  await expect(saveAct(vault, tie)).rejects.toMatchObject({ code: 'capture-withheld' });
});

it('is not kept of a matter that is gone', async () => {
  await vault.commit([{ act: 'remove', kind: 'case', id: work.caseId }]);
  await expect(saveAct(vault, work)).rejects.toMatchObject({ code: 'not-found' });
  expect(await left()).toBeUndefined();
});

it('is not kept again from a page that kept it before it was recorded, given up or erased in another tab', async () => {
  await saveAct(vault, work);
  await saveAct(vault, work, { wasKept: true });
  await dropAct(vault, work);
  await expect(saveAct(vault, work, { wasKept: true })).rejects.toMatchObject({ code: 'not-found' });
  expect(await left()).toBeUndefined();
});
