// A tie of a passage to a part of the policy: an act of its own that quotes what was captured, and is corrected by itself.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { assessment } from '@/tests/unit/protocol/acts';
import { digestOf } from '@/utils/evidence/digest';
import { isKnown } from '@/utils/evidence/read';
import type { Tie } from '@/utils/evidence/tie';
import { standingTies } from '@/utils/protocol/cross-reference';
import { isDone } from '@/utils/protocol/waits';
import { type ActDraft, matterFacts } from '@/utils/workflows/casebook/record-act';
import { draft, matter, record } from './act-steps';

describe('a tie (P2.1)', () => {
  async function tied(more: Partial<Tie> = {}): Promise<ActDraft> {
    const [capture] = (await matter()).captures;
    const text = capture?.record.post.text;
    const tie: Tie = {
      captureId: capture?.id ?? '',
      item: 1,
      passage: 'words',
      words: text !== undefined && isKnown(text) ? text.value : '',
      policy: { id: 'pack-004', words: { en: 'A policy', cy: '' } },
      clause: { id: 'behaviour', words: { en: 'behaviour', cy: '' } },
      rationale: 'Why \ud800.',
      ...more,
    };
    return draft('cross-reference', {}, { outcome: 'tied', said: '', tie });
  }
  const ready = async () => {
    await record(draft('assessment', assessment().answers));
    await record(draft('decision', { way: 'way-internal' }));
  };

  it('is an act of its own, a line of the history, and does not finish its task', async () => {
    await ready();
    const act = await record(await tied());
    expect(act.tie?.rationale).toBe('Why \ufffd.');
    const { acts, custody } = await matter();
    expect(acts.at(-1)).toEqual(act);
    expect(custody.at(-1)?.detail).toMatchObject({ task: 'cross-reference', outcome: 'tied', sha256: await digestOf(act) });
    const facts = matterFacts(await matter(), true);
    expect(isDone(facts, 'cross-reference')).toBe(false);
    await record(draft('cross-reference', { witness: 'School office' }, { said: '' }));
    expect(isDone(matterFacts(await matter(), true), 'cross-reference')).toBe(true);
  });

  it('waits for what its task waits for', async () => {
    await expect(record(await tied())).rejects.toMatchObject({ code: 'task-waits' });
  });

  it('is asked for, or reasons why there is none, before the task is finished', async () => {
    await ready();
    const finish = draft('cross-reference', { witness: 'School office' }, { said: ' ' });
    await expect(record(finish)).rejects.toMatchObject({ code: 'record-invalid' });
    await record({ ...finish, said: 'Nothing in it is contrary to the policy.' });
  });

  it('quotes nothing that was not captured, and belongs to no other task or outcome', async () => {
    await ready();
    await expect(record(await tied({ words: 'never said' }))).rejects.toMatchObject({ code: 'record-invalid' });
    await expect(record({ ...(await tied()), task: 'decision' })).rejects.toMatchObject({ code: 'record-invalid' });
    const { tie: _tie, ...without } = await tied();
    await expect(record(without)).rejects.toMatchObject({ code: 'record-invalid' });
    const finished = { ...(await tied()), outcome: 'done' as const, answers: { witness: 'x' } };
    await expect(record(finished)).rejects.toMatchObject({ code: 'record-invalid' });
  });

  it('is corrected by a later tie alone, and can be withdrawn with reasons', async () => {
    await ready();
    const first = await record(await tied());
    const reasons = draft('cross-reference', { witness: 'x' }, { corrects: first.id });
    await expect(record(reasons)).rejects.toMatchObject({ code: 'record-invalid' });
    const second = await record({ ...(await tied({ rationale: 'Better.' })), corrects: first.id });
    expect(standingTies((await matter()).acts).map(({ tie }) => tie.rationale)).toEqual(['Better.']);
    await record(draft('cross-reference', {}, { outcome: 'withdrawn', corrects: second.id }));
    expect(standingTies((await matter()).acts)).toEqual([]);
    expect((await matter()).acts).toHaveLength(5);
  });
});
