// What was captured by mistake: out of reach at once, out of every file, kept for the police, removed by the DSL with a tombstone.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { verifyBundle } from '@/utils/bundle/verify-bundle';
import { brokenCustodyLink } from '@/utils/evidence/custody';
import { sha256 } from '@/utils/evidence/digest';
import { getBytes } from '@/utils/store/bytes';
import { custodyOf, getCase } from '@/utils/store/cases';
import { type TystDatabase, openDatabase } from '@/utils/store/database';
import { addDraft, getCapture, updateDraft } from '@/utils/store/drafts';
import { chainEnd } from '@/utils/store/seal';
import { removedFrom } from '@/utils/store/withheld';
import { capturedByMistake } from '@/utils/workflows/draft/captured-by-mistake';
import { discardDraft } from '@/utils/workflows/draft/discard-draft';
import { type HandOverOrder, prepareHandOver } from '@/utils/workflows/hand-over/hand-over';
import { removeCapture } from '@/utils/workflows/draft/remove-capture';
import { saveVolume } from '@/utils/workflows/hand-over/save-volume';
import { MemoryFile } from './memory-file';
import { draftOf } from './draft-sample';
import { storeCase } from './stored-case';

let db: TystDatabase;

beforeEach(async () => {
  db = await openDatabase(crypto.randomUUID());
});

const order = (caseId: string): HandOverOrder => ({
  caseId,
  aboutHead: false,
  addressee: 'head',
  language: 'en',
  organisation: '',
});

/** Every blob that is stored where a screen or a bundle could read it. */
async function viewableBlobs(): Promise<number> {
  return (await db.bytes.count()) + (await db.tiles.count());
}

async function draftWithPicture(): Promise<string> {
  const id = crypto.randomUUID();
  const picture = new Blob(['all its pixels']);
  const thumbnail = new Blob(['small']);
  const digest = await sha256(picture);
  const draft = draftOf({ picture: { sha256: digest, width: 1, height: 1, scale: 1, tiles: [] } });
  await addDraft(db, { id, draft }, new Date());
  await db.bytes.bulkPut([
    { sha256: digest, blob: picture },
    { sha256: await sha256(thumbnail), blob: thumbnail },
  ]);
  await updateDraft(db, id, (same) => same, { thumbnail: await sha256(thumbnail) });
  return id;
}

describe('a draft captured by mistake', () => {
  it('loses every picture that could be read, and keeps the bytes where nothing reads them', async () => {
    const id = await draftWithPicture();
    await capturedByMistake(db, id);
    expect(await viewableBlobs()).toBe(0);
    expect((await db.withheld.get(id))?.parts).toHaveLength(2);
    expect(await getCapture(db, id)).toMatchObject({ status: 'draft', withheldAt: expect.any(String) });
    expect(await getCapture(db, id)).not.toHaveProperty('thumbnail');
  });

  it('can be neither changed nor discarded any more', async () => {
    const id = await draftWithPicture();
    await capturedByMistake(db, id);
    await expect(updateDraft(db, id, (draft) => draft)).rejects.toMatchObject({ code: 'capture-withheld' });
    await expect(discardDraft(db, id, 'discarded')).rejects.toMatchObject({ code: 'capture-withheld' });
  });

  it('is removed with a tombstone that says what, when, why and its digest', async () => {
    const id = await draftWithPicture();
    const digest = (await getCapture(db, id)).draft?.picture?.sha256;
    await capturedByMistake(db, id);
    await removeCapture(db, id);
    expect(await db.captures.get(id)).toBeUndefined();
    expect(await db.withheld.count()).toBe(0);
    expect(await db.tombstones.get(id)).toEqual({
      id,
      what: 'draft',
      at: expect.any(String),
      why: 'captured-by-mistake',
      digest,
    });
  });
});

