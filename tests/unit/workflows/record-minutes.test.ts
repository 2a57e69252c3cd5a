// Minutes in the vault: kept as a draft while they are written, recorded as an act with their Word file, corrected by a later one.
import 'fake-indexeddb/auto';
import JSZip from 'jszip';
import { beforeEach, describe, expect, it } from 'vitest';
import { NOW } from '@/tests/unit/bundle/sample';
import { INVITED, minutesContent, packInput as samplePack } from '@/tests/unit/documents/meeting-sample';
import { READY } from '@/tests/unit/documents/letter-sample';
import { assessment } from '@/tests/unit/protocol/acts';
import { standingActs } from '@/utils/evidence/act';
import { sha256 } from '@/utils/evidence/digest';
import type { UnfinishedMinutes } from '@/utils/evidence/minutes';
import { type Matter, matterOf } from '@/utils/store/vault/matters';
import { lastMinutes, listMinutes, listUnfinishedMinutes } from '@/utils/store/vault/minutes';
import { makeMeetingPack } from '@/utils/workflows/casebook/make-meeting-pack';
import { matterFacts } from '@/utils/workflows/casebook/record-act';
import { recordMinutes } from '@/utils/workflows/casebook/record-minutes';
import { beginMinutes, saveMinutes } from '@/utils/workflows/casebook/unfinished-minutes';
import { db, onRecord, received, unbrokenLog, vault } from './own-casebook';
import { wholeDatabase } from './whole-database';

let caseId: string;

beforeEach(async () => {
  caseId = await received([{ text: 'Plantedwords of a post.' }]);
  await onRecord(caseId, ...READY, INVITED);
});

function matter(): Promise<Matter> {
  return matterOf(vault, caseId);
}

async function begin(corrects?: string): Promise<UnfinishedMinutes> {
  const facts = matterFacts(await matter(), true);
  return beginMinutes(vault, caseId, { facts, language: 'en', ...(corrects !== undefined && { corrects }) });
}

let minutes = 0;
function record(what: UnfinishedMinutes) {
  minutes += 1;
  const now = new Date(NOW.getTime() + minutes * 60_000);
  return recordMinutes(vault, what, { by: 'head', school: 'Ysgol Enghraifft', hasDeputy: true, now });
}

describe('minutes that are being written', () => {
  it('begin with what was agreed in the invitation, and no name', async () => {
    const { content } = await begin();
    expect(content).toMatchObject({ metOn: '2026-12-01', startedAt: '14:30', place: 'Room 3', agreed: '', actions: [] });
    expect(Object.values(content.names)).toEqual(['', '', '', '']);
  });

  it('are found again as they were left, and rest unreadable', async () => {
    const work = { ...(await begin()), content: minutesContent() };
    await saveMinutes(vault, work);
    expect(await begin()).toEqual(work);
    expect(await listUnfinishedMinutes(vault, caseId)).toEqual([work]);
    expect((await wholeDatabase(db)).text).not.toContain('Parent Example');
  });
});

