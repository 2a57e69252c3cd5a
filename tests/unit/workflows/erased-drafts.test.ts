// What is being written about something that is erased goes with it, and no other tab in which it is still open brings it back.
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { letterContent } from '@/tests/unit/documents/letter-sample';
import { quoteOf } from '@/utils/protocol/letter-quotes';
import { saveAct } from '@/utils/workflows/casebook/unfinished-act';
import { saveLetter } from '@/utils/workflows/casebook/unfinished-letter';
import { caseId, close, erase, everything, fill, findOf, named } from './erase-steps';
import { vault } from './own-casebook';

it('keeps nothing of what another tab still writes about an item that was erased', async () => {
  await close();
  const tie = { caseId, task: 'cross-reference', about: 'tie', filled: { captureId: named.id, words: 'Plantedwords.' } };
  const check = { caseId, task: 'check', about: named.id, filled: { said: 'Plantedwords.' } };
  const quotes = [{ ...quoteOf(named), words: 'Plantedwords of', when: '16 October 2026' }];
  const letter = { caseId, ...letterContent('deletion-request', 'en', {}), quotes, copies: [] };
  for (const each of [tie, check]) await saveAct(vault, each);
  await saveLetter(vault, letter);
  await erase(await findOf('capture'), 'thing');
  expect(await everything()).not.toContain('Planted');
  for (const each of [tie, check]) await expect(saveAct(vault, each)).rejects.toMatchObject({ code: 'not-found' });
  await expect(saveLetter(vault, letter)).rejects.toMatchObject({ code: 'not-found' });
  expect(await everything()).not.toContain('Planted');
});

it('keeps nothing of how a letter went that was erased', async () => {
  await fill();
  const [letter = expect.unreachable()] = await vault.list('letter');
  await saveAct(vault, { caseId, task: 'posting', about: letter.id, filled: { number: 'Plantednumber' } });
  await erase(await findOf('letter'), 'thing');
  expect(await everything()).not.toContain('Plantednumber');
});
