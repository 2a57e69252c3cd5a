// Words that are erased at a person's request: the name alone or all that was typed, and the day, the role and the choices stay.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { NOW } from '@/tests/unit/bundle/sample';
import { act } from '@/tests/unit/protocol/acts';
import { standingActs } from '@/utils/evidence/act';
import { digestOf } from '@/utils/evidence/digest';
import type { MinutesContent } from '@/utils/evidence/minutes';
import { matterOf } from '@/utils/store/vault/matters';
import { recordAct } from '@/utils/workflows/casebook/record-act';
import { restoreCasebook } from '@/utils/workflows/casebook/restore-casebook';
import { caseId, close, erase, everything, findOf, put } from './erase-steps';
import { backup, elsewhere, restoredThere } from './elsewhere';
import { identity, vault } from './own-casebook';

describe('words that are erased', () => {
  it('are the name alone where only that is to go: role, day, choices and the rest stay', async () => {
    const answers = { reference: 'Told by Parent Example', support: 'support-told' };
    const [kept = expect.unreachable()] = await put(
      act('health-safety', answers, { said: 'We rang PARENT EXAMPLE, and parént-example agreed. Parent Examples stay.' }),
    );
    const stone = await erase(await findOf('act'), 'name');
    const after = await vault.get('act', kept.id);
    expect(after).toEqual({
      ...kept,
      said: 'We rang […], and […] agreed. Parent Examples stay.',
      answers: { reference: 'Told by […]', support: 'support-told' },
      erased: { at: NOW.toISOString(), grain: 'name' },
    });
    expect(stone).toMatchObject({ digests: [await digestOf(kept)], gone: [], changed: [`act/${kept.id}`] });
    // A part of a longer word may be anybody's: it is still found, and can go with all the words.
    expect(await findOf('act')).toMatchObject({ erasable: ['words'] });
  });

  it('are all that was typed, with the files kept with it; what was chosen stays, and the task as done as it was', async () => {
    await close();
    const draft = { task: 'support', outcome: 'done', by: 'head', happenedAt: NOW.toISOString(), how: 'telephone' } as const;
    const given = { ...draft, said: 'Parent Example rang.', answers: { support: 'support-told' } };
    const kept = await recordAct(vault, caseId, given, {
      files: [new File(['Planted'], 'letter.txt')],
      hasDeputy: true,
      now: NOW,
    });
    await erase(await findOf('act'), 'words');
    expect(await vault.get('act', kept.id)).toMatchObject({ said: '', answers: { support: 'support-told' }, attachments: [] });
    await expect(vault.readFile(kept.attachments[0]?.file ?? '')).rejects.toMatchObject({ code: 'not-found' });
    expect(standingActs((await matterOf(vault, caseId)).acts).map(({ task }) => task)).toContain('support');
  });

  it('of minutes go from their act and from the Word file as well', async () => {
    const content = {
      language: 'en',
      metOn: '2026-11-20',
      startedAt: '10:00',
      endedAt: '11:00',
      place: '',
      names: { leads: 'Head', witness: '', author: 'Parent Example', companion: '' },
      notes: { opening: 'Parent Example spoke.' },
      agreed: 'To talk again.',
      actions: [],
      why: '',
      goesOn: '',
      schoolOnly: '',
    } as const satisfies MinutesContent;
    const stored = await vault.writeFile(new Blob(['Parent Example']));
    const attachments = [{ file: stored.id, name: 'minutes.docx', size: 14, sha256: 'e'.repeat(64) }];
    const [held = expect.unreachable()] = await put(
      act('meeting', { contact: 'meeting-held' }, { said: 'To talk again.', attachments }),
    );
    await vault.commit([
      { act: 'add', kind: 'file', id: stored.id, value: stored },
      { act: 'add', kind: 'minutes', id: held.id, value: { id: held.id, caseId, content } },
    ]);
    await erase(await findOf('other'), 'name');
    expect((await vault.get('minutes', held.id))?.content).toMatchObject({
      names: { author: '[…]' },
      notes: { opening: '[…] spoke.' },
    });
    expect(await vault.get('act', held.id)).toMatchObject({ said: 'To talk again.', attachments: [], erased: { grain: 'name' } });
    await expect(vault.readFile(stored.id)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('of a title leave the code, and a file name of what was received is found and goes, too', async () => {
    await close();
    const { case: of, received } = await matterOf(vault, caseId);
    const [bundle = expect.unreachable()] = received;
    await vault.commit([
      { act: 'put', kind: 'case', id: caseId, value: { ...of, title: 'Parent Example', reference: '2026-014' } },
      { act: 'put', kind: 'received', id: bundle.id, value: { ...bundle, fileName: 'parent example.zip' } },
    ]);
    await erase(await findOf('case'), 'words');
    expect((await matterOf(vault, caseId)).case).toEqual({ ...of, title: of.code, updatedAt: expect.any(String) });
    await erase(await findOf('other'), 'name');
    expect((await vault.get('received', bundle.id))?.fileName).toBe('[…].zip');
  });

  it('come to another computer with a later backup', async () => {
    await close();
    await put(act('friendly-talk', { talk: 'talk-agreed' }, { said: 'Plantedtalk with Parent Example.' }));
    const there = await restoredThere();
    await erase(await findOf('act'), 'words');
    await restoreCasebook(elsewhere, identity, await backup());
    expect(await everything(there)).not.toContain('Plantedtalk');
    expect(await there.list('act')).toEqual(await vault.list('act'));
  });
});
