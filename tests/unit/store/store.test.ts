// The store: strict, atomic, content-addressed, and closed to a database that a newer Tyst made.
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AppError, codeOf } from '@/utils/errors';
import type { Draft, Tile } from '@/utils/evidence/capture-entry';
import { nextCustodyEntry } from '@/utils/evidence/custody';
import { CHAIN_START } from '@/utils/evidence/seal';
import { unknown } from '@/utils/evidence/read';
import { getBytes, getVerifiedBytes, putBytes } from '@/utils/store/bytes';
import { listCases } from '@/utils/store/cases';
import { type TystDatabase, openDatabase } from '@/utils/store/database';
import { addDraft, getCapture, isExpired, listDrafts, updateDraft } from '@/utils/store/drafts';
import { type SealedDraft, destroyDraft, storeSealed } from '@/utils/store/seal';
import { addTile, tilesOf } from '@/utils/store/tiles';

const NOW = new Date('2026-11-20T09:41:07.000Z');

function draft(picture?: string): Draft {
  return {
    platform: 'x',
    mode: 'post',
    locator: { url: 'https://x.com/poster_one/status/1', droppedParameters: [] },
    audience: 'public',
    capturedAt: { utc: NOW.toISOString(), offset: '+00:00', clock: 'device' },
    post: {
      kind: unknown(),
      author: unknown(),
      handle: unknown(),
      profile: unknown(),
      postedAt: unknown(),
      text: unknown(),
      edited: unknown(),
      translated: unknown(),
      cut: unknown(),
    },
    alterations: [],
    reasons: [],
    seen: 1,
    browser: 'Chromium 156',
    masks: [],
    viewer: { known: true, names: [], mentioned: false },
    shownNames: [],
    answers: { categories: [], concern: '' },
    ...(picture !== undefined && { picture: { sha256: picture, width: 10, height: 10, scale: 1, tiles: [] } }),
  };
}

function tile(captureId: string, index: number): Tile {
  return {
    captureId,
    index,
    png: new Blob([`tile ${index}`]),
    clear: { top: 0, bottom: 10 },
    viewport: { width: 10, height: 10, scale: 1 },
    accountAreas: [],
    moving: [],
  };
}

/** As much of a record as the list of cases reads. */
const RECORD = {
  format: 1,
  kind: 'picture',
  post: draft().post,
  concern: '',
  categories: [],
  safeguarding: 'no',
  locator: draft().locator,
} as unknown as SealedDraft['record'];

async function sealed(db: TystDatabase, id: string, caseId: string): Promise<SealedDraft> {
  const entry = await getCapture(db, id);
  const picture = { sha256: 'c'.repeat(64), blob: new Blob(['masked']) };
  return {
    captureId: id,
    draftedAt: entry.updatedAt,
    record: RECORD,
    seal: { captureId: id, digest: 'a'.repeat(64), previous: CHAIN_START, signature: '', certificate: '' },
    item: 1,
    custody: await nextCustodyEntry(undefined, 'sealed', { capture: id }, NOW.toISOString()),
    pictures: [picture, { sha256: 'd'.repeat(64), blob: new Blob(['small']) }],
    thumbnail: 'd'.repeat(64),
    case: {
      id: caseId,
      code: 'K7-MQ4',
      title: 'A post on X',
      status: 'open',
      createdAt: NOW.toISOString(),
      updatedAt: NOW.toISOString(),
    },
  };
}

let db: TystDatabase;
beforeEach(async () => {
  db = await openDatabase(`test-${crypto.randomUUID()}`);
});

describe('opening', () => {
  it('asks the browser for strict durability in every writing transaction', async () => {
    const transaction = vi.spyOn(Object.getPrototypeOf(db.backendDB()) as IDBDatabase, 'transaction');
    // Dexie keeps the method it found when it opened: a database opened now goes through the watched one.
    await putBytes(await openDatabase(`strict-${crypto.randomUUID()}`), new Blob(['a']));
    const writing = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writing.length).toBeGreaterThan(0);
    expect(writing.every(([, , options]) => options?.durability === 'strict')).toBe(true);
    transaction.mockRestore();
  });

  it('refuses a database that a newer Tyst made, and leaves it as it was', async () => {
    const name = `newer-${crypto.randomUUID()}`;
    const newer = new Dexie(name);
    newer.version(9).stores({ captures: 'id', extra: 'id' });
    await newer.open();
    await newer.table('extra').add({ id: 'kept' });
    newer.close();
    await expect(openDatabase(name)).rejects.toMatchObject({ code: 'storage-newer' });
    await newer.open();
    expect(await newer.table('extra').toArray()).toEqual([{ id: 'kept' }]);
  });
});

