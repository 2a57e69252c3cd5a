// Flags in the store: one for a thing, behind the draft it became, ended by the seal, back when the draft is discarded.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { draftOf } from '@/tests/unit/workflows/draft-sample';
import type { Draft } from '@/utils/evidence/capture-entry';
import type { Flag } from '@/utils/evidence/flag';
import { read } from '@/utils/evidence/read';
import { type TystDatabase, openDatabase } from '@/utils/store/database';
import { addDraft } from '@/utils/store/drafts';
import { addFlag, endFlags, listFlags, removeFlag } from '@/utils/store/flags';
import { destroyDraft } from '@/utils/store/seal';
import { withhold } from '@/utils/store/withheld';

const NOW = new Date('2026-11-20T09:41:07.000Z');
const LOCATOR = {
  url: 'https://x.com/poster_one/status/1',
  permalink: 'https://x.com/poster_one/status/1',
  platformId: '1',
  droppedParameters: [],
};

function flagOf(changes: Partial<Flag> = {}): Flag {
  return { id: 'flag', platform: 'x', locator: LOCATOR, kind: 'post', flaggedAt: NOW.toISOString(), ...changes };
}

function capture(db: TystDatabase, changes: Partial<Draft> = {}, id = 'capture'): Promise<void> {
  const draft = draftOf({ locator: LOCATOR, ...changes });
  draft.post.kind = read('post', 'page:test', '');
  return addDraft(db, { id, draft }, NOW);
}

let db: TystDatabase;
beforeEach(async () => {
  db = await openDatabase(crypto.randomUUID());
});

const waiting = async () => (await listFlags(db)).map(({ id }) => id);

describe('a flag', () => {
  it('is kept once for a thing: the first one stays', async () => {
    await addFlag(db, flagOf());
    await addFlag(db, flagOf({ id: 'again' }));
    expect(await waiting()).toEqual(['flag']);
  });

  it('is listed newest first', async () => {
    await addFlag(db, flagOf());
    const other = { ...LOCATOR, permalink: 'https://x.com/poster_one/status/2', platformId: '2' };
    await addFlag(db, flagOf({ id: 'newer', locator: other, flaggedAt: '2026-11-21T09:00:00.000Z' }));
    expect(await waiting()).toEqual(['newer', 'flag']);
  });

  it('can be removed, and put back as it was', async () => {
    await addFlag(db, flagOf());
    await removeFlag(db, 'flag');
    expect(await waiting()).toEqual([]);
    await addFlag(db, flagOf());
    expect(await listFlags(db)).toEqual([flagOf()]);
  });
});

describe('capturing a flagged thing', () => {
  beforeEach(() => addFlag(db, flagOf()));

  it('turns the flag into the draft, and only that flag', async () => {
    await addFlag(db, flagOf({ id: 'other', locator: { ...LOCATOR, permalink: 'https://x.com/a/status/9', platformId: '9' } }));
    await capture(db);
    expect(await waiting()).toEqual(['other']);
  });

  it('brings the flag back as it was when the draft is discarded', async () => {
    await capture(db);
    await destroyDraft(db, 'capture', 'discarded', NOW);
    expect(await listFlags(db)).toEqual([flagOf()]);
  });

  it('does not bring back a flag that was set anew meanwhile', async () => {
    await capture(db);
    await addFlag(db, flagOf({ id: 'anew' }));
    await destroyDraft(db, 'capture', 'discarded', NOW);
    expect(await waiting()).toEqual(['anew']);
  });

  it('ends the flag with the seal', async () => {
    await capture(db);
    await endFlags(db, 'capture');
    expect(await db.flags.count()).toBe(0);
  });

  it('ends the flag when it was captured by mistake, or is recorded without a picture: nobody should look again', async () => {
    await capture(db);
    await withhold(db, 'capture', NOW.toISOString());
    expect(await db.flags.count()).toBe(0);
    await addFlag(db, flagOf());
    await capture(db, { kind: 'log-only' }, 'without');
    expect(await db.flags.count()).toBe(0);
  });

  it('is not done by a picture that somebody gave', async () => {
    await capture(db, { kind: 'supplied' });
    expect(await waiting()).toEqual(['flag']);
  });
});
