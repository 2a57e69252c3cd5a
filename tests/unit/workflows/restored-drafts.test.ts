// A backup that is put back into the casebook that made it brings back no draft that was recorded, given up or erased since; on another computer it brings all, and takes what is about an erased item.
import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { NOW } from '@/tests/unit/bundle/sample';
import { letterContent } from '@/tests/unit/documents/letter-sample';
import type { UnfinishedAct } from '@/utils/evidence/unfinished-act';
import { quoteOf } from '@/utils/protocol/letter-quotes';
import { recordAct } from '@/utils/workflows/casebook/record-act';
import { restoreCasebook } from '@/utils/workflows/casebook/restore-casebook';
import { dropAct, droppedAct, nameOfAct, saveAct } from '@/utils/workflows/casebook/unfinished-act';
import { dropLetter, saveLetter } from '@/utils/workflows/casebook/unfinished-letter';
import { withholdReceived } from '@/utils/workflows/casebook/withhold-received';
import { caseId, close, erase, everything, findOf, named, other } from './erase-steps';
import { backup, elsewhere, restoredThere } from './elsewhere';
import { db, identity, vault } from './own-casebook';

let tie: UnfinishedAct;
let letter: Parameters<typeof saveLetter>[1];

beforeEach(async () => {
  tie = { caseId, task: 'cross-reference', about: 'tie', filled: { captureId: named.id, words: 'Plantedtie.' } };
  const quotes = [{ ...quoteOf(named), words: 'Plantedquote', when: '16 October 2026' }];
  letter = { caseId, ...letterContent('deletion-request', 'en', {}), quotes, copies: [] };
});

it('brings back no act that was recorded since', async () => {
  const work = { caseId, task: 'hold', filled: { said: 'Plantedreasons.' } };
  await saveAct(vault, work);
  const earlier = await backup();
  const answers = { hold: 'hold-complaint' };
  const draft = { task: 'hold', outcome: 'done', by: 'head', happenedAt: NOW.toISOString(), said: 'Reasons.', answers } as const;
  await recordAct(vault, caseId, draft, { files: [], hasDeputy: true, now: NOW, also: () => [droppedAct(work)] });
  await restoreCasebook(db, identity, earlier);
  expect(await vault.list('unfinishedAct')).toEqual([]);
});

it('brings back no words of an item that was erased or made unviewable since', async () => {
  await close();
  await saveAct(vault, tie);
  await saveLetter(vault, letter);
  const earlier = await backup();
  await dropAct(vault, tie);
  await dropLetter(vault, letter);
  await erase(await findOf('capture'), 'thing');
  await restoreCasebook(db, identity, earlier);
  expect(await everything()).not.toMatch(/Planted/);
});

it('brings back no draft that holds words of an item that was made unviewable since', async () => {
  await saveAct(vault, tie);
  const earlier = await backup();
  await dropAct(vault, tie);
  await withholdReceived(vault, named, NOW);
  await restoreCasebook(db, identity, earlier);
  expect(await vault.list('unfinishedAct')).toEqual([]);
});

it('brings on a computer that has no casebook what was begun after something in the same place was erased', async () => {
  await close();
  await saveAct(vault, tie);
  await saveLetter(vault, letter);
  await erase(await findOf('capture'), 'thing');
  const later = { ...tie, filled: { captureId: other.id, words: 'Other words.' } };
  await saveAct(vault, later);
  await saveLetter(vault, { ...letter, quotes: [] });
  const there = await restoredThere();
  expect(await there.list('unfinishedAct')).toEqual([later]);
  expect(await there.list('unfinishedLetter')).toEqual([{ ...letter, quotes: [] }]);
});

it('brings all of them on a computer that has no casebook', async () => {
  await saveAct(vault, tie);
  await saveLetter(vault, letter);
  const there = await restoredThere();
  expect(await there.list('unfinishedAct')).toEqual([tie]);
  expect(await there.list('unfinishedLetter')).toEqual([letter]);
});

it('leaves a draft about another item where it is when an erasure of elsewhere is taken over', async () => {
  await close();
  const place = { caseId, task: 'cross-reference', about: 'tie' };
  const there = await restoredThere();
  const theirs = { ...place, filled: { captureId: other.id, words: 'Other words.' } };
  await saveAct(there, theirs);
  await saveAct(vault, { ...place, filled: { captureId: named.id, words: 'Plantedtie.' } });
  await erase(await findOf('capture'), 'thing');
  await restoreCasebook(elsewhere, identity, await backup());
  expect(await there.get('unfinishedAct', nameOfAct(place))).toEqual(theirs);
});

it('takes over an erasure of elsewhere with the drafts that are about it here', async () => {
  await close();
  const place = { caseId, task: 'cross-reference', about: 'tie' };
  const there = await restoredThere();
  await saveAct(there, { ...place, filled: { captureId: named.id, words: 'Plantedtie.' } });
  await saveLetter(there, letter);
  await erase(await findOf('capture'), 'thing');
  await restoreCasebook(elsewhere, identity, await backup());
  expect(await everything(there)).not.toMatch(/Plantedtie|Plantedquote/);
});
