// Acts in a matter: checked against the protocol, stored whole or not at all, each a line of the matter's own history.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { NOW } from '@/tests/unit/bundle/sample';
import { assessment } from '@/tests/unit/protocol/acts';
import { digestOf } from '@/utils/evidence/digest';
import { holdsOf } from '@/utils/protocol/hold';
import { lastRecord, policeMust } from '@/utils/protocol/matter-facts';
import { PAST } from '@/utils/protocol/task-states';
import { isDone } from '@/utils/protocol/waits';
import { type Matter } from '@/utils/store/vault/matters';
import { type ActDraft, LARGEST_ATTACHMENT, matterFacts, recordAct, recordActIn } from '@/utils/workflows/casebook/record-act';
import { unbrokenLog, vault } from './own-casebook';
import { caseId, draft, matter, record } from './act-steps';

const ASSESSMENT: ActDraft = draft('assessment', assessment({ illegal: 'yes' }).answers, { said: '' });
const DECISION = draft('decision', { way: 'way-police' });

describe('an act', () => {
  it('is stored with its files, and is a line of the history that holds its fingerprint', async () => {
    const act = await record(ASSESSMENT, [new File(['an invented letter'], 'letter.txt')]);
    const { acts, custody } = await matter();
    expect(acts).toEqual([act]);
    expect(await (await vault.readFile(act.attachments[0]?.file ?? '')).text()).toBe('an invented letter');
    expect(custody.map(({ event }) => event)).toEqual(['received', 'act-recorded']);
    expect(custody.at(-1)?.detail).toEqual({ act: act.id, task: 'assessment', outcome: 'done', sha256: await digestOf(act) });
    await unbrokenLog(caseId);
  });

  it('is refused where it does not answer what its task asks, or answers something else', async () => {
    await expect(record(draft('police', { force: '' }))).rejects.toMatchObject({ code: 'record-invalid' });
    await expect(record(draft('police', { force: 'Heddlu Enghraifft', way: 'way-none' }))).rejects.toMatchObject({
      code: 'record-invalid',
    });
    await expect(record(draft('police', { force: 'Heddlu Enghraifft' }, { said: ' ' }))).rejects.toMatchObject({
      code: 'record-invalid',
    });
    await expect(record(draft('no-such-task'))).rejects.toMatchObject({ code: 'record-invalid' });
    expect((await matter()).acts).toEqual([]);
  });

  it('is refused in a way that its task does not have (P1.1)', async () => {
    await record(draft('assessment', assessment().answers));
    await record(draft('decision', { way: 'way-internal' }));
    const invited = draft('invitation', { answer: 'answer-yes', meetingOn: '2026-12-01', meetingAt: '14:30' });
    await expect(record({ ...invited, how: 'email' })).rejects.toMatchObject({ code: 'record-invalid', details: 'how' });
    await expect(record({ ...invited, answers: { ...invited.answers, meetingAt: '25:00' } })).rejects.toMatchObject({
      code: 'record-invalid',
    });
    expect(await record({ ...invited, how: 'telephone' })).toMatchObject({ how: 'telephone', answers: invited.answers });
  });

  it('is refused with a file that is too large, and nothing of it is left', async () => {
    const large = new File([new Uint8Array(LARGEST_ATTACHMENT + 1)], 'large.bin');
    await expect(record(ASSESSMENT, [large])).rejects.toMatchObject({ code: 'file-too-large' });
    expect((await matter()).custody).toHaveLength(1);
  });

  it('keeps text that could not be digested as it is by mending it', async () => {
    const act = await record(draft('police', { force: 'Heddlu \ud800' }));
    expect(act.answers.force).toBe('Heddlu \ufffd');
  });

  it('recorded at the same moment as another does not tear the history', async () => {
    await Promise.all([record(ASSESSMENT), record(draft('police', { force: 'Heddlu Enghraifft' }))]);
    const { custody } = await matter();
    expect(custody.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    await unbrokenLog(caseId);
  });

  it('that closes the case closes it', async () => {
    await record(draft('assessment', assessment().answers));
    await record(draft('decision', { way: 'way-none' }));
    await record(draft('outcome', { closed: 'closed-no-breach' }));
    expect((await matter()).case.status).toBe('closed');
  });
});

describe('what the protocol lets wait', () => {
  it('cannot be recorded before its time (S3.2)', async () => {
    await record(ASSESSMENT);
    await record(DECISION);
    await expect(record(draft('cross-reference', { witness: 'School office' }))).rejects.toMatchObject({ code: 'task-waits' });
  });

  it('can be started with a justification, for the waits of that moment only', async () => {
    await record(ASSESSMENT);
    await record(DECISION);
    const anyway = draft('cross-reference', { [PAST]: 'police-first' }, { outcome: 'started-anyway' });
    await expect(record({ ...anyway, said: '' })).rejects.toMatchObject({ code: 'record-invalid' });
    await expect(record({ ...anyway, answers: { [PAST]: 'police-first dsl-first' } })).rejects.toMatchObject({
      code: 'task-waits',
    });
    await record(anyway);
    await record(draft('cross-reference', { witness: 'School office' }));
    expect((await matter()).acts.map(({ outcome }) => outcome)).toEqual(['done', 'done', 'started-anyway', 'done']);
  });

  it('is never started past a wait that nobody may go past (PRACTICE 3)', async () => {
    await record(draft('assessment', assessment({ child: 'yes' }).answers));
    await record(draft('decision', { way: 'way-internal' }));
    const anyway = draft('friendly-talk', { [PAST]: 'dsl-first' }, { outcome: 'started-anyway' });
    await expect(record(anyway)).rejects.toMatchObject({ code: 'task-waits' });
  });
});

describe('the end of a hold (PRACTICE 27)', () => {
  it('names the hold that is over, and ends no other', async () => {
    const held = await record(draft('hold', { hold: 'hold-court' }));
    await record(draft('hold', { hold: 'hold-complaint' }));
    await expect(record(draft('hold', { hold: 'hold-ended' }))).rejects.toMatchObject({ code: 'record-invalid' });
    const ended = await record(draft('hold', { hold: 'hold-ended', ends: held.id }));
    await expect(record(draft('hold', { hold: 'hold-ended', ends: ended.id }))).rejects.toMatchObject({ code: 'record-invalid' });
    expect(holdsOf(matterFacts(await matter(), true))).toMatchObject([{ why: 'complaint' }]);
  });
});

describe('a correction', () => {
  it('is a later entry; the corrected one stays on record', async () => {
    const first = await record(ASSESSMENT);
    await record({ ...ASSESSMENT, answers: assessment().answers, corrects: first.id });
    const { acts, custody } = await matter();
    expect(acts[0]).toEqual(first);
    expect(acts[1]?.corrects).toBe(first.id);
    expect(custody).toHaveLength(3);
  });

  it('can only correct an act of the same task in the same matter', async () => {
    const first = await record(ASSESSMENT);
    await expect(record({ ...DECISION, corrects: first.id })).rejects.toMatchObject({ code: 'not-found' });
    await expect(record({ ...ASSESSMENT, corrects: crypto.randomUUID() })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('that withdraws needs reasons and an act to withdraw', async () => {
    const first = await record(ASSESSMENT);
    await expect(record(draft('assessment', {}, { outcome: 'withdrawn' }))).rejects.toMatchObject({ code: 'record-invalid' });
    await record(draft('assessment', {}, { outcome: 'withdrawn', corrects: first.id }));
    expect((await matter()).acts).toHaveLength(2);
  });
});

describe('a correction from another window', () => {
  it('does not stand beside the one that was made meanwhile', async () => {
    const first = await record(ASSESSMENT);
    await record({ ...ASSESSMENT, answers: assessment().answers, corrects: first.id });
    await expect(record({ ...ASSESSMENT, corrects: first.id })).rejects.toMatchObject({ code: 'not-found' });
    expect((await matter()).acts).toHaveLength(2);
  });

  it('brings nothing that was withdrawn past a wait that nobody may go past (PRACTICE 3)', async () => {
    await record(draft('assessment', assessment().answers));
    await record(draft('decision', { way: 'way-internal' }));
    const talk = draft('friendly-talk', { talk: 'talk-agreed' }, { how: 'telephone' });
    const talked = await record(talk);
    await record(draft('assessment', assessment({ child: 'yes' }).answers));
    const withdrawn = await record(draft('friendly-talk', {}, { outcome: 'withdrawn', corrects: talked.id }));
    for (const corrects of [talked.id, withdrawn.id])
      await expect(record({ ...talk, corrects })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('does not make done what was only decided against, or begun with reasons, before its time', async () => {
    await record(draft('assessment', assessment({ child: 'yes' }).answers));
    const left = await record(draft('friendly-talk', {}, { outcome: 'not-needed' }));
    const talk = draft('friendly-talk', { talk: 'talk-agreed' }, { how: 'telephone', corrects: left.id });
    await expect(record(talk)).rejects.toMatchObject({ code: 'task-waits' });
  });
});

describe('a closure that is withdrawn', () => {
  it('opens the case again; one that is only corrected does not', async () => {
    await record(draft('assessment', assessment().answers));
    await record(draft('decision', { way: 'way-none' }));
    const first = await record(draft('outcome', { closed: 'closed-no-breach' }));
    const second = await record(draft('outcome', { closed: 'closed-agreed' }, { corrects: first.id }));
    await record(draft('retention', { keptUntil: '2031-11-21' }));
    expect((await matter()).case.status).toBe('closed');
    await record(draft('outcome', {}, { outcome: 'withdrawn', corrects: second.id }));
    expect((await matter()).case.status).toBe('open');
  });
});

describe('a clock that was put back', () => {
  const yesterday = new Date(NOW.getTime() - 86_400_000);

  it('makes nothing earlier than what was recorded before it: the later answer counts', async () => {
    await record(draft('assessment', assessment().answers));
    const last = await recordAct(vault, caseId, ASSESSMENT, { files: [], hasDeputy: true, now: yesterday });
    const now = await matter();
    expect(now.acts.at(-1)).toEqual(last);
    expect(lastRecord(matterFacts(now, true), 'assessment')).toEqual(last);
    expect(policeMust(matterFacts(now, true))).toBe(true);
  });

  it('brings no evidence of a child at risk before the advice that it came after (PRACTICE 3)', async () => {
    await record(draft('dsl-advice', { advice: 'dsl-go-on' }, { by: 'dsl', how: 'telephone' }));
    expect(isDone(matterFacts(await matter(), true), 'dsl-advice')).toBe(true);
    const before = await matter();
    const [capture = expect.unreachable()] = before.captures;
    const later = { ...capture, id: crypto.randomUUID(), item: 2, record: { ...capture.record, safeguarding: 'yes' as const } };
    const since: Matter = { ...before, captures: [capture, later] };
    expect(isDone(matterFacts(since, true), 'dsl-advice')).toBe(false);
    // A correction is the same act in other words: it knows of no more than what it corrects.
    const { id: corrects } = before.acts.at(-1) ?? expect.unreachable();
    const corrected = draft('dsl-advice', { advice: 'dsl-go-on' }, { by: 'dsl', how: 'letter', corrects });
    const { about } = await recordActIn(vault, since, corrected, { files: [], hasDeputy: true, now: NOW });
    expect(about).toEqual([capture.id]);
    const anew = draft('dsl-advice', { advice: 'dsl-go-on' }, { by: 'dsl', how: 'letter' });
    const { custody } = await matter();
    const act = await recordActIn(vault, { ...since, custody }, anew, { files: [], hasDeputy: true, now: NOW });
    expect(act.about).toEqual([capture.id, later.id]);
  });
});

describe('a matter about the Head (P1.3)', () => {
  it('takes no act of the Head from the moment that this is on record', async () => {
    await record(draft('assessment', assessment({ target: 'target-head' }).answers));
    await expect(record(DECISION)).rejects.toMatchObject({ code: 'not-the-handler' });
    await record({ ...DECISION, by: 'deputy' });
    expect((await matter()).acts.map(({ by }) => by)).toEqual(['head', 'deputy']);
  });
});
