// What may not be erased at a person's request, all of an order or nothing, and the act that says what was.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { NOW } from '@/tests/unit/bundle/sample';
import { act } from '@/tests/unit/protocol/acts';
import type { EraseGrain } from '@/utils/evidence/erased';
import { translator } from '@/utils/i18n/translate';
import { matterOf } from '@/utils/store/vault/matters';
import { matterFacts } from '@/utils/workflows/casebook/record-act';
import { withholdReceived } from '@/utils/workflows/casebook/withhold-received';
import { eraseBars, eraseOnRequest } from '@/utils/workflows/subject/erase-things';
import { TERMS, caseId, close, erase, findOf, other, put } from './erase-steps';
import { vault } from './own-casebook';

describe('what may not be erased (PRACTICE 27)', () => {
  it('is everything while something holds the case, by whoever asks', async () => {
    await close();
    await put(
      act('hold', { hold: 'hold-complaint' }),
      act('friendly-talk', { talk: 'talk-agreed' }, { said: 'Parent Example.' }),
    );
    for (const kind of ['capture', 'act'] as const) {
      const find = await findOf(kind);
      await expect(erase(find, kind === 'act' ? 'words' : 'thing')).rejects.toMatchObject({ code: 'matter-held' });
    }
    expect(await vault.list('erased')).toEqual([]);
  });

  it('is what a case needs while it is open: its items, letters, copies and reasons, but not a name in them', async () => {
    await expect(erase(await findOf('capture'), 'thing')).rejects.toMatchObject({ code: 'matter-open' });
    const matter = await matterOf(vault, caseId);
    const facts = matterFacts(matter, true);
    expect(['thing', 'words', 'name'].map((grain) => eraseBars(matter, facts, grain as EraseGrain))).toEqual([
      ['open'],
      ['open'],
      [],
    ]);
  });

  it('is what waits for the police’s word, and what the Head asks for in a matter about the Head', async () => {
    await close();
    const find = await findOf('capture');
    await withholdReceived(vault, other, NOW);
    await expect(erase(find, 'thing')).rejects.toMatchObject({ code: 'matter-held', details: 'withheld' });
    const { case: of } = await matterOf(vault, caseId);
    await vault.commit([{ act: 'put', kind: 'case', id: caseId, value: { ...of, aboutHead: true } }]);
    await expect(erase(find, 'thing')).rejects.toMatchObject({ code: 'not-the-handler' });
  });

  it('goes as a whole or not at all: all of an order is refused before any of it goes', async () => {
    await put(act('friendly-talk', { talk: 'talk-agreed' }, { said: 'Parent Example.' }));
    const things = [
      { find: await findOf('act'), grain: 'name' as const },
      { find: await findOf('capture'), grain: 'thing' as const },
    ];
    await expect(erase(await findOf('act'), 'words', { things })).rejects.toMatchObject({ code: 'matter-open' });
    expect(await vault.list('erased')).toEqual([]);
    await expect(erase(await findOf('capture'), 'name')).rejects.toMatchObject({ code: 'record-invalid' });
  });
});

it('is on record as an act of the case, by role and ground, and says nobody’s name', async () => {
  await put(act('friendly-talk', { talk: 'talk-agreed' }, { said: 'Parent Example.' }));
  const things = [{ find: await findOf('act'), grain: 'name' as const }];
  const order = { caseId, things, terms: TERMS, ground: 'wrong', by: 'head', hasDeputy: true } as const;
  await eraseOnRequest(vault, order, translator('en'), NOW);
  const said = (await matterOf(vault, caseId)).acts.filter(({ task }) => task === 'subject');
  expect(said).toMatchObject([{ by: 'head', answers: { request: 'data-erased' } }]);
  expect(said[0]?.said).toContain('It is wrong, or about somebody else');
});
