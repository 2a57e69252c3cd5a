// A report with no evidence yet, from what was told to the file; and where something was posted, kept without what tells who opened it.
import 'fake-indexeddb/auto';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { verifyBundle } from '@/utils/bundle/verify-bundle';
import { openDatabase } from '@/utils/store/database';
import { updateDraft } from '@/utils/store/drafts';
import { prepareHandOver } from '@/utils/workflows/hand-over/hand-over';
import { saveVolume } from '@/utils/workflows/hand-over/save-volume';
import { sealDraft } from '@/utils/workflows/draft/seal-draft';
import { locatorOf, supplyEvidence } from '@/utils/workflows/draft/supply-evidence';
import { MemoryFile } from './memory-file';

const TOLD = {
  platform: 'facebook',
  supplied: { by: 'parent', how: 'told', on: '2026-11-20' },
  locator: { url: '', droppedParameters: [] },
  words: 'Invented: a post names a pupil.',
} as const;

describe('a report with no evidence yet', () => {
  it('is sealed as supplied, with what was told and no picture, and verifies', async () => {
    const db = await openDatabase(crypto.randomUUID());
    const id = await supplyEvidence(db, { ...TOLD, locator: { url: '', droppedParameters: [] } });
    await updateDraft(db, id, (draft) => ({ ...draft, answers: { ...draft.answers, safeguarding: 'not-sure' } }));
    const { caseId } = await sealDraft(db, id, { caseTitle: 'A page on Facebook' });
    const handOver = await prepareHandOver(db, { caseId, aboutHead: false, addressee: 'head', language: 'en', organisation: '' });
    expect(handOver.input.captures[0]?.record).toMatchObject({
      kind: 'supplied',
      supplied: { by: 'parent', how: 'told', on: '2026-11-20' },
      concern: TOLD.words,
      completeness: { verdict: 'partial', reasons: ['no-picture', 'not-captured-here'] },
      post: { text: { value: 'unknown' } },
    });
    const file = new MemoryFile();
    await saveVolume(db, handOver, handOver.volumes[0] ?? expect.unreachable(), { target: file, way: 'written' }, []);
    const bytes = await file.bytes();
    expect((await verifyBundle(new Blob([bytes]))).problems).toEqual([]);
    const report = await (await JSZip.loadAsync(bytes)).file('data/report.html')?.async('string');
    expect(report).toContain('Supplied, not captured by Tyst');
    expect(report).toContain('Given by a parent or carer on 20 Nov 2026: in words only.');
  });

  it('is not sealed without a word', async () => {
    const db = await openDatabase(crypto.randomUUID());
    const id = await supplyEvidence(db, { ...TOLD, locator: { url: '', droppedParameters: [] }, words: ' ' });
    await expect(sealDraft(db, id, { caseTitle: '' })).rejects.toMatchObject({ details: 'no picture' });
  });
});

describe('a typed address', () => {
  it('is rebuilt without what may tell who opened it', () => {
    expect(locatorOf('www.facebook.com/poster.one/posts/1?fbclid=Secret')).toMatchObject({
      platform: 'facebook',
      locator: { url: 'https://www.facebook.com/poster.one/posts/1', droppedParameters: ['fbclid'] },
    });
    expect(locatorOf(' https://forum.example/thread?sid=abc#top ')?.locator.url).toBe('https://forum.example/thread');
  });

  it('may be left open, but is never something else', () => {
    expect(locatorOf(' ')?.locator.url).toBe('');
    for (const wrong of ['on the school gate', 'javascript:alert(1)', 'nowhere']) expect(locatorOf(wrong)).toBeUndefined();
  });
});
