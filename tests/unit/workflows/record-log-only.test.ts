// The record without a picture: no pixel, no markup and no word of the post, from the first write to the file that is handed over.
import 'fake-indexeddb/auto';
import JSZip from 'jszip';
import { beforeEach, describe, expect, it } from 'vitest';
import { verifyBundle } from '@/utils/bundle/verify-bundle';
import { read } from '@/utils/evidence/read';
import type { CaptureReading } from '@/utils/platforms/platform';
import { getCase } from '@/utils/store/cases';
import { type TystDatabase, openDatabase } from '@/utils/store/database';
import { getCapture, updateDraft } from '@/utils/store/drafts';
import { prepareHandOver } from '@/utils/workflows/hand-over/hand-over';
import { type AskedPage, recordLogOnly } from '@/utils/workflows/draft/record-log-only';
import { saveVolume } from '@/utils/workflows/hand-over/save-volume';
import { sealDraft } from '@/utils/workflows/draft/seal-draft';
import { MemoryFile } from './memory-file';
import { wholeDatabase } from './whole-database';

const WORDS = 'Plantedwords';

/** A page whose every reading repeats the post's words, as labels of real pages do. */
const READING: CaptureReading = {
  platform: 'x',
  locator: { url: 'https://x.com/home', droppedParameters: [] },
  viewer: { known: true, names: ['Fixture Reporter'], handles: ['fixture_reporter'] },
  inWindow: 3,
  post: {
    post: {
      kind: read('post', 'page:test', WORDS),
      author: read('Poster One', 'page:test', `Poster One: ${WORDS}`),
      handle: read('poster_one_x', 'page:test', WORDS),
      profile: read('https://x.com/poster_one_x', 'page:test', WORDS),
      postedAt: read({ utc: '2026-10-16T13:05:27.000Z', precision: 'second', shown: '2:05 pm' }, 'page:test', WORDS),
      text: read(WORDS, 'page:test', WORDS),
      edited: read(false, 'page:test', WORDS),
      translated: read(false, 'page:test', WORDS),
      cut: read(false, 'page:test', WORDS),
      reach: read({ likes: WORDS }, 'page:test', WORDS),
      parent: read(WORDS, 'page:test', WORDS),
    },
    locator: { url: 'https://x.com/poster_one_x/status/1', droppedParameters: [] },
    audience: 'public',
    source: `<article>${WORDS}</article>`,
    reasons: ['picture-not-loaded'],
    shownNames: [],
    viewerMentioned: true,
  },
};

const PAGE: AskedPage = {
  ask: async (method, ..._args) => {
    if (method !== 'begin') throw new Error(`the page was asked to ${method}`);
    return READING as never;
  },
  userAgent: 'Chrome/156.0.0.0',
};

let db: TystDatabase;

beforeEach(async () => {
  db = await openDatabase(crypto.randomUUID());
});

async function sealedRecord(): Promise<{ captureId: string; caseId: string }> {
  const id = await recordLogOnly(db, PAGE, 'post:1');
  await updateDraft(db, id, (draft) => ({
    ...draft,
    answers: { ...draft.answers, categories: ['imagery-under18'], safeguarding: 'not-sure' },
  }));
  return sealDraft(db, id, { caseTitle: 'Recorded without a picture' });
}

const toDsl = (caseId: string) =>
  ({ caseId, aboutHead: false, addressee: 'dsl', language: 'en', organisation: 'Ysgol Enghraifft' }) as const;

describe('a record without a picture', () => {
  it('keeps who, where and when, and from its first write on not one word, byte of markup or pixel', async () => {
    const id = await recordLogOnly(db, PAGE, 'post:1');
    const stored = await wholeDatabase(db);
    expect(stored.blobs).toEqual([]);
    expect(stored.text).not.toContain(WORDS);
    expect(stored.text).not.toContain('Fixture Reporter');
    expect((await getCapture(db, id)).draft).toMatchObject({
      kind: 'log-only',
      locator: { url: 'https://x.com/poster_one_x/status/1' },
      post: {
        author: { value: 'Poster One' },
        postedAt: { value: { utc: '2026-10-16T13:05:27.000Z' } },
        text: { value: 'unknown' },
      },
    });
  });

  it('is not sealed before somebody said what it might show', async () => {
    const id = await recordLogOnly(db, PAGE, 'post:1');
    await expect(sealDraft(db, id, { caseTitle: '' })).rejects.toMatchObject({ code: 'record-invalid', details: 'log-only' });
  });

  it('begins a case for the DSL only, which takes no ordinary capture', async () => {
    const { caseId, captureId } = await sealedRecord();
    const { case: of, captures } = await getCase(db, caseId);
    expect(of.dslOnly).toBe(true);
    expect(captures[0]?.record).toMatchObject({
      kind: 'log-only',
      completeness: { verdict: 'partial', reasons: ['no-picture'] },
    });
    expect(captures[0]?.record).not.toHaveProperty('picture');
    expect(captures[0]?.record).not.toHaveProperty('source');
    const second = await recordLogOnly(db, PAGE, 'post:1');
    await updateDraft(db, second, ({ kind: _kind, ...draft }) => ({
      ...draft,
      kind: 'supplied',
      answers: { categories: [], safeguarding: 'no', concern: 'Invented.', caseId, looked: true },
    }));
    await expect(sealDraft(db, second, { caseTitle: '' })).rejects.toMatchObject({ details: 'case for the DSL only' });
    expect((await getCapture(db, captureId)).status).toBe('sealed');
  });

  it('goes to the DSL and to nobody else', async () => {
    const { caseId } = await sealedRecord();
    const order = { ...toDsl(caseId), addressee: 'head' } as const;
    await expect(prepareHandOver(db, order)).rejects.toMatchObject({ code: 'record-invalid' });
  });

  it('is handed over as a file of its record and its seal only, which the verifier finds unchanged', async () => {
    const { caseId } = await sealedRecord();
    const handOver = await prepareHandOver(db, toDsl(caseId));
    const [volume] = handOver.volumes;
    const file = new MemoryFile();
    await saveVolume(db, handOver, volume ?? expect.unreachable(), { target: file, way: 'written' }, []);
    const bytes = await file.bytes();
    const { problems, bundle } = await verifyBundle(new Blob([bytes]));
    expect(problems).toEqual([]);
    expect(bundle.case?.addressee).toBe('dsl');
    const zip = await JSZip.loadAsync(bytes);
    expect(Object.keys(zip.files).filter((name) => name.startsWith('data/captures/'))).toEqual([
      'data/captures/0001/capture.json',
      'data/captures/0001/seal.json',
    ]);
    const contents = await Promise.all(Object.values(zip.files).map((each) => each.async('string')));
    expect(contents.join('\n')).not.toContain(WORDS);
    expect(await zip.file('data/report.html')?.async('string')).toContain('No picture was taken, on purpose');
    expect((await wholeDatabase(db)).text).not.toContain(WORDS);
  });
});
