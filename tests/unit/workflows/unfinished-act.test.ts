// An act in the vault while it is filled in: unreadable, found again, gone once it is recorded, and never written into a matter that is gone.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { NOW, onlyVolume, sampleInput, written } from '@/tests/unit/bundle/sample';
import type { UnfinishedAct } from '@/utils/evidence/unfinished-act';
import { type TystDatabase, openDatabase } from '@/utils/store/database';
import { rowsOfMatter } from '@/utils/store/vault/matter-rows';
import type { Vault } from '@/utils/store/vault/vault';
import { setUpCasebook } from '@/utils/workflows/casebook/casebook-lock';
import { checkReceived } from '@/utils/workflows/casebook/check-file';
import { receiveBundle } from '@/utils/workflows/casebook/receive-bundle';
import { recordAct } from '@/utils/workflows/casebook/record-act';
import { dropAct, droppedAct, nameOfAct, saveAct } from '@/utils/workflows/casebook/unfinished-act';
import { findPerson } from '@/utils/workflows/subject/find-person';

let db: TystDatabase;
let vault: Vault;
let work: UnfinishedAct;

beforeEach(async () => {
  db = await openDatabase(crypto.randomUUID());
  ({ vault } = await setUpCasebook(db, 'correct horse battery', NOW, 4));
  const { bytes } = await written(onlyVolume(await sampleInput([{ text: 'Invented words.' }])));
  const file = await checkReceived(new File([bytes], 'tyst.zip'), { identities: [], cards: [] }, {});
  const received = await receiveBundle(vault, file, NOW);
  const caseId = 'caseId' in received ? received.caseId : '';
  const said = 'Parent Example was here.';
  work = { caseId, task: 'hold', filled: { by: 'head', day: '2026-11-20', time: '', said, answers: {} } };
});
afterEach(() => {
  db.close();
});

function left(of = work): Promise<UnfinishedAct | undefined> {
  return vault.get('unfinishedAct', nameOfAct(of));
}

it('is found again as it was left, and rests unreadable', async () => {
  await saveAct(vault, work);
  expect(await left()).toEqual(work);
  const rests = JSON.stringify(await db.vaultRows.toArray(), (_, value: unknown) =>
    value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value,
  );
  expect(rests).not.toContain('Parent Example');
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

it('is not kept of a matter that is gone', async () => {
  await vault.commit([{ act: 'remove', kind: 'case', id: work.caseId }]);
  await expect(saveAct(vault, work)).rejects.toMatchObject({ code: 'not-found' });
  expect(await left()).toBeUndefined();
});
