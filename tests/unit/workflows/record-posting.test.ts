// That a letter went: an act with the way, the number and the second copy; what it finishes, what it never does, and what is discarded instead.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { NOW } from '@/tests/unit/bundle/sample';
import { READY, letterContent } from '@/tests/unit/documents/letter-sample';
import { act } from '@/tests/unit/protocol/acts';
import { digestOf } from '@/utils/evidence/digest';
import type { KeptLetter } from '@/utils/evidence/letter';
import type { LetterKindId } from '@/utils/protocol/letter-kinds';
import { comesTooLate, postingOf } from '@/utils/protocol/posting';
import { taskStates } from '@/utils/protocol/task-states';
import type { TaskId } from '@/utils/protocol/task-ids';
import { listLetters } from '@/utils/store/vault/letters';
import { matterOf } from '@/utils/store/vault/matters';
import { copyVault } from '@/utils/store/vault/vault-copy';
import { casebookDeadlines } from '@/utils/workflows/casebook/casebook-deadlines';
import { discardLetter } from '@/utils/workflows/casebook/discard-letter';
import { giveFile } from '@/utils/workflows/casebook/give-file';
import { matterFacts, recordAct } from '@/utils/workflows/casebook/record-act';
import { type PostingDraft, recordPosting } from '@/utils/workflows/casebook/record-posting';
import { writeLetter } from '@/utils/workflows/casebook/write-letter';
import { db, onRecord, received, unbrokenLog, vault } from './own-casebook';

const LATER = new Date(NOW.getTime() + 86_400_000);
const GIVEN = { hasDeputy: true, now: LATER };

let caseId: string;

beforeEach(async () => {
  caseId = await received();
  await onRecord(caseId, ...READY);
});

async function letter(kind: LetterKindId): Promise<KeptLetter> {
  const content = { ...letterContent(kind), quotes: [], copies: [] };
  return (await writeLetter(vault, caseId, content, { hasDeputy: true, holidays: [], now: NOW })).letter;
}

function draft({ id }: Pick<KeptLetter, 'id'>, more: Partial<PostingDraft> = {}): PostingDraft {
  return {
    posting: { letter: id, method: 'signed-first', number: ' AB 1234 5678 9GB ', second: 'first' },
    by: 'office',
    happenedAt: NOW.toISOString(),
    said: 'An invented letter.',
    ...more,
  };
}

async function stateOf(task: TaskId) {
  const facts = matterFacts(await matterOf(vault, caseId), true);
  return taskStates(facts).find((state) => state.task.id === task)?.status;
}