describe('a sealed capture made by mistake', () => {
  it('is in no file, while the rest of its case still verifies', async () => {
    const caseId = await storeCase(db, [{ picture: { width: 2, height: 3 }, source: 'first' }, {}]);
    const [first, second] = (await getCase(db, caseId)).captures;
    await capturedByMistake(db, first?.id ?? expect.unreachable());
    const handOver = await prepareHandOver(db, order(caseId));
    expect(handOver.input.captures.map(({ record }) => record.id)).toEqual([second?.id]);
    expect(handOver.input.case.items).toEqual([{ item: 2, captureId: second?.id }]);
    const target = new MemoryFile();
    await saveVolume(db, handOver, handOver.volumes[0] ?? expect.unreachable(), { target, way: 'written' }, []);
    expect((await verifyBundle(new Blob([await target.bytes()]))).problems).toEqual([]);
    for (const digest of [first?.record?.picture?.sha256, first?.record?.source?.sha256]) {
      await expect(getBytes(db, digest ?? expect.unreachable())).rejects.toMatchObject({ code: 'not-found' });
    }
  });

  it('leaves nothing to hand over where it was all there is', async () => {
    const caseId = await storeCase(db, [{}]);
    await capturedByMistake(db, (await getCase(db, caseId)).captures[0]?.id ?? expect.unreachable());
    await expect(prepareHandOver(db, order(caseId))).rejects.toMatchObject({ code: 'nothing-to-hand-over' });
  });

  it('is not written by a hand-over that was prepared before', async () => {
    const caseId = await storeCase(db, [{}]);
    const handOver = await prepareHandOver(db, order(caseId));
    await capturedByMistake(db, (await getCase(db, caseId)).captures[0]?.id ?? expect.unreachable());
    const target = new MemoryFile();
    const saving = saveVolume(db, handOver, handOver.volumes[0] ?? expect.unreachable(), { target, way: 'written' }, []);
    await expect(saving).rejects.toMatchObject({ code: 'capture-withheld' });
    expect(target.parts).toEqual([]);
  });

  it('stands on the log once, however often it is said, and again when it is removed', async () => {
    const caseId = await storeCase(db, [{}]);
    const id = (await getCase(db, caseId)).captures[0]?.id ?? expect.unreachable();
    await Promise.all([capturedByMistake(db, id), capturedByMistake(db, id)]);
    await removeCapture(db, id);
    const log = await custodyOf(db, caseId);
    expect(log.map(({ event }) => event)).toEqual(['sealed', 'withheld', 'removed']);
    expect(await brokenCustodyLink(log)).toBeUndefined();
  });

  it('keeps its number and its seal when it is removed, so that the next capture follows it', async () => {
    const caseId = await storeCase(db, [{}, {}]);
    const second = (await getCase(db, caseId)).captures[1] ?? expect.unreachable();
    const before = await chainEnd(db, caseId);
    await capturedByMistake(db, second.id);
    await removeCapture(db, second.id);
    expect(await chainEnd(db, caseId)).toMatchObject({ seal: before.seal, item: 3 });
    expect(await removedFrom(db, caseId)).toEqual([
      { id: second.id, item: 2, at: expect.any(String), digest: second.record?.picture?.sha256 },
    ]);
    expect((await db.tombstones.get(second.id))?.what).toBe('capture');
    expect(await db.withheld.count()).toBe(0);
  });

  it('can be removed only after it was made unviewable, and only once', async () => {
    const caseId = await storeCase(db, [{}]);
    const id = (await getCase(db, caseId)).captures[0]?.id ?? expect.unreachable();
    await expect(removeCapture(db, id)).rejects.toMatchObject({ code: 'not-found' });
    await capturedByMistake(db, id);
    await removeCapture(db, id);
    await expect(removeCapture(db, id)).rejects.toMatchObject({ code: 'not-found' });
    expect((await custodyOf(db, caseId)).filter(({ event }) => event === 'removed')).toHaveLength(1);
  });
});