describe('bytes', () => {
  it('are one row however often the same bytes come', async () => {
    const [first, second] = [await putBytes(db, new Blob(['same'])), await putBytes(db, new Blob(['same']))];
    expect(first).toBe(second);
    expect(await db.bytes.count()).toBe(1);
    expect(await (await getVerifiedBytes(db, first)).text()).toBe('same');
  });

  it('that the disk changed are noticed when they matter', async () => {
    const digest = await putBytes(db, new Blob(['true']));
    await db.bytes.put({ sha256: digest, blob: new Blob(['false']) });
    await expect(getVerifiedBytes(db, digest)).rejects.toMatchObject({ code: 'bytes-damaged' });
    await expect(getBytes(db, 'f'.repeat(64))).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a full disk', () => {
  it('gives its own error and loses nothing that was stored', async () => {
    await addDraft(db, { id: 'one', draft: draft(), tile: tile('one', 0) }, NOW);
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const code = await addTile(db, tile('one', 1)).then(() => 'stored', codeOf);
    add.mockRestore();
    expect(code).toBe('storage-full');
    expect(await tilesOf(db, 'one')).toHaveLength(1);
    expect((await getCapture(db, 'one')).status).toBe('draft');
  });
});

describe('drafts', () => {
  it('come with their source and first tile, or not at all', async () => {
    await db.tiles.add(tile('one', 0));
    const source = new Blob(['words']);
    await expect(
      addDraft(db, { id: 'one', draft: { ...draft(), source: 'b'.repeat(64) }, source, tile: tile('one', 0) }, NOW),
    ).rejects.toThrow();
    expect([await db.captures.count(), await db.bytes.count()]).toEqual([0, 0]);
  });

  it('are changed from what is stored now, so that two tabs do not overwrite each other', async () => {
    await addDraft(db, { id: 'one', draft: draft() }, NOW);
    await Promise.all([
      updateDraft(db, 'one', (now) => ({ ...now, answers: { ...now.answers, concern: 'said' } })),
      updateDraft(db, 'one', (now) => ({ ...now, answers: { ...now.answers, categories: ['racist'] } })),
    ]);
    expect((await getCapture(db, 'one')).draft?.answers).toEqual({ categories: ['racist'], concern: 'said' });
  });

  it('are offered for destruction after seven days, not before', async () => {
    await addDraft(db, { id: 'one', draft: draft() }, NOW);
    const [entry] = await listDrafts(db);
    expect(isExpired(entry!, new Date(NOW.getTime() + 7 * 86_400_000))).toBe(false);
    expect(isExpired(entry!, new Date(NOW.getTime() + 7 * 86_400_000 + 1))).toBe(true);
  });

  it('leave a tombstone and nothing else when they are destroyed', async () => {
    const picture = await putBytes(db, new Blob(['pixels']));
    await addDraft(db, { id: 'one', draft: draft(picture), tile: tile('one', 0) }, NOW);
    await destroyDraft(db, 'one', 'discarded', NOW);
    expect([await db.captures.count(), await db.tiles.count(), await db.bytes.count()]).toEqual([0, 0, 0]);
    expect(await db.tombstones.toArray()).toEqual([
      { id: 'one', what: 'draft', at: NOW.toISOString(), why: 'discarded', digest: picture },
    ]);
  });

  it('keep bytes that another capture still names', async () => {
    const picture = await putBytes(db, new Blob(['pixels']));
    await addDraft(db, { id: 'one', draft: draft(picture) }, NOW);
    await addDraft(db, { id: 'two', draft: draft(picture) }, NOW);
    await destroyDraft(db, 'one', 'discarded', NOW);
    expect(await (await getBytes(db, picture)).text()).toBe('pixels');
  });
});

describe('sealing', () => {
  it('lets go of the tiles and the unmasked pixels in the same transaction', async () => {
    const picture = await putBytes(db, new Blob(['unmasked']));
    await addDraft(db, { id: 'one', draft: draft(picture), tile: tile('one', 0) }, NOW);
    await storeSealed(db, await sealed(db, 'one', 'case'));
    expect(await db.tiles.count()).toBe(0);
    expect((await db.bytes.toArray()).map(({ sha256 }) => sha256).toSorted()).toEqual(['c'.repeat(64), 'd'.repeat(64)]);
    const [found] = await listCases(db);
    expect(found?.captures.map(({ status, item, draft: left }) => [status, item, left])).toEqual([['sealed', 1, undefined]]);
  });

  it('stores nothing when the draft changed meanwhile', async () => {
    await addDraft(db, { id: 'one', draft: draft(), tile: tile('one', 0) }, NOW);
    const made = await sealed(db, 'one', 'case');
    await updateDraft(db, 'one', (now) => ({ ...now, seen: 2 }));
    await expect(storeSealed(db, made)).rejects.toMatchObject({ code: 'chain-moved' });
    expect([await db.cases.count(), await db.custody.count(), await db.tiles.count()]).toEqual([0, 0, 1]);
  });

  it('stores nothing when the case grew meanwhile', async () => {
    await addDraft(db, { id: 'one', draft: draft() }, NOW);
    const made = await sealed(db, 'one', 'case');
    await db.custody.add({ caseId: 'case', ...made.custody });
    await expect(storeSealed(db, made)).rejects.toMatchObject({ code: 'chain-moved' });
    expect((await getCapture(db, 'one')).status).toBe('draft');
  });

  it('never changes a sealed capture again', async () => {
    await addDraft(db, { id: 'one', draft: draft() }, NOW);
    const made = await sealed(db, 'one', 'case');
    await storeSealed(db, made);
    for (const attempt of [
      () => storeSealed(db, made),
      () => updateDraft(db, 'one', (now) => now),
      () => destroyDraft(db, 'one', 'discarded', NOW),
    ]) {
      await expect(attempt()).rejects.toBeInstanceOf(AppError);
      await expect(attempt()).rejects.toMatchObject({ code: 'already-sealed' });
    }
  });
});