describe('a letter that went', () => {
  it('is an act with its way, number and second copy, and a line of the history with its fingerprint (P3.1)', async () => {
    const closure = await letter('closure');
    const recorded = await recordPosting(vault, caseId, draft(closure), GIVEN);
    const { acts, custody } = await matterOf(vault, caseId);
    expect(postingOf(acts, closure.id)).toEqual({
      act: recorded,
      posting: { letter: closure.id, method: 'signed-first', number: 'AB 1234 5678 9GB', second: 'first' },
    });
    expect(recorded).toMatchObject({ task: 'meeting', outcome: 'posted', by: 'office', answers: {} });
    expect(custody.at(-1)?.detail).toMatchObject({ outcome: 'posted', sha256: await digestOf(recorded) });
    await unbrokenLog(caseId);
  });

  it('is the record of the invitation where it invites: who, when, how, and to what meeting (P1.1)', async () => {
    const invitation = await letter('invitation');
    const recorded = await recordPosting(vault, caseId, draft(invitation), GIVEN);
    expect(recorded).toMatchObject({
      task: 'invitation',
      outcome: 'done',
      how: 'letter',
      answers: { answer: 'answer-none', meetingOn: '2026-12-01', meetingAt: '14:30', meetingPlace: 'the school, room 3' },
    });
    expect(await stateOf('invitation')).toBe('started');
  });

  it('stands for the meeting where a group is asked to close in writing (P1.2); a task that is done already stays as it was', async () => {
    await recordPosting(vault, caseId, draft(await letter('group-closure')), GIVEN);
    expect(await stateOf('meeting')).toBe('done');
    const again = await recordPosting(vault, caseId, draft(await letter('group-closure')), GIVEN);
    expect(again).toMatchObject({ outcome: 'posted', answers: {} });
  });

  it('is on record whatever its task waits for by then, and finishes nothing that waits', async () => {
    const closing = await letter('group-closure');
    await onRecord(caseId, act('assessment', { ...READY[0]?.answers, author: 'author-pupil' }));
    const recorded = await recordPosting(vault, caseId, draft(closing), GIVEN);
    expect(recorded.outcome).toBe('posted');
    expect(await stateOf('meeting')).toBe('waiting');
  });

  it('is corrected by a later entry alone, about the same letter, and stands only once', async () => {
    const invitation = await letter('invitation');
    const first = await recordPosting(vault, caseId, draft(invitation), GIVEN);
    await expect(recordPosting(vault, caseId, draft(invitation), GIVEN)).rejects.toMatchObject({ code: 'record-invalid' });
    const posting = { letter: invitation.id, method: 'hand', number: '', second: 'none' };
    const second = await recordPosting(vault, caseId, draft(invitation, { posting, corrects: first.id }), GIVEN);
    expect(second).toMatchObject({ outcome: 'done', answers: first.answers, corrects: first.id });
    expect(postingOf((await matterOf(vault, caseId)).acts, invitation.id)?.posting).toEqual(posting);
    // The form of the task corrects what was answered, and keeps how the letter went.
    const { id: _id, caseId: _case, recordedAt: _at, attachments: _files, ...rest } = second;
    const answered = { ...rest, answers: { ...second.answers, answer: 'answer-yes' }, corrects: second.id };
    const { posting: _posting, ...forgets } = answered;
    await expect(recordAct(vault, caseId, forgets, { ...GIVEN, files: [] })).rejects.toMatchObject({ code: 'record-invalid' });
    await recordAct(vault, caseId, answered, { ...GIVEN, files: [] });
    expect(await stateOf('invitation')).toBe('done');
    expect(postingOf((await matterOf(vault, caseId)).acts, invitation.id)?.posting).toEqual(posting);
  });

  it('cannot have gone before it was made, nor tomorrow, nor in a way that there is not', async () => {
    const invitation = await letter('invitation');
    const refused = async (more: Partial<PostingDraft>) => {
      const code = 'record-invalid';
      await expect(recordPosting(vault, caseId, draft(invitation, more), GIVEN)).rejects.toMatchObject({ code });
    };
    await refused({ happenedAt: new Date(NOW.getTime() - 86_400_000).toISOString() });
    await refused({ happenedAt: new Date(LATER.getTime() + 1).toISOString() });
    await refused({ happenedAt: 'yesterday' });
    await refused({ posting: { letter: invitation.id, method: 'pigeon', number: '', second: 'none' } });
    await refused({ posting: { letter: invitation.id, method: 'first', number: 'A'.repeat(41), second: 'none' } });
    await refused({ posting: { letter: invitation.id, method: 'first', number: '', second: '' } });
    expect(postingOf((await matterOf(vault, caseId)).acts, invitation.id)).toBeUndefined();
  });

  it('is not another case’s letter, and no report to a platform', async () => {
    await expect(recordPosting(vault, caseId, draft({ id: crypto.randomUUID() }), GIVEN)).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('a deadline in a letter that went later than it says', () => {
  const of = { answers: { deadline: '2026-11-27' } };
  it.each([
    ['signed-first', '2026-11-23T15:00:00.000Z', false],
    ['signed-first', '2026-11-24T15:00:00.000Z', true],
    ['hand', '2026-11-25T15:00:00.000Z', false],
    ['hand', '2026-11-26T15:00:00.000Z', true],
  ])('by %s at %s: comes too early is %s', (method, at, late) => {
    expect(comesTooLate(of, { method }, at, [])).toBe(late);
  });

  it('comes too early where the school is closed on it, and never where the letter has none', () => {
    const holidays = [{ from: '2026-11-27', to: '2026-11-27' }];
    expect(comesTooLate(of, { method: 'hand' }, '2026-11-23T15:00:00.000Z', holidays)).toBe(true);
    expect(comesTooLate({ answers: {} }, { method: 'hand' }, '2026-11-26T15:00:00.000Z', [])).toBe(false);
  });
});

describe('a letter that never went', () => {
  it('is discarded with its file, its words and its deadlines; the history keeps its fingerprint, and no backup brings it back', async () => {
    const invitation = await letter('invitation');
    const rules = { hasDeputy: true };
    expect(await casebookDeadlines(vault, rules)).toHaveLength(1);
    const before = await copyVault(db);
    expect(before.parts.some(([file]) => file === invitation.file)).toBe(true);
    await discardLetter(vault, caseId, invitation.id, LATER);
    expect(await listLetters(vault)).toEqual([]);
    expect(await casebookDeadlines(vault, rules)).toEqual([]);
    await expect(giveFile(vault, invitation.file)).rejects.toMatchObject({ code: 'given-withheld' });
    expect(JSON.stringify(await vault.get('letter', invitation.id))).not.toMatch(/Parent Example|Invented/);
    expect(await db.vaultParts.where('file').equals(invitation.file).count()).toBe(0);
    const { custody } = await matterOf(vault, caseId);
    expect(custody.at(-1)).toMatchObject({
      event: 'letter-discarded',
      detail: { letter: invitation.id, kind: 'invitation', sha256: invitation.sha256 },
    });
    await expect(discardLetter(vault, caseId, invitation.id, LATER)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is not discarded while an entry says that it went, and is once that was withdrawn', async () => {
    const invitation = await letter('invitation');
    const sent = await recordPosting(vault, caseId, draft(invitation), GIVEN);
    await expect(discardLetter(vault, caseId, invitation.id, LATER)).rejects.toMatchObject({ code: 'letter-sent' });
    const withdrawn = {
      task: 'invitation',
      outcome: 'withdrawn',
      by: 'office',
      happenedAt: LATER.toISOString(),
      said: 'It lay in the tray.',
      answers: {},
      corrects: sent.id,
    } as const;
    await recordAct(vault, caseId, withdrawn, { ...GIVEN, files: [] });
    await discardLetter(vault, caseId, invitation.id, LATER);
    expect(await listLetters(vault)).toEqual([]);
    await expect(recordPosting(vault, caseId, draft(invitation), GIVEN)).rejects.toMatchObject({ code: 'not-found' });
  });
});