describe('minutes that are recorded (P2.4)', () => {
  it('are an act with their Word file, and a line of the history; the draft is gone', async () => {
    await saveMinutes(vault, { caseId, content: minutesContent() });
    const { act, file } = await record({ caseId, content: minutesContent() });
    expect(act).toMatchObject({ task: 'meeting', how: 'in-person', happenedAt: '2026-11-20T14:30:00.000Z' });
    expect(act.answers).toEqual({ contact: 'meeting-held' });
    expect(act.said).toBe('The comments are taken down by Friday.\nA second talk in the new year.');
    const [attachment] = act.attachments;
    expect(attachment).toMatchObject({ name: 'K7-MQ4-2026-11-20.docx', sha256: await sha256(file) });
    const kept = await vault.readFile(attachment?.file ?? '');
    const xml = await (await JSZip.loadAsync(await kept.arrayBuffer())).file('word/document.xml')?.async('string');
    expect(xml).toContain('Parent Example');
    expect(await listUnfinishedMinutes(vault, caseId)).toEqual([]);
    expect(await listMinutes(vault, caseId)).toEqual([{ id: act.id, caseId, content: minutesContent() }]);
    const { custody } = await matter();
    expect(custody.at(-1)).toMatchObject({ event: 'act-recorded', detail: { act: act.id } });
    await unbrokenLog(caseId);
  });

  it('of an adjourned meeting leave its task open, and the next begin with its day', async () => {
    const content = minutesContent('en', { ended: 'adjourned', why: 'It was late.', goesOn: '2026-11-27' });
    expect((await record({ caseId, content })).act.answers).toEqual({ contact: 'meeting-adjourned', meetingOn: '2026-11-27' });
    expect((await begin()).content).toMatchObject({ metOn: '2026-11-27', startedAt: '', place: 'Room 3' });
  });

  it('are corrected only by later ones: both stay, the later stand', async () => {
    const { act: first } = await record({ caseId, content: minutesContent() });
    const again = await begin(first.id);
    expect(again).toEqual({ caseId, corrects: first.id, content: minutesContent() });
    const content = minutesContent('en', { agreed: 'Nothing was agreed.' });
    const { act: second } = await record({ ...again, content });
    const { acts } = await matter();
    expect(standingActs(acts).filter(({ task }) => task === 'meeting')).toEqual([second]);
    const kept = await listMinutes(vault, caseId);
    expect(kept).toHaveLength(2);
    expect(lastMinutes(kept, acts)).toEqual(content);
  });

  it('are refused with an open blank, or before the meeting may be: the draft stays', async () => {
    await saveMinutes(vault, { caseId, content: minutesContent() });
    const open = { caseId, content: minutesContent('en', { place: '', agreed: '' }) };
    await expect(record(open)).rejects.toMatchObject({ code: 'minutes-open', details: 'place, agreed' });
    await onRecord(caseId, { ...assessment({ child: 'yes' }), recordedAt: '2026-11-22T09:00:00.000Z' });
    await expect(record({ caseId, content: minutesContent() })).rejects.toMatchObject({
      code: 'task-waits',
      details: 'dsl-first',
    });
    expect(await listMinutes(vault, caseId)).toEqual([]);
    expect(await listUnfinishedMinutes(vault, caseId)).toHaveLength(1);
    expect((await matter()).custody).toHaveLength(1);
  });
});

describe('the papers for a meeting', () => {
  it('are on record as made, with their digest, and not kept', async () => {
    const { answers } = await samplePack();
    const facts = matterFacts(await matter(), true);
    const file = await makeMeetingPack(vault, caseId, { facts, answers, language: 'both', school: 'Ysgol Enghraifft', now: NOW });
    const { custody } = await matter();
    expect(custody.at(-1)).toMatchObject({ event: 'meeting-pack-made', detail: { sha256: await sha256(file) } });
    expect(file.name).toBe('K7-MQ4-2026-11-21-1.docx');
    expect((await vault.list('file')).length).toBe(1);
  });

  it('are not made for a pupil, or where nobody knows the author (PRACTICE 12)', async () => {
    await onRecord(caseId, { ...assessment({ author: 'author-pupil' }), recordedAt: '2026-11-22T09:00:00.000Z' });
    const { answers } = await samplePack();
    const facts = matterFacts(await matter(), true);
    await expect(makeMeetingPack(vault, caseId, { facts, answers, language: 'en', school: '', now: NOW })).rejects.toMatchObject({
      code: 'meeting-barred',
      details: 'author',
    });
  });

  it('are made of what is on record, not of what the page showed before another window changed it (PRACTICE 12)', async () => {
    const { answers } = await samplePack();
    const facts = matterFacts(await matter(), true);
    await onRecord(caseId, { ...assessment({ author: 'author-pupil' }), recordedAt: '2026-11-22T09:00:00.000Z' });
    await expect(makeMeetingPack(vault, caseId, { facts, answers, language: 'en', school: '', now: NOW })).rejects.toMatchObject({
      code: 'meeting-barred',
      details: 'author',
    });
  });
});
