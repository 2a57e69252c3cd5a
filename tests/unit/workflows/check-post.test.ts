// Looking whether a post is still there: what it can be held against, what is recorded, and what follows in the list of tasks.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { NOW, type SampleCapture } from '@/tests/unit/bundle/sample';
import { act, assessment, decision, matter as factsWith } from '@/tests/unit/protocol/acts';
import { type CheckAnswers, NOTHING_FOUND, actOfCheck, withRecapture } from '@/entrypoints/casebook/check/check-answers';
import { mayBeChecked } from '@/entrypoints/casebook/check/may-be-checked';
import { taskStates } from '@/utils/protocol/task-states';
import type { TaskId } from '@/utils/protocol/task-ids';
import { matterOf } from '@/utils/store/vault/matters';
import { recapturesOf } from '@/utils/workflows/casebook/recaptures';
import { type ActDraft, recordAct } from '@/utils/workflows/casebook/record-act';
import { occasionsInCasebook, recordVisit } from '@/utils/workflows/casebook/record-visit';
import { withholdReceived } from '@/utils/workflows/casebook/withhold-received';
import { received, vault } from './own-casebook';

const BEFORE = '2026-11-02T09:00:00.000Z';
const AFTER = '2026-11-09T09:00:00.000Z';

async function firstOf(captures: readonly SampleCapture[]) {
  const caseId = await received(captures);
  const [capture = expect.unreachable()] = (await matterOf(vault, caseId)).captures;
  return { caseId, capture };
}

describe('a later capture of the same site', () => {
  it('is offered from whichever matter it came into, with its picture; an earlier one and one without a picture are not', async () => {
    const { capture } = await firstOf([{ capturedAt: BEFORE }]);
    await received([{ capturedAt: AFTER }, { capturedAt: '2026-11-01T09:00:00.000Z' }, { capturedAt: AFTER, logOnly: true }]);
    const found = await recapturesOf(vault, capture);
    expect(found.map(({ record, from, place }) => [record.capturedAt.utc, from, place])).toEqual([[AFTER, 'received', 'same']]);
    expect((await found[0]?.load?.())?.type).toBe('image/png');
  });

  it('is not offered once it turned out to be captured by mistake', async () => {
    const { capture } = await firstOf([{ capturedAt: BEFORE }]);
    const later = await firstOf([{ capturedAt: AFTER }]);
    await withholdReceived(vault, later.capture, NOW);
    expect(await recapturesOf(vault, capture)).toEqual([]);
    expect((await matterOf(vault, later.caseId)).captures.map(mayBeChecked)).toEqual([false]);
    await expect(recordVisit(vault, later.capture, NOW)).rejects.toMatchObject({ code: 'capture-withheld' });
  });
});

describe('a look without a capture', () => {
  it('is a line of the history, and is counted over the whole casebook (PRACTICE 18)', async () => {
    const { caseId, capture } = await firstOf([{ capturedAt: BEFORE }]);
    await received([{ capturedAt: AFTER }]);
    expect(await occasionsInCasebook(vault, capture)).toBe(2);
    const visit = await recordVisit(vault, capture, NOW);
    expect(await occasionsInCasebook(vault, capture)).toBe(3);
    const last = (await matterOf(vault, caseId)).custody.at(-1);
    expect([last?.event, last?.detail]).toEqual(['visit-recorded', { captureId: capture.id, visit: visit.id }]);
  });
});

describe('the result of a check', () => {
  const answers = { post: 'post-there', deadline: '2026-11-06', said: 'An invented finding.', by: 'head' } as const;

  it('is an act of the deletion deadline that names both captures', async () => {
    const { caseId, capture } = await firstOf([{ capturedAt: BEFORE }]);
    const record = (draft: ActDraft) => recordAct(vault, caseId, draft, { files: [], hasDeputy: true, now: NOW });
    const done = (task: TaskId, given: Record<string, string>): ActDraft => {
      return { task, outcome: 'done', by: 'head', happenedAt: NOW.toISOString(), said: 'Invented words.', answers: given };
    };
    await record(done('assessment', assessment().answers));
    await record(done('decision', { way: 'way-internal' }));
    await record(done('cross-reference', { witness: 'School office' }));
    await record(done('meeting', { contact: 'letter-sent' }));
    const recapture = crypto.randomUUID();
    const found = actOfCheck(answers, { checked: capture.id, recapture, now: NOW });
    if (!('draft' in found)) throw new Error(found.open.join());
    const { answers: kept } = await record(found.draft);
    expect(kept).toEqual({ deadline: '2026-11-06', post: 'post-there', checked: capture.id, recapture });
    const wrong = { ...found.draft, answers: { ...found.draft.answers, recapture: 'Parent Example' } };
    await expect(record(wrong)).rejects.toMatchObject({ code: 'record-invalid' });
  });

  it('is asked for whole: result, day, words and role', () => {
    const open = actOfCheck({ ...NOTHING_FOUND, said: ' ' }, { checked: '', recapture: undefined, now: NOW });
    expect(open).toEqual({ open: ['check-post', 'check-deadline', 'check-said', 'check-by'] });
  });

  it('loses only what was found, not what was written, once another new capture is chosen', () => {
    const written: CheckAnswers = { post: 'post-gone', deadline: '2026-11-06', said: 'Looked at noon.', by: 'head' };
    expect(withRecapture(written, 'other')).toEqual({
      recapture: 'other',
      deadline: '2026-11-06',
      said: 'Looked at noon.',
      by: 'head',
    });
  });

  it('leads to the platform and then to legal advice where the post is still there, and to neither where it is gone', () => {
    const looked = (post: string) => {
      const facts = factsWith(
        ['offensive-person'],
        [
          assessment(),
          decision(),
          act('cross-reference', { witness: 'School office' }),
          act('meeting', { contact: 'letter-sent' }),
          act('deletion', { deadline: '2026-11-06', post }),
        ],
      );
      return Object.fromEntries(taskStates(facts).map(({ task, status }) => [task.id, status]));
    };
    expect(looked('post-there')).toMatchObject({ deletion: 'done', 'platform-report': 'to-do', legal: 'waiting' });
    expect(looked('post-gone')).toMatchObject({ deletion: 'done', 'platform-report': 'optional' });
  });
});
